import type { ChoiceBody, Question, QuestionBody } from './question.ts';
import { countCodePoints, shortenText } from './shorten-text.ts';
import type { Capabilities } from './targets.ts';

const lossCodes = [
  'order-as-first',
  'match-as-rows',
  'date-as-options',
  'number-as-options',
  'recall-as-options',
  'fewer-options',
  'fewer-forms',
  'explanation',
  'proof',
  'reasons',
] as const;
type LossCode = (typeof lossCodes)[number];

export interface Loss {
  code: LossCode;
  /** Of the questions that were chosen. */
  count: number;
  /** Questions that the rows of matches became. */
  made?: number;
}

type LeftReason = 'no-choice-form' | 'several-right' | 'too-long' | 'same-options';

interface LeftQuestion {
  id: string;
  prompt: string;
  reason: LeftReason;
}

/** A text over a limit of the tool; lengths and limits are in code points. */
export interface LongText {
  /** Among the overrides of `fitQuestions`. */
  key: string;
  question: string;
  field: 'prompt' | 'option';
  text: string;
  length: number;
  limit: number;
  /** Every version of the tool refuses it: the question is left out until its text is shortened. */
  isRefused: boolean;
  proposal: string;
}

export interface Fit {
  /** As they are written; the rows of a match, and the pairs of an order, are questions of their own. */
  questions: readonly Question[];
  losses: readonly Loss[];
  left: readonly LeftQuestion[];
  longTexts: readonly LongText[];
}

/** By the keys of long texts. */
export type Shortened = Readonly<Record<string, string>>;
type Part = { questions: readonly Question[]; codes: readonly LossCode[] } | LeftReason;

const choiceLoss: Readonly<Record<Exclude<Question['body']['kind'], 'choice'>, LossCode>> = {
  order: 'order-as-first',
  match: 'match-as-rows',
  number: 'number-as-options',
  typed: 'recall-as-options',
};

function findAskedLoss({ item, body }: Question, isChoice: boolean): LossCode[] {
  if (!isChoice) return [];
  if (item?.type === 'date') return ['date-as-options'];
  if (item?.type === 'number') return ['number-as-options'];
  return body.kind === 'choice' ? [] : [choiceLoss[body.kind]];
}

function narrowOptions(body: ChoiceBody, max: number): ChoiceBody | undefined {
  const spare = max - body.options.filter(({ isRight }) => isRight).length;
  if (spare < 1) return undefined;
  const wrong = body.options.filter(({ isRight }) => !isRight).slice(0, spare);
  return { ...body, options: body.options.filter((one) => one.isRight || wrong.includes(one)) };
}

function narrowBody(body: QuestionBody, { maxOptions, maxForms }: Capabilities) {
  if (body.kind === 'choice') return narrowOptions(body, maxOptions);
  return body.kind === 'typed' ? { ...body, accepted: body.accepted.slice(0, maxForms) } : body;
}

/** A part of an item is not the item: a file that is read again must not give it twice. */
function askInChoices(question: Question): Question[] {
  const { choiceForms, item, ...rest } = question;
  if (choiceForms.length === 1)
    return choiceForms.map((form) => ({ ...rest, ...form, choiceForms, ...(item && { item }) }));
  return choiceForms.map((form, at) => ({
    ...rest,
    ...form,
    id: `${question.id}-${at + 1}`,
    choiceForms: [],
  }));
}

const countAnswers = (questions: readonly Question[]) =>
  questions.reduce((sum, { body }) => {
    if (body.kind === 'choice') return sum + body.options.length;
    return sum + (body.kind === 'typed' ? body.accepted.length : 0);
  }, 0);

function convertQuestion(question: Question, capabilities: Capabilities): Part {
  const { body } = question;
  const isHeld = capabilities.kinds.includes(body.kind);
  const asked = isHeld ? [question] : askInChoices(question);
  if (body.kind === 'choice' && body.isMultiple && !capabilities.hasMultiple)
    return 'several-right';
  if (asked.length === 0) return 'no-choice-form';
  const questions = asked.flatMap((one) => {
    const narrowed = narrowBody(one.body, capabilities);
    return narrowed ? { ...one, body: narrowed } : [];
  });
  if (questions.length === 0) return 'several-right';
  const isChoice = asked.some((one) => one.body.kind === 'choice');
  const isNarrowed = countAnswers(questions) < countAnswers(asked);
  return {
    questions,
    codes: [
      ...findAskedLoss(question, isChoice),
      ...(isNarrowed ? ([isChoice ? 'fewer-options' : 'fewer-forms'] as const) : []),
    ],
  };
}

