import type { FormatWriter } from '../format-writer.ts';
import { requireChoice } from './choice.ts';
import { toCsvCell, writeCsv } from './csv.ts';

const MAX_WRONG = 3;

const head = [
  ['Gimkit Spreadsheet Import Template', '', '', '', ''],
  [
    'Question',
    'Correct Answer',
    'Incorrect Answer 1',
    'Incorrect Answer 2 (Optional)',
    'Incorrect Answer 3 (Optional)',
  ],
];

export const writer: FormatWriter = {
  write: ({ questions }) =>
    writeCsv([
      ...head,
      ...questions.map((question) => {
        const { options } = requireChoice(question, { max: 1 + MAX_WRONG, isSingle: true });
        const textsOf = (right: boolean) =>
          options.filter(({ isRight }) => isRight === right).map(({ text }) => toCsvCell(text));
        const wrong = textsOf(false);
        return [
          toCsvCell(question.prompt),
          ...textsOf(true),
          ...Array.from({ length: MAX_WRONG }, (_, at) => wrong[at] ?? ''),
        ];
      }),
    ]),
};
