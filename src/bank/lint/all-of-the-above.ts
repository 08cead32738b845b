import { fold } from '../../items/recall/score.ts';
import { listed } from '../item-lists.ts';
import { words } from '../lexicon.ts';
import type { LintRule } from './rule.ts';

export const optionsStandAlone: LintRule = {
  name: 'catch-all',
  description: 'Nothing to choose from answers for the others: no "all of the above", no "none".',
  level: 'warning',
  check: (draft) =>
    listed(draft)
      .flatMap(({ entries: things }) => things)
      .filter(
        ({ value }) =>
          draft.language && words[draft.language].catchAllOption.test(fold(value.text)),
      )
      .map(({ value: { id }, path }) => ({
        path: [...path, 'text'],
        message: `"${id}" answers for the others`,
        remedy: 'put an answer of its own: options are shown in any order, and one is right',
      })),
};
