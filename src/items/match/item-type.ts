import { defineItemType } from '../item-type.ts';
import { scoreMatch } from './score.ts';

export const match = defineItemType({ score: scoreMatch, maxPerRound: 1 });
