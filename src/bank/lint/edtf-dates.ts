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

/** 22/08/2019 and 22.8.2019: the day first, as the languages of banks write it. */
function suggestDate(date: string, isKey: boolean): string {
  const forms = `2022, 2022-01${isKey ? ' or 2022-01-12' : ', 2022-01-12, ?2021-10 or 2022-01-13/2022-01-14'}`;
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = year !== undefined && parseTimeSpan(iso) !== undefined;
  return isDay ? `write ${iso}` : `write it like ${forms}`;
}

export const datesAreEdtf: LintRule = {
  name: 'dates',
  description: 'Every date is a day, month, year or interval of the calendar, in EDTF.',
  check: (partialBank) =>
    listDates(partialBank)
      .filter(({ date }) => !parseTimeSpan(date))
      .map(({ date, path }) => ({
        path,
        message: `"${date}" is not an EDTF date`,
        remedy: suggestDate(date, path.at(-1) === 'key'),
      })),
};
