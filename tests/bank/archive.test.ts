import { describe, expect, it } from 'vitest';
import {
  createArchiveSearch,
  type DossierSummary,
  paginateDossiers,
  summarizeDossier,
} from '../../src/bank/archive.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const dossier = (nth: number, more: Partial<DossierSummary> = {}): DossierSummary => ({
  id: `2022-01-12-d${nth}`,
  title: `Dossier ${nth}`,
  publisher: 'RTS',
  date: '2022-01-12',
  actors: ['Alexandre Grouchko'],
  ...more,
});

describe('the pages of the archives', () => {
  it('hold every dossier once, in order, a hundred each', () => {
    const all = Array.from({ length: 250 }, (_, nth) => dossier(nth));
    const shelves = paginateDossiers(all);
    expect(shelves.flatMap(({ dossiers }) => dossiers)).toEqual(all);
    expect(shelves.map(({ dossiers, shelves }) => [dossiers.length, shelves])).toEqual([
      [100, 3],
      [100, 3],
      [50, 3],
    ]);
  });

  it('are no larger than a dossier each, however many there are', () => {
    const all = Array.from({ length: 1_000 }, (_, nth) =>
      dossier(nth, { ...summarizeDossier(fixtureBank), id: `2022-01-12-dossier-${nth}` }),
    );
    const weights = paginateDossiers(all).map((shelf) => JSON.stringify(shelf).length);
    expect(weights).toHaveLength(10);
    expect(Math.max(...weights)).toBeLessThan(JSON.stringify(fixtureBank).length);
  });

  it('are one empty page if there is no dossier', () => {
    expect(paginateDossiers([])).toEqual([{ shelves: 1, dossiers: [] }]);
  });
});

describe('a search', () => {
  const search = createArchiveSearch(
    [dossier(1, { title: 'Élections à Nîmes' }), dossier(2, { actors: ['Sergueï Riabkov'] })],
    () => '12 janvier 2022',
  );
  it('finds the one of a thousand', () => {
    const all = Array.from({ length: 1_000 }, (_, nth) => dossier(nth));
    const [{ id } = { id: '' }, ...more] = createArchiveSearch(all, () => '')('DOSSIER 789');
    expect([id, more]).toEqual(['2022-01-12-d789', []]);
  });

  it.each([
    ['nimes elections', [1]],
    ['ÉLECTIONS', [1]],
    ['serguei', [2]],
    ['rts', [1, 2]],
    ['12 janv', [1, 2]],
    ['2022-01', [1, 2]],
    ['', [1, 2]],
    ['nimes riabkov', []],
  ])('for %j finds %j', (asked, found) => {
    expect(search(asked).map(({ id }) => Number(id.at(-1)))).toEqual(found);
  });
});
