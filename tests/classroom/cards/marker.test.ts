import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { assignmentLimits } from '../../../src/classroom/assignment.ts';
import {
  CARD_CELLS,
  drawMarkerPath,
  MAX_CARD_SEATS,
  markerCodes,
  mirrorMarker,
  symmetricMarkerCodes,
  turnMarker,
} from '../../../src/classroom/cards/marker.ts';

/** The dictionary as the library has it: two bytes a marker. */
function dictionary(): number[][] {
  const require = createRequire(import.meta.url);
  require('js-aruco2/src/dictionaries/aruco_4x4_1000.js');
  return require('js-aruco2').AR.DICTIONARIES.ARUCO_4X4_1000.codeList;
}

function turnings(code: number): number[] {
  const quarter = turnMarker(code);
  const half = turnMarker(quarter);
  return [code, quarter, half, turnMarker(half)];
}

const apart = (a: number, b: number) =>
  [...(a ^ b).toString(2)].filter((bit) => bit === '1').length;

describe('the markers', () => {
  it('are of the dictionary, one for each seat that a class may have', () => {
    const codes = dictionary().map(([high = 0, low = 0]) => high * 256 + low);
    expect(codes).toEqual(expect.arrayContaining([...markerCodes]));
    expect(markerCodes).toHaveLength(assignmentLimits.seats);
    expect(MAX_CARD_SEATS).toBe(assignmentLimits.seats);
  });

  it('of cards that were ever printed, the first of the dictionary, stay those of their seats', () => {
    const printed = markerCodes.map((code, index) => symmetricMarkerCodes.get(index + 1) ?? code);
    expect(printed).toEqual(
      dictionary()
        .slice(0, MAX_CARD_SEATS)
        .map(([high = 0, low = 0]) => high * 256 + low),
    );
  });

  it('are no mirror images of each other, nor of themselves, however they are turned', () => {
    const mirrored = markerCodes.map(mirrorMarker);
    for (const code of [...markerCodes, ...symmetricMarkerCodes.values()].flatMap(turnings)) {
      const isOld = turnings(code).some((one) => [...symmetricMarkerCodes.values()].includes(one));
      expect(mirrored.includes(code)).toBe(false);
      expect(turnings(mirrorMarker(code)).includes(code)).toBe(isOld);
    }
  });

  it('differ in four cells from each other and from themselves, however they are turned', () => {
    const all = [...markerCodes, ...symmetricMarkerCodes.values()].flatMap(turnings);
    const least = Math.min(
      ...all.flatMap((one, at) => all.slice(at + 1).map((other) => apart(one, other))),
    );
    expect(least).toBe(4);
  });
});

describe('a drawing', () => {
  it('is a black frame in a white margin with the cells of the seat', () => {
    const rows = Array.from({ length: CARD_CELLS }, () => Array(CARD_CELLS).fill('.'));
    for (const [, x, y, wide] of drawMarkerPath(1).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+/g))
      for (let at = 0; at < Number(wide); at++) (rows[Number(y)] ?? [])[Number(x) + at] = '#';
    // 0xb532, where a one is white
    expect(rows.map((row) => row.join(''))).toEqual([
      '........',
      '.######.',
      '.#.#..#.',
      '.##.#.#.',
      '.###..#.',
      '.###.##.',
      '.######.',
      '........',
    ]);
  });

  it('is there for the seats of a class and none else', () => {
    expect(() => drawMarkerPath(0)).toThrow(RangeError);
    expect(() => drawMarkerPath(MAX_CARD_SEATS + 1)).toThrow(RangeError);
  });
});
