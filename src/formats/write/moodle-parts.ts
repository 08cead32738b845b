import type { Question } from '../question.ts';
import { getQuestionWords, quoteText } from '../question-words.ts';
import { toSingleLine } from './file-text.ts';

/** Lines to read after the answer: the explanation, then each sentence that proves it, quoted. */
export function listFeedback(
  { explanation, proof }: Pick<Question, 'explanation' | 'proof'>,
  language: string,
): string[] {
  const words = getQuestionWords(language);
  return [
    toSingleLine(explanation),
    ...proof.map((one) => quoteText(toSingleLine(one), words)),
  ].filter(Boolean);
}

/** Moodle's short answers forgive no accent, and no keyboard has a curly apostrophe. */
export function spellAccepted(accepted: readonly string[]): string[] {
  const straight = accepted.map((form) => form.replace(/[’ʼ]/g, "'"));
  const bare = straight.map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''));
  return [...new Set([...accepted, ...straight, ...bare].map(toSingleLine))].filter(Boolean);
}

/** Each right option of a choice of several earns its part, each wrong one takes one away. */
export function shareOf(options: readonly { isRight: boolean }[], isRight: boolean): number {
  const share = 100 / options.filter((one) => one.isRight === isRight).length;
  return Number((isRight ? share : -share).toFixed(5));
}

/** Without an exponent, which readers of numbers do not know. */
export const writeFigure = (value: number): string =>
  /e/.test(String(value)) ? value.toFixed(12).replace(/\.?0+$/, '') : String(value);

/** The category of a tool's question bank. */
export function nameCategory(title: string): string {
  const name = 'Qui Quand Quoi';
  const line = toSingleLine(title).replaceAll('/', '//');
  return line === '' || line === name ? name : `${name}/${line}`;
}
