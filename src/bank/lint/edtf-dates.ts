import { parseTimeSpan } from '../edtf-interval.ts';
import type { PartialBank } from '../partial-bank.ts';
import { itemsOfType } from '../partial-bank.ts';
import type { BankPath, BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

interface DatePlace {
  date: string;
  path: BankPath;
  /** A year, a month or a day alone: the article's own, and a key. */
  isPoint: boolean;
}

const listDates = (partialBank: PartialBank): DatePlace[] => [
  ...(partialBank.article
    ? [{ date: partialBank.article.value.date, path: ['article', 'date'], isPoint: true }]
    : []),
  ...partialBank.dates.map(({ value, path }) => ({
    date: value.date,
    path: [...path, 'date'],
    isPoint: false,
  })),
  ...itemsOfType(partialBank, 'date').map(({ value, path }) => ({
    date: value.key,
    path: [...path, 'key'],
    isPoint: true,
  })),
];

export const isSayable = ({ date, isPoint }: Omit<DatePlace, 'path'>) =>
  parseTimeSpan(date) !== undefined && !(isPoint && /[?/]/.test(date));

export const showDateForms = (isPoint: boolean): string =>
  isPoint
    ? 'write it like 2022, 2022-01 or 2022-01-12'
    : 'write it like 2022, 2022-01, 2022-01-12, ?2021-10, 2022-01-13/2022-01-14, 2014/.. or ../2022-01-11';

export const datesAreEdtf: LintRule = {
  name: 'dates',
  description: 'Every date is a day, month, year or interval of the calendar, in EDTF.',
  check: (partialBank) =>
    listDates(partialBank)
      .filter((place) => !isSayable(place))
      .map(
        (place): BankProblem => ({
          path: place.path,
          message: parseTimeSpan(place.date)
            ? `"${place.date}" is not one day, month or year`
            : `"${place.date}" is not an EDTF date`,
          remedy: showDateForms(place.isPoint),
        }),
      ),
};
