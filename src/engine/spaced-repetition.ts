import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { type AnswerEvent, type LogEvent, type ProofEvent, sortUniqueEvents } from './events.ts';
import type { Score } from './reducer.ts';

/** In ms. */
export const MS_PER_DAY = 86_400_000;

/** What the answers to one fact left in the memory of who gave them. */
export interface FactMemory {
  /** FSRS's stability: days until the ink is down to 0.9. */
  stability: number;
  /** FSRS's difficulty, 1 to 10. */
  difficulty: number;
  /**
   * When it was last answered, in ms since 1970. By the device's clock of that day: where it ran
   * ahead and was set right, the next answer sets this right too.
   */
  at: number;
  /** The key of the last answer: it tells which of two facts was seen last, whatever the clock did. */
  key: string;
  /** The last answer's round. */
  round: string;
  /** The item that was answered last: the form it had. */
  item: string;
  /** Of the last answer, 0 to 1. */
  score: number;
  /** Whether the last answer was not right though its player was certain. */
  sureButWrong: boolean;
  /** Answers so far. */
  times: number;
  /** The sentences shown as proof: a signal apart, which moves no ink. */
  proof: Score;
  /** The round of the last proof. */
  proofRound?: string;
}

/** By the id of the fact; a fact never answered has no trace. Plain data: it can be stored as JSON. */
export type Memory = Readonly<Record<string, FactMemory>>;

/**
 * FSRS 6 with its default weights (https://github.com/open-spaced-repetition/ts-fsrs). No fuzz: the
 * same log gives the same memory on every device. No short-term steps: they bring a fact back after
 * 1 and 10 minutes, within the sitting that has just told it, where we ask no fact twice. And their
 * formula counts every answer of one calendar day as simultaneous; ours counts the real time between
 * two answers, in fractions of a day, so that ink fades smoothly and cramming gains next to nothing.
 */
const fsrs = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: false });

/** In days. A clock that went back has let no time pass. */
const daysSince = ({ at }: FactMemory, now: number) => Math.max(0, now - at) / MS_PER_DAY;

/** Wrong, half known (partial, or right by a guess), right. */
function toRating({ score, confidence }: AnswerEvent) {
  if (score <= 0) return Rating.Again;
  return score < 1 || confidence === 'guess' ? Rating.Hard : Rating.Good;
}

function applyAnswer(previous: FactMemory | undefined, event: AnswerEvent): FactMemory {
  const { at, key, round, item, score, confidence } = event;
  const { stability, difficulty } = fsrs.next_state(
    previous ?? null,
    previous ? daysSince(previous, at) : 0,
    toRating(event),
  );
  const sureButWrong = confidence === 'certain' && score < 1;
  const times = (previous?.times ?? 0) + 1;
  const last = { stability, difficulty, at, key, round, item, score, sureButWrong, times };
  return { proof: { points: 0, of: 0 }, ...previous, ...last };
}

function applyProof(previous: FactMemory, { score, round }: ProofEvent): FactMemory {
  const { points, of } = previous.proof;
  return { ...previous, proof: { points: points + score, of: of + 1 }, proofRound: round };
}

/**
 * Writes one more entry into a memory that is still being made. Entries come in the order of their keys. A round asks a
 * fact once: what a round says of it a second time (two tabs, an entry told twice) changes nothing,
 * nor does the proof of a fact never answered.
 */
export function applyToMemory(memory: Record<string, FactMemory>, event: LogEvent): void {
  if (event.kind === 'round' || event.kind === 'note') return;
  for (const fact of event.facts) {
    const factMemory = memory[fact];
    if (event.kind === 'proof') {
      if (factMemory && factMemory.proofRound !== event.round)
        memory[fact] = applyProof(factMemory, event);
    } else if (!factMemory || (factMemory.round !== event.round && factMemory.key < event.key)) {
      memory[fact] = applyAnswer(factMemory, event);
    }
  }
}

/** The memory once one more entry is known. */
export function reduceMemory(memory: Memory, event: LogEvent): Memory {
  const next = { ...memory };
  applyToMemory(next, event);
  return next;
}

/** What a log comes to, in whatever order and however often it tells its entries. */
export function buildMemory(events: readonly LogEvent[]): Memory {
  const memory: Record<string, FactMemory> = {};
  for (const event of sortUniqueEvents(events)) applyToMemory(memory, event);
  return memory;
}

/** How well a fact is remembered: FSRS's retrievability, 0 to 1. It never rises by waiting. */
export const retrievability = (factMemory: FactMemory, now: number): number =>
  fsrs.forgetting_curve(daysSince(factMemory, now), factMemory.stability);

/** When a fact is to be asked again, in ms since 1970: once its ink is down to 0.9; at once where its player was sure and wrong. */
export const dueAt = ({ at, stability, sureButWrong }: FactMemory): number =>
  sureButWrong ? at : at + stability * MS_PER_DAY;

/** Whether a fact is to be asked. One answered in the future, by a clock that ran ahead, is of unknown age and so is due. */
export const isDue = (factMemory: FactMemory, now: number): boolean =>
  factMemory.sureButWrong || now >= dueAt(factMemory) || factMemory.at > now + MS_PER_DAY;
