import type { FormatWriter } from '../format-writer.ts';
import { joinRight, requireChoice } from './choice.ts';
import { toCsvCell, writeCsv } from './csv.ts';

const SECONDS = 30;
const MAX_OPTIONS = 4;

/** The first row is as wide as the others: the import guesses the separator from it. */
const head = [
  ['Blooket\nImport Template', '', '', '', '', '', '', ''],
  [
    'Question #',
    'Question Text',
    'Answer 1',
    'Answer 2',
    'Answer 3\n(Optional)',
    'Answer 4\n(Optional)',
    'Time Limit (sec)\n(Max: 300 seconds)',
    'Correct Answer(s)\n(Only include Answer #)',
  ],
];

export const writer: FormatWriter = {
  write: ({ questions }) =>
    writeCsv([
      ...head,
      ...questions.map((question, at) => {
        const { options } = requireChoice(question, { max: MAX_OPTIONS });
        const answers = Array.from({ length: MAX_OPTIONS }, (_, number) =>
          toCsvCell(options[number]?.text ?? ''),
        );
        return [at + 1, toCsvCell(question.prompt), ...answers, SECONDS, joinRight(options)];
      }),
    ]),
};
