import { evidenceOf } from '../../src/bank/front-page.ts';
import type { Item, ItemResponse } from '../../src/bank/types.ts';
import type {
  GivenAnswer,
  ResolvedAssignment,
  SeatAnswers,
} from '../../src/classroom/assignment.ts';
import { encodeResultCode } from '../../src/classroom/result-code.ts';
import { shouldAskEvidence } from '../../src/engine/score-evidence.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';

/** What is right. */
export function rightResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'match':
      return Object.fromEntries(item.rows.map(({ id, key }) => [id, key]));
    case 'order':
      return item.events.map(({ id }) => id);
    case 'number':
      return { value: item.key, ...(item.holder && { holder: item.holder }) };
    case 'recall':
      return item.accept[0] ?? '';
    default:
      return item.key;
  }
}

/** What is wrong, or partly so, as a pupil may have it. */
export function mistakenResponse(item: Item, seed: number): ItemResponse {
  switch (item.type) {
    case 'choice':
      return shuffleWithSeed(item.options, seed).find(({ id }) => id !== item.key)?.id ?? '';
    case 'verdict':
      return (
        shuffleWithSeed([true, false, 'unstated' as const], seed).find((one) => one !== item.key) ??
        ''
      );
    case 'match': {
      const [row, ...rows] = shuffleWithSeed(item.rows, seed);
      const wrong = item.columns.find(({ id }) => id !== row?.key)?.id ?? '';
      return Object.fromEntries([
        [row?.id ?? '', wrong],
        ...rows.map(({ id, key }) => [id, key] as const),
      ]);
    }
    case 'order':
      return shuffleWithSeed(item.events, seed).map(({ id }) => id);
    case 'date':
      // another day of the month, another month of the year, another year
      return item.key.length > 7
        ? `${item.key.slice(0, 7)}-${item.key.endsWith('28') ? '27' : '28'}`
        : item.key.length > 4
          ? `${item.key.slice(0, 4)}-${item.key.endsWith('12') ? '11' : '12'}`
          : '1999';
    case 'number':
      return { value: item.key * 3 + 1, ...(item.holder && { holder: item.holder }) };
    case 'recall':
      return '=1+1';
  }
}

/** A number from 0 to 1 that the seed alone decides. */
const seededChance = (seed: number, name: string) => deriveSeed(seed, name) / 2 ** 32;

/**
 * A class of so many: the higher the seat, the more a pupil knows. One in twenty answers is not given;
 * the sure are right more often than who guesses.
 */
export function simulateClass(
  { assignment: set, items }: ResolvedAssignment,
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
        ...(set.confidence && {
          confidence: sure < 0.2 ? 'guess' : knows && sure > 0.5 ? 'certain' : 'fairly-sure',
        }),
        // who does not know says that nothing in the text proves it
        ...(set.evidence &&
          shouldAskEvidence(item) && { sentences: knows ? evidenceOf(item) : [] }),
      };
    });
    return { set: set.id, seat, given };
  });
}

/** Their codes. */
export const resultCodesOf = (met: ResolvedAssignment, results: readonly SeatAnswers[]) =>
  results.map((result) => encodeResultCode(met, result));
