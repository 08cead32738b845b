import { defineItemType } from '../item-type.ts';
import { scoreNumber } from './score.ts';

export const number = defineItemType({ score: scoreNumber, maxPerRound: 4 });
