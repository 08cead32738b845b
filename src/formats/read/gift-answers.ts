import type { ChoiceBody, Option, QuestionBody } from '../question.ts';
import type { RefusalReason } from '../read-result.ts';
import { isTrueOrFalse } from './gift-groups.ts';
import { maskEquals, unmaskSigns } from './mask-signs.ts';
import { readFigure } from './read-figure.ts';

/** A masked piece of GIFT as text, with its `[html]` or the question's. */
export type ToText = (masked: string) => string;

export type ReadBody =
  | { body: QuestionBody; explanation?: string }
  | { refusal: RefusalReason }
  | { left: string };

interface GiftAnswer {
  isEqual: boolean;
  weight: number | undefined;
  text: string;
  feedback: string;
}

function parseAnswer(piece: string, toText: ToText): GiftAnswer {
  const isEqual = piece.startsWith('=');
  const bare = (isEqual ? piece.slice(1) : piece).trim();
  const [whole = '', percent] = /^%(-?\d+(?:[.,]\d+)?)%/.exec(bare) ?? [];
  const [answer = '', ...feedback] = bare.slice(whole.length).split('#');
  return {
    isEqual,
    weight: percent === undefined ? undefined : Number(percent.replace(',', '.')),
    text: toText(answer),
    feedback: toText(feedback.join('#')),
  };
}

const splitAnswers = (section: string, toText: ToText): readonly GiftAnswer[] =>
  section
    .replaceAll('=', '~=')
    .split('~')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => parseAnswer(piece, toText))
    .filter(({ text }) => text !== '');

