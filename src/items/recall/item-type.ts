import { defineItemType } from '../item-type.ts';
import { isRecallResponse, scoreRecall } from './score.ts';

export const recall = defineItemType({
  isResponse: isRecallResponse,
  score: scoreRecall,
  maxPerRound: 4,
});
