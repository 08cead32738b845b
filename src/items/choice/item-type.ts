import { defineItemType } from '../item-type.ts';
import { isChoiceResponse, scoreChoice } from './score.ts';

export const choice = defineItemType({
  isResponse: isChoiceResponse,
  score: scoreChoice,
  maxPerRound: 4,
});
