import { fold } from '../../items/recall/score.ts';
import { listed } from '../item-lists.ts';
import { words } from '../lexicon.ts';
import type { Rule } from './rule.ts';

export const optionsStandAlone: Rule = {
  name: 'catch-all',
  description: 'Nothing to choose from answers for the others: no "all of the above", no "none".',
  level: 'warning',
  check: (draft) =>
    listed(draft)
      .flatMap(({ things }) => things)
      .filter(
        ({ value }) => draft.language && words[draft.language].catchAll.test(fold(value.text)),
      )
      .map(({ value: { id }, path }) => ({
        path: [...path, 'text'],
        message: `"${id}" answers for the others`,
        remedy: 'put an answer of its own: options are shown in any order, and one is right',
      })),
};
