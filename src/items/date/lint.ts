import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { DateItem } from './schema.ts';

/** ?2021-10 without its marks of doubt. */
const stripUncertainty = (date: string) => date.replace(/[?~%]/g, '');

const dateKeyMatchesFact: LintRule = {
  name: 'date-key',
  description: 'The key of a date item is the date of its first fact.',
  check(partialBank) {
    // the first of two with the same id
    const kindById = new Map(
      partialBank.entryIds.toReversed().map(({ value: { id, kind } }) => [id, kind]),
    );
    const dateById = new Map(
      partialBank.dates.toReversed().map(({ value: { id, date } }) => [id, date]),
    );
    return itemsOfType(partialBank, 'date').flatMap(({ value, path }) => {
      const [first = ''] = value.facts;
      const kind = kindById.get(first);
      if (kind && kind !== 'date') {
        const message = `the first fact of a date item is a date, and "${first}" is not`;
        return [
          { path: [...path, 'facts', 0], message, remedy: 'put the date that it asks first' },
        ];
      }
      const date = dateById.get(first);
      if (date === undefined || stripUncertainty(date) === value.key) return [];
      const message = `the key is ${value.key}, but the date of "${first}" is ${date}`;
      const remedy = `write ${stripUncertainty(date)}, or ask for another date`;
      return [{ path: [...path, 'key'], message, remedy }];
    });
  },
};

export const dateForAuthors = defineAuthoringType<DateItem>({
  rule: dateKeyMatchesFact,
  references: () => [],
  slips: () => [],
});
