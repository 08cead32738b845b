import { defineItemType } from '../item-type.ts';
import { isRecallResponse, knownNamesOf, type NamedItem, scoreRecall } from './score.ts';

export const recall = defineItemType({
  isResponse: isRecallResponse,
  score: scoreRecall,
  maxPerRound: 4,
  connect(bank) {
    const knownNames = knownNamesOf(bank);
    return (item): NamedItem => ({ ...item, knownNames });
  },
});
