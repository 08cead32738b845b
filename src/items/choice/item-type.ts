import { defineItemType } from '../item-type.ts';
import { scoreChoice } from './score.ts';

export const choice = defineItemType({ score: scoreChoice, maxPerRound: 4 });
