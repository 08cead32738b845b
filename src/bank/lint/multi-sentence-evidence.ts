import type { LintRule } from './rule.ts';

const MIN_ITEMS = 30;

export const evidenceJoinsSentences: LintRule = {
  name: 'joined-evidence',
  description:
    'A third of the items at least takes two sentences or more: reading is joining them.',
  level: 'warning',
  isAboutWholeBank: true,
  check({ items }) {
    const joined = items.filter(({ value }) => (value.evidence?.length ?? 0) >= 2);
    if (items.length < MIN_ITEMS || 3 * joined.length >= items.length) return [];
    const message = `${joined.length} of ${items.length} items have two sentences of evidence`;
    const remedy = `write ${Math.ceil(items.length / 3)} that join sentences of the brief`;
    return [{ path: ['items'], message, remedy }];
  },
};
