import { evidenceOf } from '../front-page.ts';
import type { LintRule } from './rule.ts';

export const sentencesAreUsed: LintRule = {
  name: 'unused-sentence',
  description: 'Every sentence of the brief settles an item, or is the nearest to one.',
  level: 'warning',
  isAboutWholeBank: true,
  check({ sentences, items }) {
    const used = new Set(
      items.flatMap(({ value }) => [
        ...evidenceOf(value),
        ...('near' in value ? (value.near ?? []) : []),
      ]),
    );
    return sentences
      .filter(({ value: { id } }) => !used.has(id))
      .map(({ value: { id }, path }) => ({
        path: [...path, 'id'],
        message: `no item has "${id}" as evidence`,
        remedy: 'write an item about it, or take the sentence out',
      }));
  },
};
