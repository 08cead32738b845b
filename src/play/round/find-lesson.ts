import type { Round } from '../../engine/reducer.ts';

/** The newest round played before reading, once it is finished and as long as its facts were not asked again. */
export function findLesson(
  rounds: readonly Round[],
  isOpen: (round: Round) => boolean,
): Round | undefined {
  const lesson = rounds.find(({ before }) => before);
  if (!lesson?.answers.length || isOpen(lesson)) return undefined;
  return rounds.some(({ after }) => after === lesson.id) ? undefined : lesson;
}

/** What its questions asked first. */
export const factsOfLesson = ({ answers }: Round): ReadonlySet<string> =>
  new Set(answers.flatMap(({ facts }) => facts.slice(0, 1)));
