import { defineItemType } from '../item-type.ts';
import { scoreOrder } from './score.ts';

export const order = defineItemType({ score: scoreOrder, maxPerRound: 1 });
