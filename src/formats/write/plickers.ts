import type { FormatWriter } from '../format-writer.ts';
import { requireChoice } from './choice.ts';
import { encodeText, toSingleLine } from './file-text.ts';

const MAX_OPTIONS = 4;

/** A star marks what is right, and an empty line ends the question: no text may do either. */
const toLine = (text: string) => toSingleLine(text).replace(/^\*/, '∗') || '–';

export const writer: FormatWriter = {
  write: ({ questions }) =>
    encodeText(
      questions
        .map((question) => {
          const { options } = requireChoice(question, { max: MAX_OPTIONS });
          const lines = options.map(
            ({ text, isRight }) => `${isRight ? '*' : ''}${toLine(text)}\n`,
          );
          return `${toLine(question.prompt)}\n${lines.join('')}`;
        })
        .join('\n'),
    ),
};
