import { isWholeDate, listGapRivals, splitAtGap } from '../bank/gap.ts';
import { HOLE, isWordItem, WORD_ITEM_PREFIX } from '../bank/hole.ts';
import { stanceVerbs } from '../bank/stance-verbs.ts';
import { type Axis, axes, type Bank, type Item, type Position } from '../bank/types.ts';
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

interface Gapped {
  id: string;
  line: FactLine;
  fact: Bank[Axis][number];
  rivals: readonly Bank[Axis][number][];
}

function describeGap(bank: Bank, axis: Axis, fact: Bank[Axis][number]): Gapped | undefined {
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

/** A year may be near another and is not to be typed as a name is: 2014 and 2019. */
function createTypedItem(fact: Bank[Axis][number], common: Omit<Item, 'id' | 'type'>): Item[] {
  const shared = { ...common, id: TYPED_PREFIX + fact.id, evidence: [...fact.evidence] };
  if (!('date' in fact) || !isWholeDate(fact))
    return [{ ...shared, type: 'recall', accept: [fact.gap ?? ''] }];
  return /^[\d-]+$/.test(fact.date) ? [{ ...shared, type: 'date', key: fact.date }] : [];
}

/** With its verb: who denies an ultimatum must not seem to give one. */
function describeHolder({ language, actors }: Bank, { holder, stance }: Position): string {
  const actor = actors.find(({ id }) => id === holder);
  const verbs = language === 'fr' || language === 'en' ? stanceVerbs[language] : undefined;
  return `${actor?.name ?? ''}${verbs ? ` ${verbs[stance][actor?.plural ? 1 : 0]}` : ':'}`;
}

function createWordItems(bank: Bank, { id, fact, line, rivals }: Gapped): Item[] {
  const lead = 'holder' in fact ? `${describeHolder(bank, fact)} ` : '';
  const write = (word: string) => `${lead}${line.before}${word}${line.after}`;
  const common = {
    facts: [id],
    process: 'locate' as const,
    prompt: write(HOLE),
    explanation: write(line.gap),
    evidence: [...fact.evidence],
  };
  const typed = createTypedItem(fact, common);
  if (rivals.length < 2) return typed;
  const options = [fact, ...rivals].map((one) => ({ id: one.id, text: one.gap ?? '' }));
  return [{ ...common, id: WORD_ITEM_PREFIX + id, type: 'choice', key: id, options }, ...typed];
}

export interface WordItems {
  items: readonly Item[];
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
  const listFadedWords = (memory: Memory, now: number, startOfDay: number) => {
    const isRestored = ({ at, item, score, before }: FactMemory) =>
      at >= startOfDay && (isWordItem(item) || (score >= 1 && before === 'faded'));
    const seen = gapped.flatMap(({ id }) => (memory[id] ? [[id, memory[id]] as const] : []));
    const restored = seen.filter(([, one]) => isRestored(one)).length;
    return seen
      .filter(([, one]) => one.at < startOfDay && getFactState(one, now) === 'faded')
      .sort(([, a], [, b]) => (a.key < b.key ? -1 : 1))
      .slice(0, Math.max(0, WORDS_PER_DAY - restored))
      .map(([id]) => id);
  };
  return {
    items,
    describeLine: (fact) => lines.get(fact),
    listFadedWords,
    composeWordRound: (memory, now, startOfDay) =>
      listFadedWords(memory, now, startOfDay).flatMap((fact) => {
        const isSolid = (memory[fact]?.rights ?? 0) >= SOLID_RIGHTS;
        const choice = byId.get(WORD_ITEM_PREFIX + fact);
        const typed = byId.get(TYPED_PREFIX + fact);
        return (isSolid ? typed : choice) ?? choice ?? typed ?? [];
      }),
  };
}
