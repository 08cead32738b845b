import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import { type DateItem, KEY_PATTERN } from './schema.ts';

/**
 * The finest year, month or day that the date lies in: 2021-10 for ?2021-10, 2019-08 for
 * 2019-08-24/2019-08-25. Undefined if the date is open at one end, or of two years.
 */
function findKey(date: string): string | undefined {
  const [start = '', end = start, ...more] = date.replace(/[?~%]/g, '').split('/');
  const parts = start.split('-');
  const common = parts.findIndex((part, at) => part !== end.split('-')[at]);
  const key = parts.slice(0, common < 0 ? parts.length : common).join('-');
  return more.length === 0 && KEY_PATTERN.test(key) && parseTimeSpan(key) ? key : undefined;
}

const dateKeyMatchesFact: LintRule = {
  name: 'date-key',
  description:
    'The key of a date item is the date of its first fact, or the month or the year of an interval.',
  check(partialBank) {
    // the first of two with the same id
    const kindById = new Map(
      [...partialBank.entryIds].reverse().map(({ value: { id, kind } }) => [id, kind]),
    );
    const dateById = new Map(
      [...partialBank.dates].reverse().map(({ value: { id, date } }) => [id, date]),
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
      const key = findKey(date ?? '');
      if (date === undefined || !parseTimeSpan(date) || key === value.key) return [];
      const message = `the key is ${value.key}, but the date of "${first}" is ${date}`;
      const remedy = key
        ? `write ${key}, or ask for another date`
        : 'ask for another date: this one is no day, month or year';
      return [{ path: [...path, 'key'], message, remedy }];
    });
  },
};

export const dateForAuthors = defineAuthoringType<DateItem>({
  rule: dateKeyMatchesFact,
  references: () => [],
  slips: () => [],
});
