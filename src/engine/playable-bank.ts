import { type EvidencePassages, findEvidencePassages, findPassages } from '../bank/front-page.ts';
import { listEveryItem } from '../bank/retired-items.ts';
import { type Axis, axes, type Bank, type Item } from '../bank/types.ts';
import { connectItems, scoreResponse } from '../items/registry.ts';
import { computeCalibration } from './calibration.ts';
import { composeFirstRound, composeMissedAgain, composeReplay } from './compose-lesson.ts';
import { type AskedElsewhere, composeRound, type RoundRequest } from './compose-round.ts';
import { composeDailyRound } from './daily-round.ts';
import { getFactIndex } from './fact-index.ts';
import {
  countFactStates,
  editionNumber,
  findCompletion,
  findFirstAnswer,
  findHeadlineFact,
  getFactState,
  nextDueAt,
} from './fact-state.ts';
import { findMonthlyReviews } from './monthly-review.ts';
import { hasDay, type Round } from './reducer.ts';
import { dueByDay, retainedByDay } from './retention-curve.ts';
import { scoreEvidence, shouldAskEvidence } from './score-evidence.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';
import { selectEvidenceItems } from './select-evidence.ts';
import { applyEvents, SNAPSHOT_VERSION } from './snapshot.ts';
import { dueAt, isCredible, isDue, type Memory, retrievability } from './spaced-repetition.ts';
import { computeStreak } from './streak.ts';
import { scoreStakes, summarizeRound } from './summarize-round.ts';
import { createWords, type WordItems } from './word-items.ts';

/** The engine loads in the same chunk. */
export interface PlayableBank
  extends Pick<WordItems, 'describeLine' | 'listFadedWords' | 'composeWordRound' | 'findRestEnd'> {
  bank: Bank;
  axes: readonly Axis[];
  /** Ids of those that an item or a word asks. */
  facts: readonly string[];
  /** Retired ones and word items too. */
  items: ReadonlyMap<string, Item>;
  evidenceForItem(item: Item): EvidencePassages;
  evidenceForFact(evidence: readonly string[]): EvidencePassages;
  composeRound(memory: Memory, request: RoundRequest): readonly Item[];
  /** In another form than the last, if possible. */
  itemsAbout(memory: Memory, facts: readonly string[]): readonly Item[];
  composeDailyRound(day: string): readonly Item[];
  /** Three before reading, or none if the bank has no such lesson. */
  composeFirstRound(seed: number, elsewhere?: AskedElsewhere): readonly Item[];
  composeReplay(memory: Memory, before: Round, elsewhere?: AskedElsewhere): readonly Item[];
  composeMissedAgain(memory: Memory, round: Round): readonly Item[];
  /** Of the answered items of a round, those whose evidence is asked. */
  selectEvidenceItems(memory: Memory, round: Round): ReadonlySet<string>;
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
  isCredible,
  isDue,
  dueAt,
  getFactState,
  countFactStates,
  findCompletion,
  findFirstAnswer,
  nextDueAt,
  findHeadlineFact,
  findMonthlyReviews,
  editionNumber,
  summarizeRound,
  scoreStakes,
  hasDay,
  computeStreak,
  retainedByDay,
  dueByDay,
  computeCalibration,
};

/** Words are found by their id, and not listed. */
class ItemsAndWords extends Map<string, Item> {
  #findWord: WordItems['findWord'];
  constructor(items: readonly Item[], findWord: WordItems['findWord']) {
    super(items.map((item) => [item.id, item]));
    this.#findWord = findWord;
  }
  override get(id: string) {
    return super.get(id) ?? this.#findWord(id);
  }
  override has(id: string) {
    return this.get(id) !== undefined;
  }
}

export function createPlayableBank(source: Bank): PlayableBank {
  const bank = connectItems(source);
  const factIndex = getFactIndex(bank);
  const facts = axes.flatMap((axis) =>
    bank[axis].flatMap(({ id, gap }) =>
      gap !== undefined || factIndex.itemsAbout(id).length > 0 ? id : [],
    ),
  );
  const words = createWords(bank, facts);
  const items = new ItemsAndWords(listEveryItem(bank), words.findWord);
  const itemsAbout = (fact: string) => [...factIndex.itemsAbout(fact), ...words.wordsAbout(fact)];
  return {
    ...words,
    bank,
    axes: factIndex.axes,
    facts,
    items,
    engine,
    evidenceForItem: (item) => findEvidencePassages(bank, item),
    evidenceForFact: (evidence) => ({ isNearest: false, paragraphs: findPassages(bank, evidence) }),
    composeRound: (memory, request) =>
      composeRound(bank, memory, { ...request, wordsAbout: words.wordsAbout }),
    itemsAbout: (memory, facts) =>
      facts.flatMap((fact) => {
        const lastItem = items.get(memory[fact]?.item ?? '');
        const repeatPenalty = ({ id, type, facts: [first] }: Item) =>
          Number(id === lastItem?.id) * 4 +
          Number(first !== fact) * 2 +
          Number(type === lastItem?.type);
        return (
          [...factIndex.itemsAbout(fact)].sort((a, b) => repeatPenalty(a) - repeatPenalty(b))[0] ??
          []
        );
      }),
    composeDailyRound: (day) => composeDailyRound(bank, day),
    composeFirstRound: (seed, elsewhere) => composeFirstRound(bank, seed, elsewhere, itemsAbout),
    composeReplay: (memory, before, elsewhere) =>
      composeReplay(bank, items, itemsAbout, memory, before, elsewhere),
    composeMissedAgain: (memory, round) => composeMissedAgain(itemsAbout, memory, round),
    selectEvidenceItems: (memory, round) => selectEvidenceItems(bank, items, memory, round),
    createShuffler: (seed, item) => (list) => shuffleWithSeed(list, deriveSeed(seed, item.id)),
  };
}
