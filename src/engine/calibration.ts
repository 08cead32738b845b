import { type Confidence, confidences } from '../bank/types.ts';
import type { LogEvent } from './events.ts';
import type { Score } from './reducer.ts';

/** Counts only answers that state a confidence. */
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
