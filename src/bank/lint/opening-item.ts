import type { LintRule } from './rule.ts';

export const openingIsChoice: LintRule = {
  name: 'opening',
  description: 'The opening, which a first visitor answers at once, is a choice.',
  check({ opening, items }) {
    const type = items.find(({ value }) => value.id === opening?.value)?.value.type;
    if (!opening || type === undefined || type === 'choice') return [];
    const message = `the opening "${opening.value}" is of type ${type}, not a choice`;
    return [{ path: opening.path, message, remedy: 'name an item of type choice' }];
  },
};