const keyOf = (id: string, field: string) => `${id}/${field}`;

function applyShortened(question: Question, shortened: Shortened): Question {
  const { id, body } = question;
  const prompt = shortened[keyOf(id, 'prompt')] ?? question.prompt;
  if (body.kind !== 'choice') return { ...question, prompt };
  const options = body.options.map((option, at) => ({
    ...option,
    text: shortened[keyOf(id, `option-${at}`)] ?? option.text,
  }));
  return { ...question, prompt, body: { ...body, options } };
}

function findLongTexts({ id, prompt, body }: Question, capabilities: Capabilities): LongText[] {
  const { maxPromptLength, maxOptionLength, safePromptLength, safeOptionLength } = capabilities;
  const check = (field: LongText['field'], name: string, text: string): LongText[] => {
    const [max, safe] =
      field === 'prompt'
        ? [maxPromptLength, safePromptLength ?? maxPromptLength]
        : [maxOptionLength, safeOptionLength ?? maxOptionLength];
    const length = countCodePoints(text);
    if (safe === undefined || length <= safe) return [];
    const isRefused = max !== undefined && length > max;
    const limit = isRefused ? max : safe;
    const proposal = shortenText(text, limit);
    return [
      { key: keyOf(id, name), question: id, field, text, length, limit, isRefused, proposal },
    ];
  };
  const options = body.kind === 'choice' ? body.options : [];
  return [
    ...check('prompt', 'prompt', prompt),
    ...options.flatMap(({ text }, at) => check('option', `option-${at}`, text)),
  ];
}

const hasSameOptions = ({ body }: Question) =>
  body.kind === 'choice' &&
  new Set(body.options.map(({ text }) => text.trim())).size < body.options.length;

const hasReasons = ({ body }: Question) =>
  body.kind === 'choice' && body.options.some(({ reason }) => reason);

function findTextLosses(question: Question, capabilities: Capabilities): LossCode[] {
  const isBare = capabilities.bareKinds?.includes(question.body.kind) === true;
  const loses = (text: boolean, has: boolean) => text && (isBare || !has);
  return [
    ...(loses(question.explanation !== '', capabilities.hasExplanation)
      ? (['explanation'] as const)
      : []),
    ...(loses(question.proof.length > 0, capabilities.hasProof) ? (['proof'] as const) : []),
    ...(hasReasons(question) && !capabilities.hasReasons ? (['reasons'] as const) : []),
  ];
}

/**
 * The questions that a format can hold. Nothing is cut in silence: a text that is too long is listed with
 * a proposal, and `shortened` (by the keys of `longTexts`) says what stands in its place.
 */
export function fitQuestions(
  questions: readonly Question[],
  capabilities: Capabilities,
  shortened: Shortened = {},
): Fit {
  const fitting: Question[] = [];
  const left: LeftQuestion[] = [];
  const longTexts: LongText[] = [];
  const losses = new Map<LossCode, Loss>();
  const leave = ({ id, prompt }: Question, reason: LeftReason) => left.push({ id, prompt, reason });
  const count = (code: LossCode, made: number) => {
    const known = losses.get(code) ?? { code, count: 0 };
    const sum = (known.made ?? 0) + made;
    losses.set(code, {
      code,
      count: known.count + 1,
      ...(code === 'match-as-rows' && { made: sum }),
    });
  };
  for (const question of questions) {
    const part = convertQuestion(question, capabilities);
    if (typeof part === 'string') {
      leave(question, part);
      continue;
    }
    const written = part.questions.map((one) => applyShortened(one, shortened));
    const accepted = written.filter((one) => {
      const long = findLongTexts(one, capabilities);
      longTexts.push(...long);
      const isRefused = long.some((text) => text.isRefused);
      if (isRefused) leave(one, 'too-long');
      else if (hasSameOptions(one)) leave(one, 'same-options');
      else return true;
      return false;
    });
    if (accepted.length === 0) continue;
    fitting.push(...accepted);
    for (const code of [...part.codes, ...findTextLosses(question, capabilities)])
      count(code, accepted.length);
  }
  return {
    questions: fitting,
    losses: lossCodes.flatMap((code) => losses.get(code) ?? []),
    left,
    longTexts,
  };
}
