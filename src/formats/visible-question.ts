import { computeCrc32 } from '../shared/crc32.ts';
import type { Question, QuestionBody } from './question.ts';

export type VisibleQuestion = Pick<Question, 'prompt' | 'body' | 'explanation' | 'proof'>;

/** The question as files print it: a field for a number has no place for its unit. */
export const stemOf = ({ prompt, body }: Pick<Question, 'prompt' | 'body'>): string =>
  body.kind === 'number' && body.unit !== '' ? `${prompt} (${body.unit})` : prompt;

const ARROW = /-*[>→]/g;
const MARKUP = /<[^<>]*>|&#?\w+;/g;
const LOOSE_SIGNS = /[\s\p{Cc}\p{Cf}«»“”„‚"‘’'\\*&<(){}]+/gu;

/** Without the signs that change on the way through other tools. */
const foldText = (text: string) =>
  text.normalize('NFC').replace(ARROW, '>').replace(MARKUP, '').replace(LOOSE_SIGNS, '');

const sortTexts = (texts: readonly string[]) => texts.map(foldText).sort();

function foldBody(body: QuestionBody): unknown {
  switch (body.kind) {
    case 'choice':
      return sortTexts(
        body.options.map(({ text, isRight, reason = '' }) =>
          isRight ? `+${text}` : `-${text}|${reason}`,
        ),
      );
    case 'order':
      return body.entries.map(foldText);
    case 'match':
      return [
        sortTexts(body.pairs.map(({ left, right }) => `${left}|${right}`)),
        sortTexts(body.extras),
      ];
    case 'number':
      return [body.value, body.tolerance];
    case 'typed':
      return sortTexts(body.accepted);
  }
}

/** Eight hexadecimal digits, the same for two questions that people see as one. */
export function fingerprintVisible(question: VisibleQuestion): string {
  const { body, explanation, proof } = question;
  const seen = [
    foldText(stemOf(question)),
    body.kind,
    foldBody(body),
    foldText([explanation, ...proof].join('')),
  ];
  return computeCrc32(JSON.stringify(seen)).toString(16).padStart(8, '0');
}

export function joinUnit(amount: string, unit: string, language: string): string {
  if (!unit.startsWith('%')) return `${amount} ${unit}`;
  return amount + (language === 'en' ? '' : '\u00a0') + unit;
}
