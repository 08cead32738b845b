import type { FormatWriter } from '../format-writer.ts';
import type { Question } from '../question.ts';
import { explainQuestion } from './answer-words.ts';
import { joinRight, requireChoice } from './choice.ts';
import { toSingleLine } from './file-text.ts';
import { type SheetCell, writeXlsx } from './xlsx.ts';

const SECONDS = 30;
const MAX_OPTIONS = 5;

/** Word for word as in the template, whose second row the import skips. */
const head: SheetCell[][] = [
  [
    'Question Text',
    'Question Type',
    ...[1, 2, 3, 4, 5].map((number) => `Option ${number}`),
    'Correct Answer',
    'Time in seconds',
    'Image Link',
    'Answer explanation',
  ],
  [
    'Text of the question\n\n(required)',
    'Question Type\n\n(default is Multiple Choice)',
    ...[1, 2].map(
      (number) =>
        `Text for option ${number}\n\n(required in all cases except open-ended & draw questions)`,
    ),
    ...[3, 4, 5].map((number) => `Text for option ${number}\n\n(optional)`),
    'The correct option choice (between 1-5).\n\nLeave blank for "Open-Ended", "Poll", "Draw" and "Fill-in-the-Blank".',
    'Time in seconds\n\n(optional, default value is 30 seconds)',
    'Link of the image\n\n(optional)',
    'Explanation for the answer\n(optional)',
  ],
];

/** Of the accepted forms of a typed answer the sheet has room for the first five. */
function describeAnswer(question: Question): { type: string; texts: string[]; right: SheetCell } {
  if (question.body.kind === 'typed')
    return {
      type: 'Fill-in-the-Blank',
      texts: question.body.accepted.slice(0, MAX_OPTIONS),
      right: undefined,
    };
  const { options, isMultiple } = requireChoice(question, { max: MAX_OPTIONS });
  return {
    type: isMultiple ? 'Checkbox' : 'Multiple Choice',
    texts: options.map(({ text }) => text),
    right: joinRight(options),
  };
}

export const writer: FormatWriter = {
  write: ({ questions, language }) =>
    writeXlsx('Create a Quiz', [
      ...head,
      ...questions.map((question): SheetCell[] => {
        const { type, texts, right } = describeAnswer(question);
        const options = Array.from({ length: MAX_OPTIONS }, (_, at) =>
          toSingleLine(texts[at] ?? ''),
        );
        const explanation = explainQuestion(question, language).join(' ');
        return [
          toSingleLine(question.prompt),
          type,
          ...options,
          right,
          SECONDS,
          undefined,
          explanation,
        ];
      }),
    ]),
};
