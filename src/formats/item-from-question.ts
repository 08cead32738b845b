import * as v from 'valibot';
import { HOLE } from '../bank/hole.ts';
import { itemSchema } from '../bank/schema/bank-schema.ts';
import type { Item, Slip } from '../bank/types.ts';
import { normalizeForComparison } from '../shared/text-normalize.ts';
import { nearestTexts } from './nearest-texts.ts';
import type { ChoiceBody, Option, Question, QuestionBody } from './question.ts';
import { asksWhen, readDate } from './read-date.ts';
import { readVerdict, type VerdictName } from './verdict-words.ts';

/** Why the game has no item that asks the same. */
type UnfitReason =
  | 'several-right'
  | 'two-options'
  | 'same-options'
  | 'too-few-parts'
  | 'no-unit'
  | 'too-long'
  | 'not-valid';

export type CreatedItem =
  /** `optionsLeft` counts wrong options, rows or events that the item has no place for. */
  { item: Item; optionsLeft: number } | { unfit: UnfitReason };

const OPTIONS = 3;
const MAX_ROWS = 8;
const MAX_COLUMNS = 6;
const MAX_EVENTS = 6;
const MIN_PARTS = 3;
const MAX_NAME_LENGTH = 80;

/** In the place of an explanation, and of the reason why an option is wrong, that a file does not give. */
const words = {
  fr: { said: 'C’est ce que dit cette phrase.', unsaid: 'L’article ne le dit pas.' },
  en: { said: 'This sentence says so.', unsaid: 'The article does not say so.' },
  de: { said: 'Das sagt dieser Satz.', unsaid: 'Das sagt der Artikel nicht.' },
  it: { said: 'Lo dice questa frase.', unsaid: 'L’articolo non lo dice.' },
};
const wordsWithoutArticle: typeof words = {
  fr: {
    said: 'C’est la réponse que donne le fichier.',
    unsaid: 'Le fichier la donne pour fausse.',
  },
  en: { said: 'The file gives this answer.', unsaid: 'The file says that it is wrong.' },
  de: { said: 'So steht es in der Datei.', unsaid: 'Laut der Datei ist das falsch.' },
  it: { said: 'È la risposta del file.', unsaid: 'Per il file è sbagliata.' },
};

interface ItemContext {
  /** Of the question, as BCP 47. */
  language: string;
  hasArticle: boolean;
}

function wordsOf({ language, hasArticle }: ItemContext) {
  const ofLanguages = hasArticle ? words : wordsWithoutArticle;
  return ofLanguages[language.slice(0, 2) as keyof typeof words] ?? ofLanguages.en;
}

/** Half of a pair of quotation marks is taken out. */
function mendText(text: string): string {
  const isOdd = text.split('"').length % 2 === 0;
  const straight = isOdd ? text.replaceAll('"', '’') : text;
  const isPaired = straight.split('«').length === straight.split('»').length;
  return (isPaired ? straight : straight.replace(/[«»]/g, '')).replace(/_{3,}/g, HOLE).trim();
}

const guessSlip = (text: string): Slip => (/\d/.test(text) ? 'number-swap' : 'not-in-article');

type Fields = Pick<Item, 'id' | 'facts' | 'process' | 'prompt' | 'explanation'>;
type Draft = { item: unknown; optionsLeft?: number } | { unfit: UnfitReason };

/** The author names the sentence, the facts and the ids of the article at hand. */
const PLACE = { evidence: ['s-1'] };

function createVerdict(fields: Fields, key: VerdictName): Draft {
  const type = 'verdict';
  if (key === 'unstated')
    return { item: { ...fields, type, key, slip: 'not-in-article', near: PLACE.evidence } };
  const slip = key === 'false' && { slip: 'negation-flip' };
  return { item: { ...fields, ...PLACE, type, key: key === 'true', ...slip } };
}

const ALL_OF_THEM =
  /^(?:tou(?:te)?s (?:les|ces)|toutes? ces|all (?:of )?(?:the|these)|alle (?:antworten|genannten|der)|todas las|tutte le|todas as|both|les deux|a et b|a and b|beides)/;
const NONE_OF_THEM =
  /^(?:aucune? (?:de|des|reponse)|none of|keine (?:der|antwort|davon)|ninguna de|nessuna d|nenhuma d|ni l un|autre reponse|other$)/;

function distinctOptions({ options }: ChoiceBody): readonly Option[] {
  const seen = new Map<string, Option>();
  for (const option of options) {
    const key = normalizeForComparison(option.text) || option.text;
    if (!seen.has(key) || option.isRight) seen.set(key, option);
  }
  return [...seen.values()];
}

function createChoice(fields: Fields, body: ChoiceBody, context: ItemContext): Draft {
  const options = distinctOptions(body);
  const rights = options.filter(({ isRight }) => isRight);
  const [right] = rights;
  if (!right || rights.length > 1) return { unfit: 'several-right' };
  const verdicts = options.map(({ text }) => readVerdict(text));
  if (verdicts.includes('true') && verdicts.includes('false') && !verdicts.includes(undefined))
    return createVerdict(fields, readVerdict(right.text) ?? 'unstated');
  if (ALL_OF_THEM.test(normalizeForComparison(right.text))) return { unfit: 'several-right' };
  const wrongs = options.filter(({ isRight }) => !isRight);
  if (wrongs.length < OPTIONS - 1)
    return { unfit: options.length < body.options.length ? 'same-options' : 'two-options' };
  const isOfOthers = ({ text }: Option) =>
    ALL_OF_THEM.test(normalizeForComparison(text)) ||
    NONE_OF_THEM.test(normalizeForComparison(text));
  const plain = wrongs.filter((one) => !isOfOthers(one));
  const near = nearestTexts(right.text, plain.length < OPTIONS - 1 ? wrongs : plain, OPTIONS - 1);
  const item = {
    ...{ ...fields, ...PLACE, type: 'choice', key: 'a' },
    options: [right, ...near].map(({ text, reason }, at) => ({
      ...{ id: 'abc'.charAt(at), text: mendText(text) },
      ...(at > 0 && {
        slip: guessSlip(text),
        reason: mendText(reason ?? '') || wordsOf(context).unsaid,
      }),
    })),
  };
  return { item, optionsLeft: options.length - OPTIONS };
}

