import { defineItemType } from '../item-type.ts';
import { scoreRecall } from './score.ts';

export const recall = defineItemType({ score: scoreRecall, maxPerRound: 4 });
