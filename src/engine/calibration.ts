import { type Confidence, confidences } from '../bank/types.ts';
import type { LogEvent } from './events.ts';
import type { Score } from './reducer.ts';

/**
 * For each thing a player may say of an answer, how many answers it was said of and how many of
 * those were wholly right: "certain" should be right nearly always, "guess" about as often as
 * chance. An answer of which nothing was said is not counted. Each entry is told once.
 */
export function computeCalibration(
  events: readonly LogEvent[],
): Readonly<Record<Confidence, Score>> {
  const scoreByConfidence = Object.fromEntries(
    confidences.map((confidence) => [confidence, { points: 0, of: 0 }]),
  ) as Record<Confidence, Score>;
  for (const event of events) {
    if (event.kind !== 'answer' || !event.confidence) continue;
    const score = scoreByConfidence[event.confidence];
    score.of++;
    if (event.score >= 1) score.points++;
  }
  return scoreByConfidence;
}
