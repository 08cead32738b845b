import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import type { AnswerEvent, LogEvent, ProofEvent } from './events.ts';
import type { Score } from './reducer.ts';

interface RecentItem {
  item: string;
  at: number;
}

const MAX_RECENT_ITEMS = 8;

export type FactState = 'unseen' | 'known' | 'faded';

/** Stored as JSON. */
export interface FactMemory {
  /** FSRS: days until retrievability is down to 0.9. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** By the device clock, in ms. */
  at: number;
  /** Orders facts whatever the clock did. */
  key: string;
  round: string;
  item: string;
  score: number;
  sureButWrong: boolean;
  times: number;
  /** The level earned: one more with each right answer, one less with each wrong one. */
  rights: number;
  firstAt: number;
  firstRightAt?: number;
  /** Just before the last answer. */
  before: FactState;
  /** The last items that asked it, the newest first. */
  recent: readonly RecentItem[];
  /** Evidence. It does not affect the memory. */
  proof: Score;
  proofRound?: string;
}

export type Memory = Readonly<Record<string, FactMemory>>;

/**
 * FSRS 6 with default weights (https://github.com/open-spaced-repetition/ts-fsrs). No fuzz, so that a
 * log gives the same memory everywhere. No short-term steps: they repeat a fact within minutes and
 * ignore the time between answers of a day. We pass fractions of a day, so that cramming gains next to
 * nothing.
 */
const fsrs = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: false });

/** Before the game there were no answers; devices without a battery start in 1970 or 2000. */
const FIRST_YEAR = Date.UTC(2025);

/** False if one of two clocks is known to be wrong: that which stamped `at`, or that which says `now`. */
export const isCredible = (at: number, now: number): boolean =>
  at <= now + MS_PER_DAY && (at >= FIRST_YEAR || now < FIRST_YEAR);

/** 0 if nobody can tell. */
const daysSince = ({ at }: FactMemory, now: number) =>
  isCredible(at, now) ? Math.max(0, now - at) / MS_PER_DAY : 0;

function toRating({ score, confidence }: AnswerEvent) {
  if (score <= 0) return Rating.Again;
  return score < 1 || confidence === 'guess' ? Rating.Hard : Rating.Good;
}

/** Bounded by how long a fact has been known, if its last answer came from a clock that ran ahead. */
const soundStability = ({ stability, at, firstAt }: FactMemory, now: number) =>
  at > now + MS_PER_DAY && isCredible(firstAt, now)
    ? Math.min(stability, Math.max(1, (now - firstAt) / MS_PER_DAY))
    : stability;

/** A fact won by a wrong clock was not won today. */
function mendTimes(previous: FactMemory, now: number): FactMemory {
  const { firstAt, firstRightAt } = previous;
  return {
    ...previous,
    ...(!isCredible(firstAt, now) && { firstAt: now }),
    ...(firstRightAt !== undefined &&
      !isCredible(firstRightAt, now) && { firstRightAt: now - MS_PER_DAY }),
  };
}

function applyAnswer(previous: FactMemory | undefined, event: AnswerEvent): FactMemory {
  const { at, key, round, item, score, confidence } = event;
  const { stability, difficulty } = fsrs.next_state(
    previous ? { ...previous, stability: soundStability(previous, at) } : null,
    previous ? daysSince(previous, at) : 0,
    toRating(event),
  );
  const sureButWrong = confidence === 'certain' && score < 1;
  const isRight = score >= 1;
  return {
    proof: { points: 0, of: 0 },
    firstAt: at,
    ...(isRight && { firstRightAt: at }),
    ...(previous && mendTimes(previous, at)),
    ...{ stability, difficulty, at, key, round, item, score, sureButWrong },
    times: (previous?.times ?? 0) + 1,
    rights: Math.max(0, (previous?.rights ?? 0) + (isRight ? 1 : score < 0.5 ? -1 : 0)),
    before: !previous ? 'unseen' : previous.score >= 1 && !isDue(previous, at) ? 'known' : 'faded',
    recent: [{ item, at }, ...(previous?.recent ?? [])].slice(0, MAX_RECENT_ITEMS),
  };
}

function applyProof(previous: FactMemory, { score, round }: ProofEvent): FactMemory {
  const { points, of } = previous.proof;
  return { ...previous, proof: { points: points + score, of: of + 1 }, proofRound: round };
}

/**
 * Mutates `memory`; events come in order. A second answer in the same round (two tabs) changes nothing.
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

export const retrievability = (factMemory: FactMemory, now: number): number =>
  fsrs.forgetting_curve(daysSince(factMemory, now), factMemory.stability);

/** When retrievability is down to 0.9; at once after a sure but wrong answer. */
export const dueAt = ({ at, stability, sureButWrong }: FactMemory): number =>
  sureButWrong ? at : at + stability * MS_PER_DAY;

/** A fact answered by a wrong clock counts as due. */
export const isDue = (factMemory: FactMemory, now: number): boolean =>
  factMemory.sureButWrong || now >= dueAt(factMemory) || !isCredible(factMemory.at, now);
