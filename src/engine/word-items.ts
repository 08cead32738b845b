import { isWholeDate, listGapRivals, splitAtGap } from '../bank/gap.ts';
import { HOLE, isWordItem, WORD_ITEM_PREFIX } from '../bank/hole.ts';
import { findStanceVerb } from '../bank/stance-verbs.ts';
import { type Axis, axes, type Bank, type Item, type Position } from '../bank/types.ts';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import { getFactIndex } from './fact-index.ts';
import { findCompletion, getFactState } from './fact-state.ts';
import { isYoung } from './item-form.ts';
import { findMonthlyReviews } from './monthly-review.ts';
import { listWords, orderByAnswers } from './order-by-answers.ts';
import { type FactMemory, isCredible, type Memory } from './spaced-repetition.ts';

/** A fact on one line, split around the word that fades. */
interface FactLine {
  /** The holder of a position. */
  who?: string;
  before: string;
  gap: string;
  after: string;
}

const TYPED_PREFIX = 'mot-ecrit-';
const WORDS_PER_DAY = 6;
const SOLID_RIGHTS = 3;
const REPEAT_MS = 7 * MS_PER_DAY;

type Fact = Bank[Axis][number];

function describeGap(bank: Bank, fact: Fact): FactLine | undefined {
  const line = splitAtGap(fact);
  const holder = 'holder' in fact && bank.actors.find((actor) => actor.id === fact.holder);
  return line && { ...(holder && { who: holder.name }), ...line };
}

/** Without its article, and a person by the family name, as in the items of the bank. */
function listAccepted(bank: Bank, { id, gap = '' }: Fact): string[] {
  const bare = gap.replace(/^(les?|la|un|une|des|the|an?)\s|^l’/i, '');
  const [family = bare] = gap.match(/(?<=^\p{Lu}\S+ )\p{Lu}\S+$/u) ?? [];
  const known = getFactIndex(bank)
    .itemsAbout(id)
    .flatMap((item) => (item.type === 'recall' && item.facts[0] === id ? item.accept : []));
  return [...new Set([gap, bare, family, ...known])];
}

/** A year may be near another and is not to be typed as a name is: 2014 and 2019. */
function createTypedItem(bank: Bank, fact: Fact, common: Omit<Item, 'id' | 'type'>): Item[] {
  const shared = { ...common, id: TYPED_PREFIX + fact.id, evidence: [...fact.evidence] };
  if (!('date' in fact) || !isWholeDate(fact))
    return [{ ...shared, type: 'recall', accept: listAccepted(bank, fact) }];
  return /^[\d-]+$/.test(fact.date) ? [{ ...shared, type: 'date', key: fact.date }] : [];
}

/** With its verb: who denies an ultimatum must not seem to give one. */
function describeHolder(bank: Bank, position: Position): string {
  const actor = bank.actors.find(({ id }) => id === position.holder);
  const verb = findStanceVerb(bank, position);
  return `${actor?.name ?? ''}${verb ? ` ${verb}` : ':'} `;
}

function writeLine(bank: Bank, fact: Fact, word = fact.gap): string {
  const { before, after } = splitAtGap(fact) ?? { before: '', after: '' };
  return `${'holder' in fact ? describeHolder(bank, fact) : ''}${before}${word}${after}`;
}

/** Of a question about this fact alone, whose explanation needs neither an option nor the question. */
const findReason = (bank: Bank, fact: string): string | undefined =>
  getFactIndex(bank)
    .itemsAbout(fact)
    .find(
      ({ type, facts, process }) =>
        type !== 'match' &&
        type !== 'order' &&
        facts.length === 1 &&
        (process === 'locate' || type === 'recall' || type === 'date'),
    )?.explanation;

/** The whole line, unless the reason says it in other words: "Chief of NATO, Jens Stoltenberg is…". */
function explainWord(bank: Bank, fact: Fact): string {
  const line = writeLine(bank, fact);
  const reason = findReason(bank, fact.id) ?? '';
  const said = new Set(listWords(reason));
  return listWords(line).every((word) => said.has(word)) ? reason : `${line}. ${reason}`.trim();
}

function createWordItems(bank: Bank, fact: Fact, rivals: readonly Fact[]): Item[] {
  const { id } = fact;
  const common = {
    facts: [id],
    process: 'locate' as const,
    prompt: writeLine(bank, fact, HOLE),
    explanation: explainWord(bank, fact),
    evidence: [...fact.evidence],
  };
  const typed = createTypedItem(bank, fact, common);
  if (rivals.length < 2) return typed;
  const options = [fact, ...rivals].map((one) => ({
    id: one.id,
    text: one.gap ?? '',
    // tells where the wrong word belongs
    ...(one !== fact && { reason: `${writeLine(bank, one)}.` }),
  }));
  return [{ ...common, id: WORD_ITEM_PREFIX + id, type: 'choice', key: id, options }, ...typed];
}

export type WordAmount = 'today' | 'all';

export interface WordItems {
  findWord(id: string): Item | undefined;
  wordsAbout(fact: string): readonly Item[];
  describeLine(fact: string): FactLine | undefined;
  /**
   * At most six a day, those restored since its start included, or all. Once all facts were won, those
   * that had faded by the last monthly review.
   */
  listFadedWords(memory: Memory, now: number, startOfDay: number, amount?: WordAmount): string[];
  composeWordRound(memory: Memory, now: number, startOfDay: number, amount?: WordAmount): Item[];
  /** In ms: the next monthly review, once all facts were won and nothing is left of the last. */
  findRestEnd(memory: Memory, now: number, startOfDay: number): number | undefined;
}

