import { countNeededSentences } from '../front-page.ts';
import type { LintRule } from './rule.ts';

/** In a smaller bank one item is more than a rounding. */
const MANY_ITEMS = 30;

export const evidenceJoinsSentences: LintRule = {
  name: 'joined-evidence',
  description:
    'A third of the items at least takes two sentences or more: reading is joining them.',
  level: 'warning',
  isAboutWholeBank: true,
  check({ items }) {
    const joined = items.filter(({ value }) => countNeededSentences(value) >= 2);
    const third = items.length / 3;
    const wanted = items.length < MANY_ITEMS ? Math.floor(third) : Math.ceil(third);
    if (joined.length >= wanted) return [];
    const message = `${joined.length} of ${items.length} items have two sentences of evidence`;
    const remedy = `write ${wanted} that join sentences of the brief`;
    return [{ path: ['items'], message, remedy }];
  },
};
