import { axes } from '../bank/types.ts';
import { dueAt, type FactMemory, isDue, type Memory } from './spaced-repetition.ts';

/** Facts of an axis and of a kind that a round looks at: five times what it asks, for some clash. */
const CANDIDATES_PER_KIND = 20;

interface SeenFact {
  fact: string;
  trace: FactMemory;
  due: boolean;
}

/** The kinds of facts that queue puts first, each by what comes first there. */
const factKinds: readonly {
  has(met: SeenFact): boolean;
  isBefore(one: FactMemory, other: FactMemory): boolean;
}[] = [
  { has: ({ trace }) => trace.sureButWrong, isBefore: isSeenEarlier },
  { has: ({ trace }) => trace.score < 1, isBefore: isSeenEarlier },
  { has: ({ due }) => due, isBefore: isSeenEarlier },
  { has: ({ due }) => !due, isBefore: isSeenEarlier },
  { has: ({ due }) => due, isBefore: (one, other) => dueAt(one) < dueAt(other) },
];

/** Seen before the other. */
function isSeenEarlier(one: FactMemory, other: FactMemory) {
  return one.key < other.key;
}

/** Up to here a bank is looked at whole. */
const SMALL_BANK_FACTS = CANDIDATES_PER_KIND * (factKinds.length + 1) * axes.length;

/** Puts one into its place among the first, and lets go of the last. */
function insertCandidate(
  best: SeenFact[],
  candidate: SeenFact,
  isBefore: (one: FactMemory, other: FactMemory) => boolean,
) {
  const isNext = (at: number) => isBefore(candidate.trace, (best[at] as SeenFact).trace);
  if (best.length === CANDIDATES_PER_KIND && !isNext(CANDIDATES_PER_KIND - 1)) return;
  let at = best.length;
  while (at > 0 && isNext(at - 1)) at--;
  best.splice(at, 0, candidate);
  if (best.length > CANDIDATES_PER_KIND) best.pop();
}

/**
 * Of the facts of a large bank those that a round may have to ask: of each axis the first of each kind,
 * and of the new ones some from all over the bank. These alone are sorted and shuffled, so that a deal
 * from thousands of facts takes hardly longer than one from a hundred.
 */
export function selectCandidates(
  facts: readonly (readonly string[])[],
  memory: Memory,
  now: number,
  seed: number,
): readonly string[] {
  const factCount = facts.reduce((sum, own) => sum + own.length, 0);
  if (factCount <= SMALL_BANK_FACTS) return facts.flat();
  return [...new Set(facts.flatMap((own) => pickFromAxis(own, memory, now, seed)))];
}

function pickFromAxis(
  facts: readonly string[],
  memory: Memory,
  now: number,
  seed: number,
): string[] {
  const newFacts: string[] = [];
  const lists = factKinds.map((kind) => ({ ...kind, list: [] as SeenFact[] }));
  for (const fact of facts) {
    const trace = memory[fact];
    if (!trace) {
      newFacts.push(fact);
      continue;
    }
    const seen = { fact, trace, due: isDue(trace, now) };
    for (const { has, isBefore, list } of lists)
      if (has(seen)) insertCandidate(list, seen, isBefore);
  }
  const step = Math.max(1, newFacts.length / CANDIDATES_PER_KIND);
  const start = (seed / 2 ** 32) * step;
  const sampledIndexes = Array.from(
    { length: Math.min(CANDIDATES_PER_KIND, newFacts.length) },
    (_, nth) => Math.floor(start + nth * step),
  );
  return [
    ...sampledIndexes.flatMap((at) => newFacts[at] ?? []),
    ...lists.flatMap(({ list }) => list.map(({ fact }) => fact)),
  ];
}
