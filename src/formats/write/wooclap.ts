import type { FormatWriter } from '../format-writer.ts';
import { joinRight, requireChoice } from './choice.ts';
import { toCsvCell, writeCsv } from './csv.ts';

/** As many columns as the longest list of options needs. */
export const writer: FormatWriter = {
  write({ questions }) {
    const choices = questions.map((question) => ({
      prompt: question.prompt,
      options: requireChoice(question, { max: Number.POSITIVE_INFINITY }).options,
    }));
    const width = Math.max(2, ...choices.map(({ options }) => options.length));
    const columns = Array.from({ length: width }, (_, at) => at);
    return writeCsv([
      ['Type', 'Title', 'Correct', ...columns.map((at) => `Choice ${at + 1}`)],
      ...choices.map(({ prompt, options }) => [
        'MCQ',
        toCsvCell(prompt),
        joinRight(options),
        ...columns.map((at) => toCsvCell(options[at]?.text ?? '')),
      ]),
    ]);
  },
};
