import { defineItemType } from '../item-type.ts';
import { scoreDate } from './score.ts';

export const date = defineItemType({ score: scoreDate, maxPerRound: 4 });
