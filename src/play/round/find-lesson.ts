import type { Round } from '../../engine/reducer.ts';
import { isOrdinaryRound } from './round-selection.ts';

/** A finished round of before the reading, until another is begun: then its facts are asked again, or not. */
export function findLesson(
  rounds: readonly Round[],
  isOpen: (round: Round) => boolean,
): Round | undefined {
  const newest = rounds.find(isOrdinaryRound);
  return newest?.before && newest.answers.length > 0 && !isOpen(newest) ? newest : undefined;
}

export const factsOfLesson = ({ answers }: Round): ReadonlySet<string> =>
  new Set(answers.flatMap(({ facts }) => facts.slice(0, 1)));
