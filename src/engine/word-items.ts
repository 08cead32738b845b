import { isWholeDate, listGapRivals, splitAtGap } from '../bank/gap.ts';
import { HOLE, isWordItem, WORD_ITEM_PREFIX } from '../bank/hole.ts';
import { stanceVerbs } from '../bank/stance-verbs.ts';
import { type Axis, axes, type Bank, type Item, type Position } from '../bank/types.ts';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import { getFactState } from './fact-state.ts';
import type { FactMemory, Memory } from './spaced-repetition.ts';

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

interface Gapped {
  id: string;
  line: FactLine;
  fact: Fact;
  rivals: readonly Fact[];
}

function describeGap(bank: Bank, axis: Axis, fact: Fact): Gapped | undefined {
  const line = splitAtGap(fact);
  const holder = 'holder' in fact && bank.actors.find((actor) => actor.id === fact.holder);
  return (
    line && {
      id: fact.id,
      line: { ...(holder && { who: holder.name }), ...line },
      fact,
      rivals: listGapRivals(bank[axis], fact).slice(0, 2),
    }
  );
}

/** Without its article, and a person by the family name, as in the items of the bank. */
function listAccepted({ items }: Bank, { id, gap = '' }: Fact): string[] {
  const bare = gap.replace(/^(les?|la|un|une|des|the|an?)\s|^l’/i, '');
  const [family = bare] = gap.match(/(?<=^\p{Lu}\S+ )\p{Lu}\S+$/u) ?? [];
  const known = items.flatMap((item) =>
    item.type === 'recall' && item.facts[0] === id ? item.accept : [],
  );
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
function describeHolder({ language, actors }: Bank, { holder, stance }: Position): string {
  const actor = actors.find(({ id }) => id === holder);
  const verbs = language === 'fr' || language === 'en' ? stanceVerbs[language] : undefined;
  return `${actor?.name ?? ''}${verbs ? ` ${verbs[stance][actor?.plural ? 1 : 0]}` : ':'} `;
}

function writeLine(bank: Bank, fact: Fact, word = fact.gap): string {
  const { before, after } = splitAtGap(fact) ?? { before: '', after: '' };
  return `${'holder' in fact ? describeHolder(bank, fact) : ''}${before}${word}${after}`;
}

function createWordItems(bank: Bank, { id, fact, rivals }: Gapped): Item[] {
  const common = {
    facts: [id],
    process: 'locate' as const,
    prompt: writeLine(bank, fact, HOLE),
    explanation: writeLine(bank, fact),
    evidence: [...fact.evidence],
  };
  const typed = createTypedItem(bank, fact, common);
  if (rivals.length < 2) return typed;
  const options = [fact, ...rivals].map((one) => ({
    id: one.id,
    text: one.gap ?? '',
    // where the wrong word belongs
    ...(one !== fact && { reason: writeLine(bank, one) }),
  }));
  return [{ ...common, id: WORD_ITEM_PREFIX + id, type: 'choice', key: id, options }, ...typed];
}

export interface WordItems {
  items: readonly Item[];
  wordsAbout(fact: string): readonly Item[];
  describeLine(fact: string): FactLine | undefined;
  /** At most six a day, those restored since its start included. */
  listFadedWords(memory: Memory, now: number, startOfDay: number): string[];
  composeWordRound(memory: Memory, now: number, startOfDay: number): Item[];
}

export function createWords(bank: Bank): WordItems {
  const gapped = axes.flatMap((axis) =>
    bank[axis].flatMap((fact) => describeGap(bank, axis, fact) ?? []),
  );
  const lines = new Map(gapped.map(({ id, line }) => [id, line]));
  const items = gapped.flatMap((fact) => createWordItems(bank, fact));
  const byId = new Map(items.map((item) => [item.id, item]));
  const wordsAbout = (fact: string) =>
    [WORD_ITEM_PREFIX + fact, TYPED_PREFIX + fact].flatMap((id) => byId.get(id) ?? []);
  const pickWord = (fact: string, { rights, recent }: FactMemory, now: number) => {
    const choice = byId.get(WORD_ITEM_PREFIX + fact);
    const typed = byId.get(TYPED_PREFIX + fact);
    const isFresh = (word: Item | undefined) =>
      recent.every(({ item, at }) => item !== word?.id || now - at >= REPEAT_MS);
    const isSolid = rights >= (isFresh(choice) ? SOLID_RIGHTS : SOLID_RIGHTS - 1);
    const word = (isSolid ? typed : choice) ?? choice ?? typed;
    return { fact, word, isFresh: isFresh(word) };
  };
  const listWords = (memory: Memory, now: number, startOfDay: number) => {
    const isRestored = ({ at, item, score, before }: FactMemory) =>
      at >= startOfDay && before === 'faded' && (score >= 1 || isWordItem(item));
    const seen = gapped.flatMap(({ id }) => (memory[id] ? [[id, memory[id]] as const] : []));
    const restored = seen.filter(([, one]) => isRestored(one)).length;
    const faded = seen
      .filter(([, one]) => one.at < startOfDay && getFactState(one, now) === 'faded')
      .sort(([, a], [, b]) => (a.key < b.key ? -1 : 1))
      .map(([fact, one]) => pickWord(fact, one, startOfDay));
    // the same hole twice in a week only if there are too few others
    return [
      ...faded.filter(({ isFresh }) => isFresh),
      ...faded.filter(({ isFresh }) => !isFresh),
    ].slice(0, Math.max(0, WORDS_PER_DAY - restored));
  };
  return {
    items,
    wordsAbout,
    describeLine: (fact) => lines.get(fact),
    listFadedWords: (memory, now, startOfDay) =>
      listWords(memory, now, startOfDay).map(({ fact }) => fact),
    composeWordRound: (memory, now, startOfDay) =>
      listWords(memory, now, startOfDay).flatMap(({ word }) => word ?? []),
  };
}
