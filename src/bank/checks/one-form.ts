import { factsOf } from '../draft.ts';
import type { Rule } from './rule.ts';

export const factsHaveForms: Rule = {
  name: 'one-form',
  description:
    'Every fact is tested by two types of item at least: it comes back in another form than before.',
  level: 'warning',
  weighsAll: true,
  check: (draft) =>
    factsOf(draft).flatMap(({ value: { id }, path }) => {
      const items = draft.items.filter(({ value }) => value.facts.includes(id));
      const types = [...new Set(items.map(({ value }) => value.type))];
      if (types.length !== 1) return [];
      const message = `only items of type ${types[0]} test "${id}"`;
      return [{ path: [...path, 'id'], message, remedy: 'test it by an item of another type too' }];
    }),
};
