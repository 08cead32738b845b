import { evidenceOf } from '../../src/bank/front-page.ts';
import type {
  GivenAnswer,
  ResolvedAssignment,
  SeatAnswers,
} from '../../src/classroom/assignment.ts';
import { encodeResultCode } from '../../src/classroom/result-code.ts';
import { shouldAskEvidence } from '../../src/engine/score-evidence.ts';
import { deriveSeed } from '../../src/engine/seeded-random.ts';
import { mistakenResponse, rightResponse } from './responses.ts';

/** A number from 0 to 1 that depends on the seed and the name alone. */
const seededChance = (seed: number, name: string) => deriveSeed(seed, name) / 2 ** 32;

/**
 * The answers of a class: the higher the seat, the more a pupil knows. One in twenty answers is blank;
 * pupils who are sure are right more often than those who guess.
 */
export function simulateClass(
  { assignment, items }: ResolvedAssignment,
  count: number,
  seed: number,
): SeatAnswers[] {
  return Array.from({ length: count }, (_, index) => {
    const seat = index + 1;
    const ability = 0.15 + (0.8 * seat) / count;
    const given = items.map((item): GivenAnswer | undefined => {
      if (!item || seededChance(seed, `${seat} blank ${item.id}`) < 0.05) return undefined;
      const knows = seededChance(seed, `${seat} ${item.id}`) < ability;
      const response = knows
        ? rightResponse(item)
        : mistakenResponse(item, deriveSeed(seed, `${seat} slip ${item.id}`));
      const sure = seededChance(seed, `${seat} sure ${item.id}`);
      return {
        response,
        ...(assignment.confidence && {
          confidence: sure < 0.2 ? 'guess' : knows && sure > 0.5 ? 'certain' : 'fairly-sure',
        }),
        // a pupil who guesses finds no evidence
        ...(assignment.evidence &&
          shouldAskEvidence(item) && { sentences: knows ? evidenceOf(item) : [] }),
      };
    });
    return { set: assignment.id, seat, given };
  });
}

export const encodeResultCodes = (resolved: ResolvedAssignment, results: readonly SeatAnswers[]) =>
  results.map((result) => encodeResultCode(resolved, result));
