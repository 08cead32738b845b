import { type Confidence, confidences } from '../bank/types.ts';
import type { LogEvent } from './events.ts';
import type { Score } from './reducer.ts';

/**
 * For each thing a player may say of an answer, how many answers it was said of and how many of
 * those were wholly right: "certain" should be right nearly always, "guess" about as often as
 * chance. An answer of which nothing was said is not counted. Each entry is told once.
 */
export function calibrate(entries: readonly LogEvent[]): Readonly<Record<Confidence, Score>> {
  const said = Object.fromEntries(
    confidences.map((confidence) => [confidence, { points: 0, of: 0 }]),
  ) as Record<Confidence, Score>;
  for (const entry of entries) {
    if (entry.kind !== 'answer' || !entry.confidence) continue;
    const score = said[entry.confidence];
    score.of++;
    if (entry.score >= 1) score.points++;
  }
  return said;
}
