import { defineItemType } from '../item-type.ts';
import { isDateResponse, scoreDate } from './score.ts';

export const date = defineItemType({
  isResponse: isDateResponse,
  score: scoreDate,
  maxPerRound: 4,
});
