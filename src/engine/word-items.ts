import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { getFactState } from './fact-state.ts';
import { HOLE } from './hole.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import type { FactMemory, Memory } from './spaced-repetition.ts';

/** A fact on one line, split around the word that fades. */
interface FactLine {
  /** The holder of a position. */
  who?: string;
  before: string;
  gap: string;
  after: string;
}

const CHOICE_PREFIX = 'mot-';
const TYPED_PREFIX = 'mot-ecrit-';
const WORDS_PER_DAY = 6;
const SOLID_RIGHTS = 3;

export const isWordItem = (id: string): boolean => id.startsWith(CHOICE_PREFIX);

interface Gapped {
  id: string;
  axis: Axis;
  gap: string;
  line: FactLine;
  evidence: readonly string[];
}

function describeGap(bank: Bank, axis: Axis, fact: Bank[Axis][number]): Gapped | undefined {
  const text = 'name' in fact ? fact.name : 'label' in fact ? fact.label : fact.claim;
  const { id, gap, evidence } = fact;
  const at = gap ? text.indexOf(gap) : -1;
  if (!gap || at < 0) return undefined;
  const holder = 'holder' in fact && bank.actors.find((actor) => actor.id === fact.holder);
  const line: FactLine = {
    ...(holder && { who: holder.name }),
    before: text.slice(0, at),
    gap,
    after: text.slice(at + gap.length) + ('role' in fact ? `, ${fact.role}` : ''),
  };
  return { id, axis, gap, line, evidence };
}

function createWordItems(bank: Bank, fact: Gapped, all: readonly Gapped[]): Item[] {
  const { id, gap, line, evidence } = fact;
  const colon = bank.language === 'fr' ? '\u00a0: ' : ': ';
  const write = (word: string) =>
    `${line.who ? line.who + colon : ''}${line.before}${word}${line.after}`;
  const common = {
    facts: [id],
    process: 'locate' as const,
    prompt: write(HOLE),
    explanation: write(gap),
    evidence: [...evidence],
  };
  const typed: Item = { ...common, id: TYPED_PREFIX + id, type: 'recall', accept: [gap] };
  const others = shuffleWithSeed(all, deriveSeed(0, id))
    .filter((other, at, list) => list.findIndex((one) => one.gap === other.gap) === at)
    .filter((other) => other.gap !== gap && other.axis === fact.axis);
  if (others.length < 2) return [typed];
  const options = [fact, ...others.slice(0, 2)].map((one) => ({ id: one.id, text: one.gap }));
  return [{ ...common, id: CHOICE_PREFIX + id, type: 'choice', key: id, options }, typed];
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
  const items = gapped.flatMap((fact) => createWordItems(bank, fact, gapped));
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
        const choice = byId.get(CHOICE_PREFIX + fact);
        const typed = byId.get(TYPED_PREFIX + fact);
        return (isSolid ? typed : choice) ?? typed ?? [];
      }),
  };
}
