import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import { MS_PER_DAY } from '../shared/civil-date.ts';
import type { AnswerEvent, LogEvent, ProofEvent } from './events.ts';
import type { Score } from './reducer.ts';

/** Memory model of one fact. Plain data: it is stored as JSON. */
export interface FactMemory {
  /** FSRS: days until retrievability is down to 0.9. */
  stability: number;
  /** FSRS: 1 to 10. */
  difficulty: number;
  /** Device time of the last answer, in ms since 1970. If the clock was wrong, the next answer corrects it. */
  at: number;
  /** Event key of the last answer: the order in which facts were seen, whatever the clock did. */
  key: string;
  /** Round of the last answer. */
  round: string;
  /** Item of the last answer. */
  item: string;
  /** Score of the last answer, 0 to 1. */
  score: number;
  /** The last answer was given as certain and was not fully right. */
  sureButWrong: boolean;
  /** Number of answers. */
  times: number;
  /** Evidence score. It does not affect the memory model. */
  proof: Score;
  /** Round of the last evidence. */
  proofRound?: string;
}

/** By fact id; facts never answered are absent. */
export type Memory = Readonly<Record<string, FactMemory>>;

/**
 * FSRS 6 with its default weights (https://github.com/open-spaced-repetition/ts-fsrs). No fuzz, so that
 * the same log gives the same memory on every device. No short-term steps: they repeat a fact after 1
 * and 10 minutes, and treat all answers of a calendar day as simultaneous. We pass the elapsed time in
 * fractions of a day, so that memory fades smoothly and cramming gains next to nothing.
 */
const fsrs = new FSRSAlgorithm({ enable_fuzz: false, enable_short_term: false });

/** 0 if the clock was set back. */
const daysSince = ({ at }: FactMemory, now: number) => Math.max(0, now - at) / MS_PER_DAY;

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
 * Mutates `memory`. Events must come in the order of their keys. A second answer about a fact in the
 * same round (two tabs, a repeated event) changes nothing, nor does evidence for a fact never answered.
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

/** FSRS's retrievability, 0 to 1: the probability of recall. */
export const retrievability = (factMemory: FactMemory, now: number): number =>
  fsrs.forgetting_curve(daysSince(factMemory, now), factMemory.stability);

/** In ms since 1970: when retrievability is down to 0.9, or at once after a sure but wrong answer. */
export const dueAt = ({ at, stability, sureButWrong }: FactMemory): number =>
  sureButWrong ? at : at + stability * MS_PER_DAY;

/** A fact answered in the future, by a clock that ran ahead, is of unknown age and therefore due. */
export const isDue = (factMemory: FactMemory, now: number): boolean =>
  factMemory.sureButWrong || now >= dueAt(factMemory) || factMemory.at > now + MS_PER_DAY;
