import type { FormatWriter } from '../format-writer.ts';
import type { Question } from '../question.ts';
import { requireChoice } from './choice.ts';
import { encodeText, toSingleLine } from './file-text.ts';

const letterAt = (at: number) => String.fromCharCode(65 + at);

/** A question must not begin as an option or the key does: there is no escape. */
const guardStart = (stem: string) => (/^([A-Z][.)]|ANSWER:)/.test(stem) ? `– ${stem}` : stem);

function formatQuestion(question: Question): string {
  const { options } = requireChoice(question, { max: 26, isSingle: true });
  return [
    guardStart(toSingleLine(question.prompt)),
    ...options.map(({ text }, at) => `${letterAt(at)}. ${toSingleLine(text)}`),
    `ANSWER: ${letterAt(options.findIndex(({ isRight }) => isRight))}`,
    '',
  ].join('\n');
}

export const writer: FormatWriter = {
  write: ({ questions }) => encodeText(questions.map(formatQuestion).join('\n')),
};