/** The most alike of these are offered: to compare all of a large bank takes minutes. */
const MAX_NEIGHBOURS = 60;
const MAX_WORDS_AT_ONCE = 120;

function indexGapped(bank: Bank) {
  const places = new Map<string, { axis: Axis; at: number }>();
  for (const axis of axes)
    for (const [at, { id, gap }] of bank[axis].entries())
      if (gap !== undefined) places.set(id, { axis, at });
  const findFact = (id: string): Fact | undefined => {
    const place = places.get(id);
    return place && bank[place.axis][place.at];
  };
  return {
    ids: [...places.keys()],
    findFact,
    listRivals(fact: Fact): readonly Fact[] {
      const { axis, at } = places.get(fact.id) ?? { axis: 'actors', at: 0 };
      const all: readonly Fact[] = bank[axis];
      const start = Math.max(0, Math.min(at - MAX_NEIGHBOURS / 2, all.length - MAX_NEIGHBOURS));
      const named = fact.rivals?.flatMap((id) => findFact(id) ?? []) ?? [];
      const near = all.slice(start, start + MAX_NEIGHBOURS);
      return listGapRivals([...new Set([...named, ...near])], fact).slice(0, 2);
    },
  };
}

function pickWord(words: readonly Item[], factMemory: FactMemory, now: number) {
  const { rights, recent } = factMemory;
  const choice = words.find(({ type }) => type === 'choice');
  const typed = words.find(({ type }) => type !== 'choice');
  const isFresh = (word: Item | undefined) =>
    recent.every(
      ({ item, at }) => item !== word?.id || now - at >= REPEAT_MS || !isCredible(at, now),
    );
  const isSolid =
    rights >= (isFresh(choice) ? SOLID_RIGHTS : SOLID_RIGHTS - 1) && !isYoung(factMemory, now);
  const word = (isSolid ? typed : choice) ?? choice ?? typed;
  return { word, isFresh: isFresh(word) };
}

type ListFadedWords = (
  ...request: Parameters<WordItems['listFadedWords']>
) => { fact: string; word: Item | undefined }[];

/** Each word is made when it is first asked for. `facts` are all that can be won. */
export function createWords(bank: Bank, facts: readonly string[]): WordItems {
  const { ids, findFact, listRivals } = indexGapped(bank);
  const wordsByFact = new Map<string, readonly Item[]>();
  const wordsAbout = (fact: string) => {
    const made = wordsByFact.get(fact);
    if (made) return made;
    const gapped = findFact(fact);
    const words = gapped ? createWordItems(bank, gapped, listRivals(gapped)) : [];
    wordsByFact.set(fact, words);
    return words;
  };
  const findFadingEnd = (memory: Memory, now: number, startOfDay: number) => {
    const completion = findCompletion(facts, memory, now);
    if (!completion) return now;
    const { last } = findMonthlyReviews(completion.at, startOfDay + MS_PER_DAY - 1);
    return Math.min(now, last ?? 0);
  };
  const listFaded: ListFadedWords = (memory, now, startOfDay, amount) => {
    const end = findFadingEnd(memory, now, startOfDay);
    const isRestored = ({ at, item, score, before }: FactMemory) =>
      at >= startOfDay &&
      isCredible(at, now) &&
      before === 'faded' &&
      (score >= 1 || isWordItem(item));
    const seen = ids.flatMap((id) => (memory[id] ? [[id, memory[id]] as const] : []));
    const restored = seen.filter(([, one]) => isRestored(one)).length;
    const faded = seen
      .filter(([, one]) => one.at < Math.min(startOfDay, end) || !isCredible(one.at, now))
      .filter(([, one]) => getFactState(one, end) === 'faded')
      .sort(([, a], [, b]) => (a.key < b.key ? -1 : 1))
      .slice(0, amount === 'all' ? MAX_WORDS_AT_ONCE : MAX_NEIGHBOURS)
      .map(([fact, one]) => ({ fact, ...pickWord(wordsAbout(fact), one, startOfDay) }));
    // the same hole twice in a week only if there are too few others
    const words = [
      ...faded.filter(({ isFresh }) => isFresh),
      ...faded.filter(({ isFresh }) => !isFresh),
    ];
    return amount === 'all' ? words : words.slice(0, Math.max(0, WORDS_PER_DAY - restored));
  };
  return {
    findWord: (id) =>
      [WORD_ITEM_PREFIX, TYPED_PREFIX]
        .flatMap((prefix) => (id.startsWith(prefix) ? wordsAbout(id.slice(prefix.length)) : []))
        .find((word) => word.id === id),
    wordsAbout,
    describeLine(id) {
      const fact = findFact(id);
      return fact && describeGap(bank, fact);
    },
    listFadedWords: (...request) => listFaded(...request).map(({ fact }) => fact),
    findRestEnd(memory, now, startOfDay) {
      const completion = findCompletion(facts, memory, now);
      return completion && listFaded(memory, now, startOfDay, 'all').length === 0
        ? findMonthlyReviews(completion.at, now).next
        : undefined;
    },
    composeWordRound: (...request) =>
      orderByAnswers(listFaded(...request).flatMap(({ word }) => word ?? [])),
  };
}
