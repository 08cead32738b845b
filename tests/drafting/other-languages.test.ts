import { expect, it } from 'vitest';
import type { DraftedFact } from '../../src/drafting/types.ts';
import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';

function listFacts(text: string) {
  const { language, facts } = draftAnyArticle(text, { day: '2026-11-26' });
  const nameOf = (id: string | undefined) =>
    facts.flatMap((fact) => (fact.id === id && fact.kind === 'actor' ? [fact.name] : []))[0];
  const toWords = (fact: DraftedFact) => {
    if (fact.kind === 'actor') return `${fact.sort}: ${fact.name}`;
    if (fact.kind === 'date') return `${fact.words} = ${fact.date}`;
    if (fact.kind === 'figure') return `${fact.value} ${fact.unit}`;
    return `${nameOf(fact.speaker)} ${fact.stance}: ${fact.claim}`;
  };
  return { language, facts: facts.map(toWords).sort() };
}

it('a German report is drafted by its own rules', () => {
  const text =
    'Bern, 26. November 2026. - «Wir sind bereit», sagte Bundesrätin Anna Keller am Dienstag. ' +
    'Laut der Polizei wurden drei Personen verletzt. Peter Huber, Sprecher der Gewerkschaft, ' +
    'forderte 3,5 Millionen Franken. Er betonte, dass die Zeit dränge.';
  expect(listFacts(text)).toEqual({
    language: 'de',
    facts: [
      '26. November 2026 = 2026-11-26',
      '3 Personen',
      '3500000 Franken',
      'Anna Keller explains: Wir sind bereit',
      'Dienstag = 2026-11-24',
      'Peter Huber assures: die Zeit dränge',
      'Peter Huber demands: 3,5 Millionen Franken',
      'der Polizei explains: wurden drei Personen verletzt',
      'group: der Polizei',
      'person: Anna Keller',
      'person: Peter Huber',
    ],
  });
});

it('an Italian report is drafted by its own rules', () => {
  const text =
    'Roma, 26 novembre 2026. - «Siamo pronti», ha detto Anna Bianchi, sindaca di Torino. ' +
    'Secondo la polizia, tre persone sono ferite. Il ministro Paolo Rossi ha dichiarato che ' +
    'servono 3,5 milioni di euro. Due anni fa erano 12.000 persone.';
  expect(listFacts(text)).toEqual({
    language: 'it',
    facts: [
      '12000 persone',
      '2 anni',
      '26 novembre 2026 = 2026-11-26',
      '3 persone',
      '3500000 euro',
      'Anna Bianchi explains: Siamo pronti',
      'Due anni fa = 2024',
      'Paolo Rossi explains: servono 3,5 milioni di euro',
      'group: la polizia',
      'la polizia explains: tre persone sono ferite',
      'person: Anna Bianchi',
      'person: Paolo Rossi',
    ],
  });
});