/** `~x == 5`; and, where each answer has its line, `~x = 5` and `~x=5`. */
function maskInnerEquals(section: string): string {
  const masked = section.replace(/[^\s~={]\s?==+|\s[!<>]=\s/g, maskEquals);
  const lines = masked.split('\n').map((line) => {
    const [sign = ''] = /^\s*(?:~?=|~)?/.exec(line) ?? [];
    return { sign: sign.trim(), start: sign, rest: line.slice(sign.length) };
  });
  const isLined =
    lines.some(({ sign }) => sign === '~') &&
    lines.some(({ sign, rest }) => sign.endsWith('=') || (sign && /^%\d/.test(rest))) &&
    !lines.some(({ rest }) => rest.includes('~'));
  if (!isLined) return masked;
  return lines
    .map(({ start, rest }) => start + rest.replace(/\S=|\s=(?=\s)/g, maskEquals))
    .join('\n');
}

/** The feedback of what is right explains it; that of what is wrong is why. */
function toChoice(answers: readonly GiftAnswer[]): ReadBody {
  const hasWhole = answers.some(({ isEqual, weight = 0 }) => isEqual || weight > 99.9);
  const isRight = ({ isEqual, weight }: GiftAnswer) =>
    isEqual ? weight === undefined || weight > 0 : (weight ?? 0) > (hasWhole ? 99.9 : 0);
  const options = answers.map((answer): Option => {
    const { text, feedback } = answer;
    const right = isRight(answer);
    return { text, isRight: right, ...(!right && feedback && { reason: feedback }) };
  });
  const rights = answers.filter(isRight);
  const body: ChoiceBody = {
    kind: 'choice',
    options,
    ...(rights.length > 1 && { isMultiple: true as const }),
  };
  return { body, explanation: rights.find(({ feedback }) => feedback)?.feedback ?? '' };
}

export const dropWildcards = (text: string): string =>
  text
    .replace(/^\*+|(?<!\\)\*+$/g, '')
    .replaceAll('\\*', '*')
    .trim();

function toTyped(found: readonly GiftAnswer[]): ReadBody {
  const hasSigns = found.some(({ isEqual, weight }) => isEqual || weight !== undefined);
  const answers = hasSigns
    ? found.filter(({ isEqual, weight }) => isEqual || weight !== undefined)
    : found;
  const best = Math.max(...answers.map(({ weight = 100 }) => weight));
  const accepted = answers
    .filter(({ weight = 100 }) => weight === best && best > 0)
    .map(({ text }) => dropWildcards(text))
    .filter((text) => text !== '');
  const explanation = answers.find(({ weight = 100, feedback }) => weight === best && feedback);
  if (accepted.length === 0) return { refusal: 'no-right-answer' };
  return {
    body: { kind: 'typed', accepted: [...new Set(accepted)] },
    explanation: explanation?.feedback ?? '',
  };
}

/** An answer without `->` is the start of the next, which has a `=` of its own. */
function toMatch(section: string, toText: ToText): ReadBody {
  const pieces: string[] = [];
  let start = '';
  for (const piece of section.split('=').map((one) => one.trim())) {
    if (piece.includes('->')) {
      pieces.push(start + piece);
      start = '';
    } else if (piece !== '') start += `${piece} = `;
  }
  const sides = pieces.map((piece) => {
    const [left = '', ...right] = piece.split('->');
    return { left: toText(left), right: toText((right.join('->').split('#')[0] ?? '').trim()) };
  });
  return {
    body: {
      kind: 'match',
      pairs: sides.filter(({ left, right }) => left !== '' && right !== ''),
      extras: sides
        .filter(({ left, right }) => left === '' && right !== '')
        .map((one) => one.right),
    },
  };
}

const ARROW = /→|⟶|⇒|-&gt;/;

function spellArrows(section: string): string {
  const pieces = section.split('=').filter((piece) => piece.trim() !== '');
  const isMatch = pieces.length > 1 && pieces.every((piece) => ARROW.test(piece));
  return isMatch ? pieces.map((piece) => `=${piece.replace(ARROW, '->')}`).join('') : section;
}

const roundFigure = (value: number) => Number(value.toFixed(6));

function readRange(text: string, language: string) {
  const [low = '', high] = text.split('..');
  const [center = '', margin] = text.split(/[:±]/);
  const [first, second] = [readFigure(high === undefined ? center : low, language), high ?? margin];
  const other = second === undefined ? undefined : readFigure(second, language);
  if (!first || (second !== undefined && !other)) return undefined;
  const unit = first.unit || (other?.unit ?? '');
  if (high === undefined || !other)
    return { value: first.value, tolerance: Math.abs(other?.value ?? 0), unit };
  return {
    value: roundFigure((first.value + other.value) / 2),
    tolerance: roundFigure(Math.abs(other.value - first.value) / 2),
    unit,
  };
}

function toNumber(section: string, toText: ToText, language: string): ReadBody {
  const answers = splitAnswers(section.split('~')[0] ?? '', toText).filter(
    ({ text }) => text !== '*',
  );
  if (answers.length === 0) return { refusal: 'not-a-number' };
  const best = Math.max(...answers.map(({ weight = 100 }) => weight));
  const full = answers.filter(({ weight = 100 }) => weight === best);
  const figures = full.map(({ text }) => readRange(text, language));
  const [first, ...others] = figures;
  if (!first || others.some((one) => !one)) return { refusal: 'not-a-number' };
  const explanation = full[0]?.feedback ?? '';
  if (others.every((one) => one?.value === first.value)) {
    const tolerance = Math.max(...figures.map((one) => one?.tolerance ?? 0));
    return { body: { kind: 'number', ...first, tolerance }, explanation };
  }
  if (figures.some((one) => one?.tolerance)) return { refusal: 'several-numbers' };
  return { body: { kind: 'typed', accepted: full.map(({ text }) => text) }, explanation };
}

function toVerdict(
  section: string,
  toText: ToText,
  words: { true: string; false: string },
): ReadBody {
  const [verdict = '', wrong = '', right = ''] = section.split('#');
  const isTrue = !/^f/i.test(verdict.trim());
  const option = (value: boolean) => ({ text: words[`${value}`], isRight: value === isTrue });
  const explanation = toText(right) || toText(wrong);
  return { body: { kind: 'choice', options: [option(true), option(false)] }, explanation };
}

/** Its first line has settings. */
const toOrder = (section: string, toText: ToText): ReadBody => ({
  body: {
    kind: 'order',
    entries: section
      .split('\n')
      .slice(1)
      .map(toText)
      .filter((entry) => entry !== ''),
  },
});

/** Reads the code of `{1:MC:~a~=b}`. */
export function readClozeCode(code: string, inner: string, toText: ToText): ReadBody {
  const answers = splitAnswers(inner, toText);
  if (/^(?:MULTICHOICE|MULTIRESPONSE|MC|MR)/.test(code)) return toChoice(answers);
  if (/^(?:SHORTANSWER|SA|MW)/.test(code))
    return answers.length === 0 ? { refusal: 'no-answers' } : toTyped(answers);
  return /^(?:NUMERICAL|NM)/.test(code) ? toNumber(inner, toText, 'en') : { left: 'cloze' };
}

/** Braces of programs, of sets and of Markdown hold no answer, though they have no sign. */
const isWords = (section: string) => /^[\p{L}\p{N}\p{M}\s'’.,%°€$/&!?-]{1,200}$/u.test(section);

const isSet = (section: string) => /^-?\w{1,4}(?:\s?,\s?-?[\w.…]{1,4})+$/.test(section);

/** In the order of Moodle's own reader. `section` is masked and without its general feedback. */
export function readAnswers(
  section: string,
  toText: ToText,
  { language, verdicts }: { language: string; verdicts: { true: string; false: string } },
): ReadBody {
  if (section === '') return { left: 'essay' };
  if (section.startsWith('>')) return toOrder(section, toText);
  if (section.startsWith('#')) return toNumber(section.slice(1), toText, language);
  if (section.includes('~')) return toChoice(splitAnswers(maskInnerEquals(section), toText));
  const arrowed = spellArrows(section);
  if (section.includes('=') && arrowed.includes('->')) return toMatch(arrowed, toText);
  if (isTrueOrFalse(section)) return toVerdict(section, toText, verdicts);
  if (section.split(/\s+/).every(isTrueOrFalse)) return { refusal: 'not-understood' };
  const answers = splitAnswers(section, toText);
  if (answers.length === 0) return { refusal: 'no-answers' };
  const hasSign = /^(?:=|%-?\d)/.test(section);
  const isAnswer = hasSign || (isWords(unmaskSigns(section)) && !isSet(section));
  return isAnswer ? toTyped(answers) : { refusal: 'not-understood' };
}
