import type { Project } from './project.ts';

/** In the first line or two, where agencies write it. */
const MAX_SENTENCE = 1;
const MAX_OFFSET = 60;

/** The day that an article bears at its beginning; undefined where it has none, or the author's own. */
export const findDateline = ({ facts, source }: Project): string | undefined =>
  facts.flatMap((fact) =>
    fact.kind === 'date' &&
    !fact.isRelative &&
    /^\d{4}-\d\d-\d\d$/.test(fact.date) &&
    fact.span.sentence <= MAX_SENTENCE &&
    fact.span.start <= MAX_OFFSET &&
    fact.date !== source.day
      ? fact.date
      : [],
  )[0];
