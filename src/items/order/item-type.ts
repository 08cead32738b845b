import { defineItemType } from '../item-type.ts';
import { isOrderResponse, scoreOrder } from './score.ts';

export const order = defineItemType({
  isResponse: isOrderResponse,
  score: scoreOrder,
  maxPerRound: 1,
});
