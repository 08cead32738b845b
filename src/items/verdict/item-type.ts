import { defineItemType } from '../item-type.ts';
import { scoreVerdict } from './score.ts';

export const verdict = defineItemType({
  score: scoreVerdict,
  maxPerRound: 4,
  alwaysAsksEvidence: true,
});
