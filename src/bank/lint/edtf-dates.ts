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

const isSayable = ({ date, isPoint }: Omit<DatePlace, 'path'>) =>
  parseTimeSpan(date) !== undefined && !(isPoint && /[?/]/.test(date));

const joinIso = (...parts: (string | undefined)[]) =>
  parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');

/** Likely meanings of other ways to write a date, the day first as the languages of banks have it. */
function* guessDates(date: string): Generator<string> {
  const written = date.normalize('NFKC').trim().replace(/[‐‑−]/g, '-');
  yield written;
  const [, day, month, year] = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(written) ?? [];
  if (month) yield joinIso(year, month, day);
  const [, y, m, d] = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(written) ?? [];
  if (m) yield joinIso(y, m, d);
  yield written.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/[T ]\d\d:.*/, '');
  const interval = written.replace(/\s*[/–—]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/, '/');
  yield interval;
  yield interval.replace(/^(.*-)(\d\d\/)(\d\d)$/, '$1$2$1$3');
  yield written.replace(/^([^?/]+)\?$/, '?$1');
  yield written.replace(/[~%]/g, '');
  yield interval.split('/').reverse().join('/');
  yield written.replace(/[?~%]|\/?\.\.\/?/g, '');
}

function suggestDate(place: DatePlace): string {
  const guesses = [...guessDates(place.date)];
  const guess = guesses.find((date) => isSayable({ ...place, date }));
  if (guess) return `write ${guess}`;
  const month = guesses
    .map((date) => date.replace(/-\d\d$/, ''))
    .find((date) => date.length === 7 && isSayable({ ...place, date }));
  if (month) return `${month} has no such day: write one that it has, or ${month}`;
  return place.isPoint
    ? 'write it like 2022, 2022-01 or 2022-01-12'
    : 'write it like 2022, 2022-01, 2022-01-12, ?2021-10, 2022-01-13/2022-01-14, 2014/.. or ../2022-01-11';
}

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
          remedy: suggestDate(place),
        }),
      ),
};
