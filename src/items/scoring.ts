import type { Item, ItemResponse, ItemType } from '../bank/types.ts';
import { scoreChoice } from './choice/score.ts';
import { scoreDate } from './date/score.ts';
import { scoreMatch } from './match/score.ts';
import { scoreNumber } from './number/score.ts';
import { scoreOrder } from './order/score.ts';
import { scoreRecall } from './recall/score.ts';
import { scoreVerdict } from './verdict/score.ts';

type Scorer = (item: Item, response: ItemResponse) => number;

const scorers = {
  choice: scoreChoice,
  date: scoreDate,
  match: scoreMatch,
  number: scoreNumber,
  order: scoreOrder,
  recall: scoreRecall,
  verdict: scoreVerdict,
} satisfies { [T in ItemType]: (item: Extract<Item, { type: T }>, response: never) => number };

/** The score of a response, 0 to 1. */
export const scoreResponse = (item: Item, response: ItemResponse): number =>
  (scorers[item.type] as Scorer)(item, response);
