/** Around the edges of a card: the letter on top is the answer. */
export const cardLetters = ['A', 'B', 'C', 'D'] as const;
export type CardLetter = (typeof cardLetters)[number];

/**
 * Markers of OpenCV's DICT_4X4_1000, one bit a cell, the highest bit first. Its cells are the largest of
 * all dictionaries, so cards are read from the back of a classroom. Any two, in any rotation, differ in
 * at least four cells, and so does each from itself rotated; none is its own mirror image.
 */
export const markerCodes: readonly number[] = [
  0xb532, 0x0f9a, 0x332d, 0x9946, 0x549e, 0x79cd, 0x9e2e, 0xc4f2, 0x9a20, 0x67df, 0xf991, 0x11a7,
  0x0eb7, 0x2a0f, 0x24b1, 0x263e, 0x4665, 0x7e1b, 0x6c5e, 0x76af, 0x868b, 0xb02b, 0xccd5, 0xdd82,
  0xfe47, 0x9471, 0xace4, 0xa554, 0x2123, 0x346f, 0x4415, 0x57b2, 0x9ecf, 0xf0cb, 0x08ae, 0x0929,
  0x1875, 0x04ff, 0x0df6, 0x1c5a, 0x1718, 0x2a28, 0x328c, 0x38b2, 0x24e8, 0x2eeb, 0x2d3f, 0x852a,
  0x502e, 0x5013, 0x5194, 0x5568, 0x5d41, 0x5f97, 0x6801, 0x6867, 0x6124, 0x61e9, 0x859c, 0x9fa1,
];

/** Of older cards, by seat: their own mirror images, read beside any other card. */
export const symmetricMarkerCodes: ReadonlyMap<number, number> = new Map([
  [9, 0xfeda],
  [10, 0xcf56],
  [18, 0x6600],
  [48, 0x4b64],
  [59, 0x6b12],
  [60, 0x6fe5],
]);

export const MAX_CARD_SEATS = markerCodes.length;

const INNER_CELLS = 4;
const FRAME_CELLS = 1;
const MARGIN_CELLS = 1;
export const CARD_CELLS = INNER_CELLS + 2 * (FRAME_CELLS + MARGIN_CELLS);

const isWhite = (code: number, row: number, column: number) =>
  ((code >> (INNER_CELLS * INNER_CELLS - 1 - row * INNER_CELLS - column)) & 1) === 1;

const mapCells = (code: number, toSource: (row: number, column: number) => [number, number]) =>
  Array.from({ length: INNER_CELLS * INNER_CELLS }, (_, at) =>
    toSource(Math.floor(at / INNER_CELLS), at % INNER_CELLS),
  ).reduce((bits, [row, column]) => bits * 2 + Number(isWhite(code, row, column)), 0);

export const mirrorMarker = (code: number) =>
  mapCells(code, (row, column) => [row, INNER_CELLS - 1 - column]);

export const turnMarker = (code: number) =>
  mapCells(code, (row, column) => [INNER_CELLS - 1 - column, row]);

/** SVG path data for a seat's marker, one unit a cell, centred on its card. */
export function drawMarkerPath(seat: number, code = markerCodes[seat - 1]): string {
  if (code === undefined) throw new RangeError(`no card for seat ${seat}`);
  const edgeCells = INNER_CELLS + 2 * FRAME_CELLS;
  let path = '';
  for (let y = 0; y < edgeCells; y++) {
    const isDark = (x: number) => {
      const [row, column] = [y - FRAME_CELLS, x - FRAME_CELLS];
      if (Math.min(row, column) < 0 || Math.max(row, column) >= INNER_CELLS)
        return x >= 0 && x < edgeCells;
      return !isWhite(code, row, column);
    };
    for (let x = 0; x < edgeCells; x++) {
      const start = x;
      while (isDark(x)) x++;
      if (x > start) {
        path += `M${start + MARGIN_CELLS} ${y + MARGIN_CELLS}h${x - start}v1H${start + MARGIN_CELLS}`;
      }
    }
  }
  return path;
}
