import { ARTICLE_ACTOR_ID } from '../../drafting/items/drafted-item.ts';
import type { DraftedActor, DraftedFact } from '../../drafting/types.ts';
import type { Project } from '../project.ts';

/** In the order of trust: rules are surest of dates, and least of what is told in other words. */
export const factSections = ['dates', 'figures', 'actors', 'quotes', 'reports'] as const;
export type FactSection = (typeof factSections)[number];

const sectionOf = (fact: DraftedFact): FactSection => {
  if (fact.kind === 'statement') return fact.isQuoted ? 'quotes' : 'reports';
  return `${fact.kind}s`;
};

/** Of an item that was written by hand, in the article's own name: there is nothing to confirm. */
const isOwnWords = (fact: DraftedFact) =>
  fact.kind === 'statement' && fact.speaker === ARTICLE_ACTOR_ID;

const isGroup = (fact: DraftedFact) => fact.kind === 'actor' && fact.sort === 'group';

/** In the order of the text, and persons before groups. */
export const listSection = ({ facts }: Project, section: FactSection): DraftedFact[] =>
  facts
    .filter((fact) => sectionOf(fact) === section && !isOwnWords(fact))
    .sort(
      (a, b) =>
        Number(isGroup(a)) - Number(isGroup(b)) ||
        a.span.sentence - b.span.sentence ||
        a.span.start - b.span.start,
    );

export const findActor = ({ facts }: Project, id: string | undefined): DraftedActor | undefined =>
  facts.find((fact): fact is DraftedActor => fact.kind === 'actor' && fact.id === id);

/** Actors that may speak or hold something: all but the refused. */
export const listActors = ({ facts, factReviews }: Project): DraftedActor[] =>
  facts.filter(
    (fact): fact is DraftedActor => fact.kind === 'actor' && factReviews[fact.id] !== 'wrong',
  );

/** A statement without a speaker cannot be right yet. */
export const needsSpeaker = (project: Project, fact: DraftedFact): boolean =>
  fact.kind === 'statement' && findActor(project, fact.speaker) === undefined;

/** Of a statement that was confirmed, whether it is still to be told who else holds it. */
export const needsHolders = ({ factReviews, otherHolders }: Project, fact: DraftedFact): boolean =>
  fact.kind === 'statement' &&
  factReviews[fact.id] === 'right' &&
  otherHolders[fact.id] === undefined;

export const isSettled = (project: Project, fact: DraftedFact): boolean =>
  project.factReviews[fact.id] !== undefined && !needsHolders(project, fact);

/** With the speaker of a statement, who is shown with it. */
export function listConfirmed(project: Project, fact: DraftedFact): string[] {
  const speaker = fact.kind === 'statement' ? findActor(project, fact.speaker) : undefined;
  return speaker ? [fact.id, speaker.id] : [fact.id];
}
