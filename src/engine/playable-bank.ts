import { type EvidencePassages, findEvidencePassages, findPassages } from '../bank/front-page.ts';
import { listEveryItem } from '../bank/retired-items.ts';
import type { Axis, Bank, Item } from '../bank/types.ts';
import { connectItems, scoreResponse } from '../items/registry.ts';
import { computeCalibration } from './calibration.ts';
import { composeRound, type RoundRequest } from './compose-round.ts';
import { composeDailyRound } from './daily-round.ts';
import { getFactIndex } from './fact-index.ts';
import { hasDay } from './reducer.ts';
import { dueByDay, retainedByDay } from './retention-curve.ts';
import { scoreEvidence, shouldAskEvidence } from './score-evidence.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import { applyEvents, SNAPSHOT_VERSION } from './snapshot.ts';
import { dueAt, isDue, type Memory, retrievability } from './spaced-repetition.ts';
import { computeStreak } from './streak.ts';

/** The engine loads in the same chunk. */
export interface PlayableBank {
  bank: Bank;
  /** Those that an item is of. */
  axes: readonly Axis[];
  /** Retired ones too. */
  items: ReadonlyMap<string, Item>;
  evidenceForItem(item: Item): EvidencePassages;
  evidenceForFact(evidence: readonly string[]): EvidencePassages;
  composeRound(memory: Memory, request: RoundRequest): readonly Item[];
  /** In another form than the last, if possible. */
  itemsAbout(memory: Memory, facts: readonly string[]): readonly Item[];
  composeDailyRound(day: string): readonly Item[];
  /** The same order throughout a round. */
  createShuffler(seed: number, item: Item): <T>(list: readonly T[]) => T[];
  engine: typeof engine;
}

const engine = {
  scoreResponse,
  shouldAskEvidence,
  scoreEvidence,
  applyEvents,
  snapshotVersion: SNAPSHOT_VERSION,
  retrievability,
  isDue,
  dueAt,
  hasDay,
  computeStreak,
  retainedByDay,
  dueByDay,
  computeCalibration,
};

export function createPlayableBank(source: Bank): PlayableBank {
  const bank = connectItems(source);
  const factIndex = getFactIndex(bank);
  const items = new Map(listEveryItem(bank).map((item) => [item.id, item]));
  return {
    bank,
    axes: factIndex.axes,
    items,
    engine,
    evidenceForItem: (item) => findEvidencePassages(bank, item),
    evidenceForFact: (evidence) => ({ isNearest: false, paragraphs: findPassages(bank, evidence) }),
    composeRound: (memory, request) => composeRound(bank, memory, request),
    itemsAbout: (memory, facts) =>
      facts.flatMap((fact) => {
        const lastItem = items.get(memory[fact]?.item ?? '');
        const repeatPenalty = ({ id, type, facts: [first] }: Item) =>
          Number(id === lastItem?.id) * 4 +
          Number(first !== fact) * 2 +
          Number(type === lastItem?.type);
        return (
          factIndex.itemsAbout(fact).toSorted((a, b) => repeatPenalty(a) - repeatPenalty(b))[0] ??
          []
        );
      }),
    composeDailyRound: (day) => composeDailyRound(bank, day),
    createShuffler: (seed, item) => (list) => shuffleWithSeed(list, deriveSeed(seed, item.id)),
  };
}
