import { defineItemType } from '../item-type.ts';
import type { NumberItem } from './schema.ts';
import { isNumberResponse, type NumberResponse, scoreNumber } from './score.ts';

export const number = defineItemType<NumberItem, NumberResponse>({
  isResponse: isNumberResponse,
  score: scoreNumber,
  maxPerRound: 4,
});
