import type { Span } from '../drafting/types.ts';
import type { Project } from './project.ts';

/** In the first line or two, where agencies write it. */
const MAX_SENTENCE = 1;
const MAX_OFFSET = 60;

const findFirstDay = ({ facts }: Project) =>
  facts.flatMap((fact) =>
    fact.kind === 'date' &&
    !fact.isRelative &&
    /^\d{4}-\d\d-\d\d$/.test(fact.date) &&
    fact.span.sentence <= MAX_SENTENCE &&
    fact.span.start <= MAX_OFFSET
      ? fact
      : [],
  )[0];

/** The day that an article bears at its beginning; undefined where it has none, or the author's own. */
export function findDateline(project: Project): string | undefined {
  const date = findFirstDay(project)?.date;
  return date === project.source.day ? undefined : date;
}

/** Before a place, the agency or a dash, or in a line of its own: no day that the first sentence tells of. */
function isSetAside(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^(,\s*\p{Lu}[^.,;:]{1,30})?[.,]?\s*(\([^()]{2,20}\)\s*)?[-–—]/u.test(after)) return true;
  return /^[\s.,]*$/.test(after) && /^\s*(publi|post|$)/i.test(before);
}

/** What the day becomes while its author has chosen none: nothing is published tomorrow. */
export function findOwnDay(project: Project): string | undefined {
  const fact = findFirstDay(project);
  const text = fact && project.sentences[fact.span.sentence]?.text;
  const date = findDateline(project);
  if (!text || !date || project.source.isDayChosen || date > project.source.day) return undefined;
  return isSetAside(text, fact.span) ? date : undefined;
}
