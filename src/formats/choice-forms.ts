import type { Bank, Item } from '../bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../engine/seeded-random.ts';
import { KEY_PATTERN } from '../items/date/schema.ts';
import { textOf } from '../items/lists.ts';
import { scoreRecall } from '../items/recall/score.ts';
import { padCents } from '../shared/pad-cents.ts';
import { normalizeForComparison } from '../shared/text-normalize.ts';
import { listPlausibleDates, listPlausibleNumbers } from './plausible-values.ts';
import type { ChoiceForm, Option } from './question.ts';
import { type QuestionWords, quoteText, writeDate, writeNumber } from './question-words.ts';
import { countCodePoints } from './shorten-text.ts';
import { joinUnit } from './visible-question.ts';

type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>;

const WRONG_COUNT = 3;

const seedOf = (item: Item): number => deriveSeed(0, item.id);

/** In the same order for ever: the key of a bank is often its first option. */
export const orderOptions = <T>(options: readonly T[], item: Item, part = ''): T[] =>
  shuffleWithSeed(options, deriveSeed(seedOf(item), part));

const toOptions = (right: string, wrong: readonly string[]): Option[] => [
  { text: right, isRight: true },
  ...wrong.map((text) => ({ text, isRight: false })),
];

const createForm = (item: Item, right: string, wrong: readonly string[]): ChoiceForm => ({
  prompt: item.prompt,
  body: { kind: 'choice', options: orderOptions(toOptions(right, wrong), item) },
});

const datesOf = (bank: Bank): string[] =>
  [
    ...bank.dates.map(({ date }) => date.replaceAll('?', '')),
    ...bank.items.flatMap((one) => (one.type === 'date' ? one.key : [])),
  ].filter((iso) => KEY_PATTERN.test(iso));

export function createDateForm(bank: Bank, item: ItemOf<'date'>, words: QuestionWords): ChoiceForm {
  const wrong = listPlausibleDates(item.key, datesOf(bank), WRONG_COUNT, seedOf(item));
  const write = (iso: string) => writeDate(iso, words);
  return createForm(item, write(item.key), wrong.map(write));
}

const sharesUnit = (a: ItemOf<'number'>, b: ItemOf<'number'>) =>
  normalizeForComparison(a.unit) === normalizeForComparison(b.unit) &&
  a.unit.includes('%') === b.unit.includes('%');

/** If somebody claims the number, each option says who. */
export function createNumberForm(
  bank: Bank,
  item: ItemOf<'number'>,
  words: QuestionWords,
): ChoiceForm {
  const known = bank.items.flatMap((one) =>
    one.type === 'number' && sharesUnit(one, item) ? one.key : [],
  );
  const wrong = listPlausibleNumbers(item, known, WRONG_COUNT, seedOf(item));
  const write = (value: number, holder?: string) => {
    const name = textOf(item.holders, holder);
    return `${joinUnit(padCents(writeNumber(value, words), item.unit), item.unit, bank.language)}${name && ` (${name})`}`;
  };
  const { key, holder, holders } = item;
  if (!holder || !holders)
    return createForm(
      item,
      write(key),
      wrong.map((one) => write(one)),
    );
  const [other, second = holder] = orderOptions(
    holders.flatMap(({ id }) => (id === holder ? [] : id)),
    item,
  );
  const [near, far = near] = wrong;
  const pairs: [value: number | undefined, holder: string | undefined][] = [
    [key, other],
    [near, holder],
    [far, second === holder ? other : second],
  ];
  const texts = pairs.flatMap(([value, who]) =>
    value === undefined || who === undefined ? [] : write(value, who),
  );
  return createForm(item, write(key, holder), [...new Set(texts)]);
}

/** A person rather has none: an institution is a poor trap beside one. */
const isWithArticle = (name: string) =>
  /^(l['’]|les?\s|la\s|the\s|der\s|die\s|das\s|il\s|i\s|gli\s|un\p{L}{0,2}\s|an?\s|\p{Ll})/iu.test(
    name,
  );

/** Other actors of the bank, the most alike first; none if fewer than two can be told from the key. */
export function createRecallForms(bank: Bank, item: ItemOf<'recall'>): ChoiceForm[] {
  const [shown = ''] = item.accept;
  const own = bank.actors.find(({ id }) => item.facts.includes(id));
  const prompt = normalizeForComparison(item.prompt);
  const likenessOf = (name: string, camp?: string) =>
    (isWithArticle(name) === isWithArticle(own?.name ?? shown) ? 2 : 0) +
    (camp === own?.camp ? 1 : 0);
  const isOther = (name: string) =>
    scoreRecall(item, name) === 0 &&
    item.accept.every((one) => scoreRecall({ ...item, accept: [name] }, one) === 0);
  const others = orderOptions(bank.actors, item)
    .filter(
      ({ id, name }) => !item.facts.includes(id) && !prompt.includes(normalizeForComparison(name)),
    )
    .map(({ name, camp }) => ({ name, likeness: likenessOf(name, camp) }))
    .sort((a, b) => b.likeness - a.likeness);
  const wrong: string[] = [];
  // to compare names is slow: only as many as are needed
  for (const { name } of others)
    if (wrong.length < WRONG_COUNT && !wrong.includes(name) && isOther(name)) wrong.push(name);
  return wrong.length < 2 ? [] : [createForm(item, shown, wrong)];
}

export function createFirstForm(item: ItemOf<'order'>, words: QuestionWords): ChoiceForm {
  const [first = '', ...later] = item.events.map(({ text }) => text);
  return { ...createForm(item, first, later), prompt: words.first };
}

type Row = ItemOf<'match'>['rows'][number];

/** In a grid the same actor stands under several claims. */
export const nameRow = ({ group, text }: Row): string => (group ? `${group} – ${text}` : text);

/** "Who says what? One name is left over." asks of a single row no more than its first sentence. */
const firstQuestionOf = (prompt: string) => /^[^?]*\?/.exec(prompt)?.[0] ?? prompt;

/** Above it some tools refuse a question. */
const SAFE_LENGTH = 95;

export function createRowForms(item: ItemOf<'match'>, words: QuestionWords): ChoiceForm[] {
  const name = ({ group, text }: Row) =>
    group ? `${quoteText(group, words)} – ${text}.` : quoteText(text, words);
  const ask = (row: Row) => {
    const own = `${name(row)} ${firstQuestionOf(item.prompt)}`;
    if (item.form === 'sort' || (item.form !== 'grid' && countCodePoints(own) <= SAFE_LENGTH))
      return own;
    return `${name(row)} ${words.rows[item.form]}`;
  };
  return item.rows.map((row) => ({
    prompt: ask(row),
    body: {
      kind: 'choice',
      options: orderOptions(item.columns, item, row.id).map(({ id, text }) => ({
        text,
        isRight: id === row.key,
      })),
    },
  }));
}
