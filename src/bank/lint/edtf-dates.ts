import { parseTimeSpan } from '../edtf-interval.ts';
import type { PartialBank } from '../partial-bank.ts';
import { itemsOfType } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

const listDates = (partialBank: PartialBank) => [
  ...(partialBank.article
    ? [{ date: partialBank.article.value.date, path: ['article', 'date'] }]
    : []),
  ...partialBank.dates.map(({ value, path }) => ({ date: value.date, path: [...path, 'date'] })),
  ...itemsOfType(partialBank, 'date').map(({ value, path }) => ({
    date: value.key,
    path: [...path, 'key'],
  })),
];

export const datesAreEdtf: LintRule = {
  name: 'dates',
  description: 'Every date is a day, month, year or interval of the calendar, in EDTF.',
  check: (partialBank) =>
    listDates(partialBank)
      .filter(({ date }) => !parseTimeSpan(date))
      .map(({ date, path }) => ({
        path,
        message: `"${date}" is not an EDTF date`,
        remedy: 'write it like 2022, 2022-01, 2022-01-12, ?2021-10 or 2022-01-13/2022-01-14',
      })),
};
