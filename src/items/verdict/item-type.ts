import { defineItemType } from '../item-type.ts';
import { isVerdictResponse, scoreVerdict } from './score.ts';

export const verdict = defineItemType({
  isResponse: isVerdictResponse,
  score: scoreVerdict,
  maxPerRound: 4,
  alwaysAsksEvidence: true,
});
