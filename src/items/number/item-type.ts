import { defineItemType } from '../item-type.ts';
import { isNumberResponse, scoreNumber } from './score.ts';

export const number = defineItemType({
  isResponse: isNumberResponse,
  score: scoreNumber,
  maxPerRound: 4,
});
