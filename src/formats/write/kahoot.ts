import type { FormatWriter } from '../format-writer.ts';
import { joinRight, requireChoice } from './choice.ts';
import { toSingleLine } from './file-text.ts';
import { type SheetCell, writeXlsx } from './xlsx.ts';

const SECONDS = 30;
const MAX_OPTIONS = 4;

/** As in the template, whose header is in row 8. */
const head: SheetCell[][] = [
  [undefined, 'Quiz template'],
  ...Array<SheetCell[]>(6).fill([]),
  [
    undefined,
    'Question - max 120 characters',
    ...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ],
];

export const writer: FormatWriter = {
  write: ({ questions }) =>
    writeXlsx('Sheet1', [
      ...head,
      ...questions.map((question, at): SheetCell[] => {
        const { options } = requireChoice(question, { max: MAX_OPTIONS });
        const answers = Array.from({ length: MAX_OPTIONS }, (_, number) =>
          toSingleLine(options[number]?.text ?? ''),
        );
        return [at + 1, toSingleLine(question.prompt), ...answers, SECONDS, joinRight(options)];
      }),
    ]),
};
