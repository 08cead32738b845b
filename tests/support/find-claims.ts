import type { ArticleLanguage } from '../../src/drafting/types.ts';
import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';

/** "name: claim" of each statement. */
export function findClaims(text: string, language: ArticleLanguage) {
  const { facts } = draftAnyArticle(text, { day: '2026-11-26', language });
  const nameOf = (id: string | undefined) =>
    facts.find((fact) => fact.id === id && fact.kind === 'actor');
  return facts.flatMap((fact) => {
    if (fact.kind !== 'statement') return [];
    const actor = nameOf(fact.speaker);
    return [`${actor?.kind === 'actor' ? actor.name : '?'}: ${fact.claim}`];
  });
}
