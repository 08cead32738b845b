import type { Assignment } from './assignment.ts';
import type { ClassroomText } from './text/fr.ts';

/** As the pupil's first page says it; undefined for a set without a limit. */
export const describeTimeLimit = (
  { minutes, stretch }: Assignment,
  t: ClassroomText['takeAssignment'],
): string | undefined =>
  minutes === undefined
    ? undefined
    : [t.timeLimit(minutes), ...(stretch ? [t.extraTimeNote] : [])]
        .map((one) => `${one}.`)
        .join(' ');
