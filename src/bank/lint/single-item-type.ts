import { factsOf } from '../partial-bank.ts';
import type { ItemType } from '../types.ts';
import type { LintRule } from './rule.ts';

export const factsHaveTwoItemTypes: LintRule = {
  name: 'one-form',
  description:
    'Every fact is tested by two types of item at least: it comes back in another form than before.',
  level: 'warning',
  isAboutWholeBank: true,
  check(partialBank) {
    const typesByFact = new Map<string, Set<ItemType>>();
    for (const { value } of partialBank.items) {
      for (const fact of value.facts) {
        const known = typesByFact.get(fact);
        if (known) known.add(value.type);
        else typesByFact.set(fact, new Set([value.type]));
      }
    }
    return factsOf(partialBank).flatMap(({ value: { id }, path }) => {
      const [type, another] = typesByFact.get(id) ?? [];
      if (!type || another) return [];
      const message = `only items of type ${type} test "${id}"`;
      return [{ path: [...path, 'id'], message, remedy: 'test it by an item of another type too' }];
    });
  },
};
