import { expect, it } from 'vitest';
import type { ArticleDraft, DraftedFact } from '../../src/drafting/types.ts';
import type { Gold } from './annotated-reports.ts';
import { isSamePerson, type KindScore, scoreDraft } from './draft-scores.ts';

const span = { sentence: 0, start: 0, end: 1 };

const draftOf = (...facts: DraftedFact[]): ArticleDraft => ({
  language: 'fr',
  sentences: [{ text: 'Un. Deux.', paragraph: 0 }],
  facts,
});

const goldOf = (parts: Partial<Gold>): Gold => ({
  lang: 'fr',
  refDate: '2026-03-12',
  persons: [],
  orgs: [],
  dates: [],
  numbers: [],
  statements: [],
  ...parts,
});

const person = (id: string, name: string, role?: string): DraftedFact => ({
  kind: 'actor',
  sort: 'person',
  id,
  span,
  name,
  otherNames: [],
  mentions: [span],
  ...(role && { role }),
});

const date = (words: string, value: string): DraftedFact => ({
  kind: 'date',
  id: words,
  span,
  words,
  date: value,
  isRelative: false,
});

const figure = (value: number, unit: string): DraftedFact => ({
  kind: 'figure',
  id: `${value}`,
  span,
  words: `${value} ${unit}`,
  value,
  unit,
  isSpelledOut: false,
});

const statement = (speaker: string, claim: string): DraftedFact => ({
  kind: 'statement',
  id: claim,
  span,
  speaker,
  speakerWords: 'il',
  verb: 'dit',
  stance: 'announces',
  isQuoted: true,
  claim,
});

const counts = (score: KindScore | undefined) => [score?.wrong.length, score?.missed.length];

it.each([
  ['M. Castaing', 'Hervé Castaing', true],
  ['Du Pasquier', 'Florian Du Pasquier', true],
  ['J.-P. Vauquelin', 'Jean-Paul Vauquelin', true],
  ['Claude Erignac', 'Claude Érignac', true],
  ['Oumar Maïga', 'Fatoumata Maïga', false],
  ['Hervé', 'Hervé Castaing', false],
])('%s and %s are one person: %s', (a, b, isOne) => {
  expect(isSamePerson(a, b)).toBe(isOne);
});

it('a person who is drafted twice is wrong once', () => {
  const draft = draftOf(person('a', 'Hervé Castaing'), person('b', 'M. Castaing'));
  const { persons } = scoreDraft(draft, goldOf({ persons: [{ name: 'Hervé Castaing' }] }));
  expect(counts(persons)).toEqual([1, 0]);
});

it('a role counts where half of its words are those of the gold', () => {
  const gold = goldOf({ persons: [{ name: 'Ada Morel', role: 'ministre de l’Industrie' }] });
  const scoreOf = (role: string) =>
    counts(scoreDraft(draftOf(person('a', 'Ada Morel', role)), gold).roles);
  expect(scoreOf('la ministre de l’Industrie')).toEqual([0, 0]);
  expect(scoreOf('maire de Paris')).toEqual([1, 1]);
});

it('a date counts by its value, whatever its words and its hour', () => {
  const gold = goldOf({
    dates: [
      { text: '12 mars 2026', iso: '2026-03-12' },
      { text: '9 heures ce matin', iso: '2026-03-12T09:00' },
      { text: 'the late 1990s', iso: '1990/1999' },
    ],
  });
  const draft = draftOf(date('jeudi', '2026-03-12'), date('1990s', '199X'), date('2019', '2019'));
  expect(counts(scoreDraft(draft, gold).dates)).toEqual([1, 0]);
});

it('a duration of the gold is found as a figure with a unit of time', () => {
  const gold = goldOf({ dates: [{ text: 'depuis trois mois', iso: 'P3M' }] });
  expect(counts(scoreDraft(draftOf(figure(3, 'mois')), gold).dates)).toEqual([0, 0]);
  expect(counts(scoreDraft(draftOf(figure(3, 'ans')), gold).dates)).toEqual([0, 1]);
});

it.each([
  [27_000, 'salariés licenciés', true],
  [27_000, '', true],
  [27_000, 'euros', false],
  [27, 'salariés', false],
])('%d %s is the number 27000 salariés: %s', (value, unit, isFound) => {
  const gold = goldOf({ numbers: [{ value: 27_000, unit: 'salariés' }] });
  const difference = isFound ? 0 : 1;
  expect(counts(scoreDraft(draftOf(figure(value, unit)), gold).numbers)).toEqual([
    difference,
    difference,
  ]);
});

it.each([
  ['$', 'dollars'],
  ['percent', '%'],
  ['euro', '€'],
])('%s and %s are one unit', (drafted, unit) => {
  const gold = goldOf({ numbers: [{ value: 5, unit }] });
  expect(counts(scoreDraft(draftOf(figure(5, drafted)), gold).numbers)).toEqual([0, 0]);
});

it('a statement counts with its right speaker and its words alone', () => {
  const gold = goldOf({
    statements: [{ speaker: 'la direction', position: 'environ 520 postes seront supprimés' }],
  });
  const claim = 'environ 520 postes seront supprimés en France d’ici à 2014';
  const group = { ...person('d', 'direction de Belcane'), sort: 'group' } as DraftedFact;
  const scoreOf = (...facts: DraftedFact[]) =>
    counts(scoreDraft(draftOf(...facts), gold).statements);
  expect(scoreOf(group, statement('d', claim))).toEqual([0, 0]);
  expect(scoreOf(group, statement('d', 'les ventes baissent'))).toEqual([1, 1]);
  expect(scoreOf(person('p', 'Ada Morel'), statement('p', claim))).toEqual([1, 1]);
});

it('sentences count by where they end, and not at all where the gold has none', () => {
  const draft = draftOf();
  expect(counts(scoreDraft(draft, goldOf({ sentences: ['Un.', 'Deux.'] })).sentences)).toEqual([
    0, 1,
  ]);
  expect(scoreDraft(draft, goldOf({})).sentences).toBeUndefined();
});
