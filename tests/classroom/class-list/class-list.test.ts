import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPupils,
  mergePupils,
  nameOfSeat,
  parsePupils,
} from '../../../src/classroom/class-list/class-list.ts';

const pupils = (...names: [number, string][]) => names.map(([seat, name]) => ({ seat, name }));

describe('names of a class, typed or pasted', () => {
  it.each([
    ['one a line', 'Dupont Léa\nMoreau Hugo', pupils([1, 'Dupont Léa'], [2, 'Moreau Hugo'])],
    [
      'blank lines between',
      '\n Dupont  Léa\r\n\r\nMoreau\n',
      pupils([1, 'Dupont Léa'], [2, 'Moreau']),
    ],
    [
      'with numbers',
      '12 Dupont\n3. Moreau\n4) Roux\n5 - Petit',
      pupils([3, 'Moreau'], [4, 'Roux'], [5, 'Petit'], [12, 'Dupont']),
    ],
    [
      'cells of a spreadsheet',
      '1\tDUPONT\tLéa\n2\tMOREAU\tHugo',
      pupils([1, 'DUPONT Léa'], [2, 'MOREAU Hugo']),
    ],
    [
      'a saved file with a header',
      '"N°";"Nom";"Prénom"\n"1";"Dupont";"Léa"',
      pupils([1, 'Dupont Léa']),
    ],
    ['an English header', 'Surname\tFirst name\nSmith\tElla', pupils([1, 'Smith Ella'])],
    [
      'a number for some',
      '2 Dupont\nMoreau\nRoux',
      pupils([1, 'Moreau'], [2, 'Dupont'], [3, 'Roux']),
    ],
    ['names that look like headers, alone', 'Place Victor', pupils([1, 'Place Victor'])],
    [
      'apostrophes and hyphens',
      'O’Connor Siobhán\nLe-Goff Anne-Marie',
      pupils([1, 'O’Connor Siobhán'], [2, 'Le-Goff Anne-Marie']),
    ],
  ])('%s', (_, text, expected) => {
    expect(parsePupils(text)).toEqual({ pupils: expected, moved: [], leftOver: [] });
  });

  it('gives another seat to a number that is taken or is none, and says whose', () => {
    expect(parsePupils('1 Dupont\n1 Moreau\n99 Roux')).toEqual({
      pupils: pupils([1, 'Dupont'], [2, 'Moreau'], [3, 'Roux']),
      moved: ['Moreau', 'Roux'],
      leftOver: [],
    });
  });

  it('takes no sign alone for a name', () => {
    expect(parsePupils('Dupont\n)\n---\n2').pupils).toEqual(pupils([1, 'Dupont']));
  });

  it('cuts a long name, but no emoji in two', () => {
    expect(parsePupils(`${'a'.repeat(59)}😀`).pupils).toEqual(pupils([1, 'a'.repeat(59)]));
  });

  it('takes sixty, and names the others', () => {
    const { pupils, leftOver } = parsePupils(
      Array.from(
        { length: 62 },
        (_, at) => `Élève ${String.fromCharCode(65 + (at % 26))}${at}`,
      ).join('\n'),
    );
    expect(pupils).toHaveLength(60);
    expect(leftOver).toHaveLength(2);
  });

  it('is the same when it is typed again as it was shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { pupils } = parsePupils(text);
        const again = parsePupils(formatPupils(pupils));
        expect(again.pupils.map(({ seat }) => seat)).toEqual(pupils.map(({ seat }) => seat));
        expect(new Set(pupils.map(({ seat }) => seat)).size).toBe(pupils.length);
        for (const { seat, name } of pupils) {
          expect(name).toBe(name.trim());
          expect(seat).toBeGreaterThan(0);
          expect(seat).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('names a seat of the list and no other', () => {
    const list = { pupils: pupils([2, 'Dupont']) };
    expect([1, 2].map((seat) => nameOfSeat(list, seat))).toEqual([undefined, 'Dupont']);
    expect(nameOfSeat(undefined, 2)).toBeUndefined();
  });
});

describe('a list that two tabs have changed', () => {
  const base = pupils([1, 'Dupont'], [2, 'Moreau'], [3, 'Roux']);

  it.each([
    ['only here', pupils([1, 'Dupond'], [3, 'Roux']), base, ['1 Dupond', '3 Roux']],
    ['only there', base, pupils([2, 'Moreau'], [3, 'Roux']), ['2 Moreau', '3 Roux']],
    [
      'in two seats',
      pupils([1, 'Dupond'], [2, 'Moreau'], [3, 'Roux']),
      pupils([1, 'Dupont'], [2, 'Moreau'], [3, 'Le Roux']),
      ['1 Dupond', '2 Moreau', '3 Le Roux'],
    ],
    [
      'in one seat',
      pupils([1, 'Dupond'], [2, 'Moreau'], [3, 'Roux']),
      pupils([1, 'Durand'], [2, 'Moreau'], [3, 'Roux']),
      ['1 Durand', '2 Moreau', '3 Roux', '4 Dupond'],
    ],
    [
      'removed here, changed there',
      pupils([2, 'Moreau'], [3, 'Roux']),
      pupils([1, 'Durand'], [2, 'Moreau'], [3, 'Roux']),
      ['1 Durand', '2 Moreau', '3 Roux'],
    ],
    [
      'changed here, removed there',
      pupils([1, 'Dupond'], [2, 'Moreau'], [3, 'Roux']),
      pupils([2, 'Moreau'], [3, 'Roux']),
      ['1 Dupond', '2 Moreau', '3 Roux'],
    ],
    [
      'pasted in another order',
      pupils([1, 'Roux'], [2, 'Dupont'], [3, 'Moreau']),
      pupils([1, 'Moreau'], [2, 'Roux'], [3, 'Dupont']),
      ['1 Moreau', '2 Roux', '3 Dupont'],
    ],
  ])('changed %s', (_, own, stored, expected) => {
    const merged = mergePupils(own, base, stored);
    expect(formatPupils(merged).split('\n')).toEqual(expected);
  });

  it('loses no name that either tab has added', () => {
    const names = fc.array(fc.constantFrom('Ba', 'Cid', 'Diop', 'Eco', 'Fau'), { maxLength: 12 });
    const list = names.map((all) => parsePupils(all.join('\n')).pupils);
    fc.assert(
      fc.property(list, list, list, (own, before, stored) => {
        const merged = mergePupils(own, before, stored).map(({ name }) => name);
        const known = before.map(({ name }) => name);
        for (const { name } of [...own, ...stored])
          if (!known.includes(name)) expect(merged).toContain(name);
      }),
    );
  });
});
