import { defineItemType } from '../item-type.ts';
import { type DatedItem, isOrderResponse, scoreOrder } from './score.ts';

export const order = defineItemType({
  isResponse: isOrderResponse,
  score: scoreOrder,
  maxPerRound: 1,
  connect(bank) {
    const dates = Object.fromEntries(bank.dates.map(({ id, date }) => [id, date]));
    return (item): DatedItem => ({ ...item, dates });
  },
});
