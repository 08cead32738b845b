import { defineItemType } from '../item-type.ts';
import { isMatchResponse, scoreMatch } from './score.ts';

export const match = defineItemType({
  isResponse: isMatchResponse,
  score: scoreMatch,
  maxPerRound: 1,
});
