import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../src/drafting/extract/clean-text.ts';
import type { ArticleDraft, DraftedFact, Span } from '../../src/drafting/types.ts';
import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';
import { ownReports, readReports } from '../bench/annotated-reports.ts';
import { anyCharacter } from '../support/any-character.ts';
import { propertyRuns } from '../support/full-run.ts';

const day = '2026-11-26';
const languages = ['fr', 'en', 'de', 'it'] as const;

/** Words that the rules look for, in any order. */
const pieces = fc.constantFrom(
  ...'« » “ ” " ‘ ’ : , . ; ! ? … ( ) - – \n \n\n'.split(' '),
  ...'selon a déclaré que qu’ a-t-il dit X said told according to that le ministre la direction'.split(
    ' ',
  ),
  ...'Jean Dupont M. Mme Dr. Mr Sir de van O’Brien J. K. PDG CGT UMP il elle he she they'.split(
    ' ',
  ),
  ...'deux vingt cent mille millions 3,5 1.200 8\u202f000 % € $300 2012 31 février mardi dernier'.split(
    ' ',
  ),
  ...'June 5, il y a trois jours last week mi-juin années 1990 à 9 heures'.split(' '),
);
const newsLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: anyCharacter, maxLength: 300 }), fc.lorem());

const wordsAt = ({ sentences }: ArticleDraft, { sentence, start, end }: Span) =>
  sentences[sentence]?.text.slice(start, end);

function expectOwnWords(draft: ArticleDraft, fact: DraftedFact): void {
  const words = wordsAt(draft, fact.span);
  expect(words).not.toBe('');
  if (fact.kind === 'date' || fact.kind === 'figure') expect(words).toBe(fact.words);
  if (fact.kind === 'statement') expect(fact.claim.startsWith(words ?? '?')).toBe(true);
  if (fact.kind === 'actor')
    for (const span of fact.mentions) expect(wordsAt(draft, span)?.trim()).not.toBe('');
}

function expectOrder({ facts }: ArticleDraft): void {
  const places = facts.map(({ span }) => span.sentence * 1e6 + span.start);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

it('any text is drafted, and each fact points at its own words in the order of the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...languages, undefined), (text, language) => {
      const draft = draftAnyArticle(text, { day, ...(language && { language }) });
      expectOrder(draft);
      for (const fact of draft.facts) expectOwnWords(draft, fact);
      const ids = draft.facts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const fact of draft.facts)
        if (fact.kind === 'statement') expect(ids).toContain(fact.speaker);
    }),
    propertyRuns(600),
  );
});

it('no letter of the text is lost between the sentences', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
      const { sentences } = draftAnyArticle(text, { day, language });
      const lettersOf = (words: string) => words.replace(/[\s\u2028\u2029]/g, '');
      const found = sentences.map((sentence) => sentence.text).join('');
      expect(lettersOf(found)).toBe(lettersOf(cleanText(text)));
    }),
    propertyRuns(600),
  );
});

it('each report is drafted with its own words, alike each time', () => {
  for (const { text, gold } of readReports(ownReports)) {
    const draft = draftAnyArticle(text, { day: gold.refDate });
    for (const fact of draft.facts) expectOwnWords(draft, fact);
    expectOrder(draft);
    expect(draftAnyArticle(text, { day: gold.refDate })).toEqual(draft);
  }
});