type Body<Kind extends QuestionBody['kind']> = Extract<QuestionBody, { kind: Kind }>;

/** The noun that is counted: `Combien de députés`, `How many seats`. */
const COUNTED =
  /(?:\bcombien d(?:e |['’])|\bhow many |\bwie ?viele |\bquant[ie] |\bcu[áa]nt[oa]s |\bquant[oa]s |\bhoeveel |\bile )([\p{L}-]{2,30})/iu;

/** A number is asked for in its unit; without one it is typed as a name is. */
function createNumber(fields: Fields, body: Body<'number'>): Draft {
  const { value, tolerance } = body;
  const year = String(value);
  if (tolerance === 0 && /^[12]\d{3}$/.test(year) && asksWhen(fields.prompt))
    return { item: { ...fields, ...PLACE, type: 'date', key: year } };
  const [bracketed = '', inBrackets] = /\s*\(([^\d()]{1,20})\)\s*$/.exec(fields.prompt) ?? [];
  const prompt = fields.prompt.slice(0, fields.prompt.length - bracketed.length);
  const unit = body.unit || inBrackets || COUNTED.exec(fields.prompt)?.[1];
  if (unit) {
    const own = body.unit ? fields.prompt : prompt;
    return {
      item: { ...fields, ...PLACE, prompt: own, type: 'number', key: value, tolerance, unit },
    };
  }
  if (tolerance > 0) return { unfit: 'no-unit' };
  return { item: { ...fields, ...PLACE, type: 'recall', accept: [year] } };
}

function createMatch(fields: Fields, { pairs, extras }: Body<'match'>): Draft {
  const columns: string[] = [];
  const rows = pairs.filter(({ right }) => {
    const isNew = !columns.includes(right);
    if (isNew && columns.length < MAX_COLUMNS) columns.push(right);
    return columns.includes(right);
  });
  const shown = rows.slice(0, MAX_ROWS);
  const used = columns.filter((column) => shown.some(({ right }) => right === column));
  for (const extra of extras)
    if (used.length < MAX_COLUMNS && !used.includes(extra)) used.push(extra);
  if (shown.length < MIN_PARTS || used.length < 2) return { unfit: 'too-few-parts' };
  const item = {
    ...{ ...fields, ...PLACE, type: 'match', form: 'sort' },
    rows: shown.map(({ left, right }, at) => ({
      ...{ id: `row-${at + 1}`, text: mendText(left), key: `column-${used.indexOf(right) + 1}` },
    })),
    columns: used.map((text, at) => ({ id: `column-${at + 1}`, text: mendText(text) })),
  };
  return { item, optionsLeft: pairs.length - shown.length };
}

function createOrder(fields: Fields, { entries }: Body<'order'>): Draft {
  if (entries.length < MIN_PARTS) return { unfit: 'too-few-parts' };
  const events = entries
    .slice(0, MAX_EVENTS)
    .map((text, at) => ({ id: `event-${at + 1}`, text: mendText(text) }));
  const optionsLeft = entries.length - events.length;
  return { item: { ...fields, ...PLACE, type: 'order', events }, optionsLeft };
}

function createTyped(
  fields: Fields,
  { accepted }: Body<'typed'>,
  { language }: ItemContext,
): Draft {
  const [first = ''] = accepted;
  const verdict = readVerdict(first);
  if (verdict && first.length > 1 && accepted.every((text) => readVerdict(text) === verdict))
    return createVerdict(fields, verdict);
  const date = readDate(first, language);
  if (date && (date.length > 4 || asksWhen(fields.prompt)))
    return { item: { ...fields, ...PLACE, type: 'date', key: date } };
  const accept = accepted
    .map(mendText)
    .filter((text) => text.length <= MAX_NAME_LENGTH && /[\p{L}\p{N}]/u.test(text));
  if (accept.length === 0) return { unfit: 'too-long' };
  return { item: { ...fields, ...PLACE, type: 'recall', accept } };
}

function draftItem(fields: Fields, body: QuestionBody, context: ItemContext): Draft {
  switch (body.kind) {
    case 'choice':
      return createChoice(fields, body, context);
    case 'number':
      return createNumber(fields, body);
    case 'match':
      return createMatch(fields, body);
    case 'order':
      return createOrder(fields, body);
    case 'typed':
      return createTyped(fields, body, context);
  }
}

/**
 * The item that asks a question of a file: its own, if the file kept it, or else one whose facts and
 * evidence are placeholders.
 */
export function createItem(question: Question, context: ItemContext): CreatedItem {
  if (question.item) return { item: question.item, optionsLeft: 0 };
  const prompt = mendText(question.prompt);
  const draft = draftItem(
    {
      ...{ id: 'question', facts: ['fact'], process: 'locate', prompt },
      explanation: mendText(question.explanation) || wordsOf(context).said,
    },
    question.body,
    context,
  );
  if ('unfit' in draft) return draft;
  const { success, output } = v.safeParse(itemSchema, draft.item);
  return success ? { item: output, optionsLeft: draft.optionsLeft ?? 0 } : { unfit: 'not-valid' };
}
