import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectCards } from '../../../src/classroom/cards/detect.ts';
import {
  cardLetters,
  MAX_CARD_SEATS,
  symmetricMarkerCodes,
} from '../../../src/classroom/cards/marker.ts';
import {
  type CardImage,
  drawCardImage,
  drawOldCardImage,
  type RaisedCards,
  simulatePhoto,
  typicalRoom,
} from '../../support/drawn-classroom.ts';
import { propertyRuns, sampleList } from '../../support/full-run.ts';
import { mirrorPicture, toRgba } from '../../support/qr-picture.ts';

const near = { ...typicalRoom, height: 110, marker: [60, 60] as const, blur: 0, noise: 0 };

/** As a camera takes it, and as a front camera saves it. */
function readBothWays(raised: RaisedCards, drawCard: (seat: number) => CardImage = drawCardImage) {
  const photo = simulatePhoto(raised, drawCard, { ...near, width: 110 * raised.length });
  return [photo, mirrorPicture(photo)].map((picture) => detectCards(toRgba(picture)));
}

const eachSeat = sampleList(
  Array.from({ length: MAX_CARD_SEATS }, (_, index) => index + 1),
  propertyRuns(4 * MAX_CARD_SEATS).numRuns,
);

it.each(cardLetters)('the cards of all seats are read in a mirrored photo too: %s', (letter) => {
  for (const seat of eachSeat) {
    expect(readBothWays([{ seat, letter }])).toEqual([[{ seat, letter }], [{ seat, letter }]]);
  }
});

it('an older card is never read with a wrong letter, and is told from its mirror image by another card', () => {
  for (const letter of cardLetters)
    for (const seat of [1, 28, 58, ...symmetricMarkerCodes.keys()]) {
      const right = { seat, letter };
      const alone = readBothWays([right], drawOldCardImage);
      const isTold = !symmetricMarkerCodes.has(seat) || alone[0]?.[0]?.letter !== undefined;
      expect(alone).toEqual(isTold ? [[right], [right]] : [[{ seat }], [{ seat }]]);
      const other = { seat: seat === 1 ? 2 : 1, letter: 'B' as const };
      for (const seen of readBothWays([right, other], drawOldCardImage)) {
        expect(seen).toHaveLength(2);
        expect(seen).toEqual(expect.arrayContaining([right, other]));
      }
    }
});

const raisedOfRow = [5, 20, 35, 50].map((seat, at) => ({
  seat,
  letter: cardLetters[at] as (typeof cardLetters)[number],
}));

/** Each card of a row, as seen from its middle. */
function readChangedRow(
  change: (level: number, x: number, y: number, fromMiddle: number) => number,
) {
  const photo = simulatePhoto(raisedOfRow, drawCardImage, { ...near, width: 440 });
  const luma = photo.luma.map((level, at) =>
    change(
      level,
      ((at % photo.width) % 110) - 55,
      Math.floor(at / photo.width) - 55,
      (at % photo.width) - photo.width / 2,
    ),
  );
  return detectCards(toRgba({ ...photo, luma }));
}

it.each([
  ['in half the light', (level: number) => level * 0.5],
  ['in a dim room', (level: number) => level * 0.2],
  ['in a washed-out photo', (level: number) => 150 + level * 0.3],
  ['in a very washed-out photo', (level: number) => 100 + level * 0.15],
  ['of which a shadow covers some', (level: number, x: number) => level * (x > 0 ? 0.35 : 1)],
  ['that are lit from one side', (level: number, x: number) => level * (0.6 - x / 500)],
])('cards are read %s', (_, change) => {
  const seen = readChangedRow((level, _x, _y, fromMiddle) => change(level, fromMiddle));
  expect(seen).toHaveLength(4);
  expect(seen).toEqual(expect.arrayContaining(raisedOfRow));
});

it('no light makes a card another one', () => {
  fc.assert(
    fc.property(
      fc.record({
        haze: fc.integer({ min: 0, max: 180 }),
        contrast: fc.double({ min: 0.05, max: 1, noNaN: true }),
        slope: fc.double({ min: -1, max: 1, noNaN: true }),
        shadowX: fc.integer({ min: -220, max: 220 }),
        shadow: fc.double({ min: 0.1, max: 1, noNaN: true }),
        grain: fc.integer({ min: 0, max: 30 }),
      }),
      ({ haze, contrast, slope, shadowX, shadow, grain }) => {
        const seen = readChangedRow((level, x, y, fromMiddle) => {
          const light = (fromMiddle > shadowX ? shadow : 1) * (1 + (slope * fromMiddle) / 250);
          return haze + contrast * light * level + grain * Math.sin(x * 12.9898 + y * 78.233);
        });
        for (const sighting of seen) expect(raisedOfRow).toContainEqual(sighting);
      },
    ),
    propertyRuns(300),
  );
});

it.each([
  ['a finger over an edge', (x: number, y: number) => Math.hypot(x - 30, y) < 9],
  ['a finger over a corner', (x: number, y: number) => Math.hypot(x - 28, y - 28) < 12],
  ['a finger over a cell', (x: number, y: number) => Math.hypot(x - 8, y - 8) < 6],
  ['a strap', (x: number) => Math.abs(x - 10) < 3],
  ['a neighbour', (x: number) => x > 0],
])('of cards partly covered by %s none is read wrong', (_, isCovered) => {
  for (const shade of [20, 150, 230]) {
    const seen = readChangedRow((level, x, y) => (isCovered(x, y) ? shade : level));
    for (const sighting of seen) expect(raisedOfRow).toContainEqual(sighting);
  }
});
