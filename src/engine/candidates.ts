import { axes } from '../bank/types.ts';
import { dueAt, type FactMemory, isDue, type Memory } from './spaced-repetition.ts';

/** Five times what a round asks, since some facts share their items. */
const CANDIDATES_PER_KIND = 20;

interface SeenFact {
  fact: string;
  memory: FactMemory;
  due: boolean;
}

type IsBefore = (one: FactMemory, other: FactMemory) => boolean;

const isSeenEarlier: IsBefore = (one, other) => one.key < other.key;

const factKinds: readonly { has(seen: SeenFact): boolean; isBefore: IsBefore }[] = [
  { has: ({ memory }) => memory.sureButWrong, isBefore: isSeenEarlier },
  { has: ({ memory }) => memory.score < 1, isBefore: isSeenEarlier },
  { has: ({ due }) => due, isBefore: isSeenEarlier },
  { has: ({ due }) => !due, isBefore: isSeenEarlier },
  { has: ({ due }) => due, isBefore: (one, other) => dueAt(one) < dueAt(other) },
];

const SMALL_BANK_FACTS = CANDIDATES_PER_KIND * (factKinds.length + 1) * axes.length;

function insertCandidate(best: SeenFact[], candidate: SeenFact, isBefore: IsBefore) {
  const isNext = (at: number) => isBefore(candidate.memory, (best[at] as SeenFact).memory);
  if (best.length === CANDIDATES_PER_KIND && !isNext(CANDIDATES_PER_KIND - 1)) return;
  let at = best.length;
  while (at > 0 && isNext(at - 1)) at--;
  best.splice(at, 0, candidate);
  if (best.length > CANDIDATES_PER_KIND) best.pop();
}

/** Only these are sorted and shuffled, however large the bank. */
export function selectCandidates(
  facts: readonly (readonly string[])[],
  memory: Memory,
  now: number,
  seed: number,
): readonly string[] {
  const factCount = facts.reduce((sum, ofAxis) => sum + ofAxis.length, 0);
  if (factCount <= SMALL_BANK_FACTS) return facts.flat();
  return [...new Set(facts.flatMap((ofAxis) => pickFromAxis(ofAxis, memory, now, seed)))];
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
    const factMemory = memory[fact];
    if (!factMemory) {
      newFacts.push(fact);
      continue;
    }
    const seen = { fact, memory: factMemory, due: isDue(factMemory, now) };
    for (const { has, isBefore, list } of lists)
      if (has(seen)) insertCandidate(list, seen, isBefore);
  }
  const step = Math.max(1, newFacts.length / CANDIDATES_PER_KIND);
  const start = (seed / 2 ** 32) * step;
  const sampledIndexes = Array.from(
    { length: Math.min(CANDIDATES_PER_KIND, newFacts.length) },
    (_, index) => Math.floor(start + index * step),
  );
  return [
    ...sampledIndexes.flatMap((at) => newFacts[at] ?? []),
    ...lists.flatMap(({ list }) => list.map(({ fact }) => fact)),
  ];
}
