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

const speech: Readonly<Record<string, readonly string[]>> = {
  '„Wir sind bereit“, sagte Bürgermeister Jonas Reuter. „Es ist bitter.“ Dann ging er.': [
    'Jonas Reuter: Wir sind bereit',
    'Jonas Reuter: Es ist bitter.',
  ],
  '»Der Ofen ist kalt«, klagt die Abgeordnete Miriam Tesfaye der Zeitung. Mehr sagte sie nicht.': [
    'Miriam Tesfaye: Der Ofen ist kalt',
  ],
  '„Die Mittel“, so Klimaforscherin Helga Voss, „sind im Haushalt nicht da.“ Es war still im Saal.':
    ['Helga Voss: Die Mittel', 'Helga Voss: sind im Haushalt nicht da.'],
  'Biologe Dr. Emil Hartwig sagte: „Das ist kein Ort für den Lärm.“ Die Stadt hat nicht geantwortet.':
    ['Emil Hartwig: Das ist kein Ort für den Lärm.'],
  '„Der Lärm bleibt“, versicherte Projektleiter Tobias Kern von der Firma Nordwind dem Sender.': [
    'Tobias Kern: Der Lärm bleibt',
  ],
  'Die Vorsitzende des Vereins Freier Himmel, Karin Quandt, sagte, die Anlagen seien zu laut.': [
    'Karin Quandt: die Anlagen seien zu laut',
  ],
  'Das Spital schliesst, wie der Kanton am Montag mitteilte.': ['der Kanton: Das Spital schliesst'],
  'Am Montag sagte Peter Huber, dass der Markt umzieht. Zudem betonte er, alle seien bereit.': [
    'Peter Huber: der Markt umzieht',
    'Peter Huber: alle seien bereit',
  ],
  'Nach Angaben des Kreises kostet die Brücke zu viel. Das ist nicht gut.': [
    'des Kreises: kostet die Brücke zu viel',
  ],
  '«I fondi – ha aggiunto l’assessore Luca Brandi – non ci sono ancora». La sala è rimasta zitta.':
    ['Luca Brandi: I fondi non ci sono ancora'],
  '«I turisti sono bloccati», si lamenta l’albergatrice Nadia Pozzi, che ha una casa sul porto.': [
    'Nadia Pozzi: I turisti sono bloccati',
  ],
  'Il ministro dei Trasporti, Ugo Ferri, è venuto. “Serve un accordo”, ha detto il ministro.': [
    'Ugo Ferri: Serve un accordo',
  ],
};

it.each(Object.entries(speech))('who says what in "%s"', (text, statements) => {
  const { facts } = draftAnyArticle(text, { day: '2026-11-26' });
  const nameOf = (id: string | undefined) =>
    facts.flatMap((fact) => (fact.id === id && fact.kind === 'actor' ? [fact.name] : []))[0];
  expect(
    facts.flatMap((fact) =>
      fact.kind === 'statement' ? [`${nameOf(fact.speaker)}: ${fact.claim}`] : [],
    ),
  ).toEqual(statements);
});
