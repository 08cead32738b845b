import { describe, expect, it } from 'vitest';
import { detectCards, fitDetectionSize } from '../../../src/classroom/cards/detect.ts';
import { cardLetters } from '../../../src/classroom/cards/marker.ts';
import {
  confirmedSeats,
  noVotes,
  tallyFrame,
  type VotesBySeat,
} from '../../../src/classroom/cards/vote.ts';
import {
  drawCardImage,
  type RoomConditions,
  raiseRandomCards,
  simulatePhoto,
  typicalRoom,
} from '../../support/drawn-classroom.ts';
import { isFullRun } from '../../support/full-run.ts';
import { toRgba } from '../../support/qr-picture.ts';

/** Classes that are read. */
const sweeps = isFullRun ? 40 : 1;

const class30 = 30;
/** What a slow phone reads in ten seconds: two frames a second. */
const tenSeconds = 20;

const near: RoomConditions = {
  ...typicalRoom,
  width: 640,
  height: 360,
  marker: [60, 60],
  blur: 0,
  noise: 0,
};

describe('a card', () => {
  it.each(cardLetters.map((letter) => [letter] as const))(
    'is read by the side that is up: %s',
    (letter) => {
      for (let seat = 1; seat <= 60; seat += 7) {
        const seen = detectCards(
          toRgba(simulatePhoto([{ seat, letter }], drawCardImage, near, { seed: seat })),
        );
        expect(seen).toEqual([{ seat, letter }]);
      }
    },
  );

  it.each([-44, 44])('that stands on its corner says nothing: turned by %i degrees', (turn) => {
    const still = { ...near, yaw: 0, pitch: 0, turn: 0 };
    const [upright, tilted] = [0, turn].map((lean) =>
      detectCards(
        toRgba(simulatePhoto([{ seat: 5, letter: 'B' }], drawCardImage, still, { lean })),
      ),
    );
    expect(upright).toEqual([{ seat: 5, letter: 'B' }]);
    expect(tilted).toEqual([]);
  });

  it('is read across the edge of a shadow, as of the bars of a window', () => {
    const held = raiseRandomCards(30, 1);
    const photo = simulatePhoto(held, drawCardImage, typicalRoom);
    const luma = photo.luma.map((level, at) => {
      const along = (at % photo.width) + 0.6 * Math.floor(at / photo.width);
      return Math.floor(along / 170) % 2 ? 0.35 * level : level;
    });
    const seen = detectCards(toRgba({ ...photo, luma }));
    expect(held).toEqual(expect.arrayContaining(seen));
    expect(seen.length).toBeGreaterThan(20);
  });

  it('is seen nowhere in a room without cards', () => {
    const empty = Array.from({ length: 3 }, (_, seed) =>
      detectCards(toRgba(simulatePhoto([], drawCardImage, typicalRoom, { seed }))),
    );
    expect(empty).toEqual([[], [], []]);
  });
});

/** Films a class until all are read or the time is over. */
function sweep(seed: number, where: RoomConditions) {
  const held = raiseRandomCards(class30, seed);
  const letterOf = new Map(held.map(({ seat, letter }) => [seat, letter]));
  let votes: VotesBySeat = noVotes;
  let frame = 0;
  let [sightings, misread, ms] = [0, 0, 0];
  while (frame < tenSeconds && confirmedSeats(votes).length < class30) {
    const image = toRgba(simulatePhoto(held, drawCardImage, where, { seed, frame }));
    const start = performance.now();
    const seen = detectCards(image);
    ms += performance.now() - start;
    sightings += seen.length;
    misread += seen.filter(({ seat, letter }) => letterOf.get(seat) !== letter).length;
    votes = tallyFrame(votes, seen, class30);
    frame++;
  }
  const read = confirmedSeats(votes);
  const wrong = read.filter((seat) => votes.get(seat)?.confirmedLetter !== letterOf.get(seat));
  return { frames: frame, sightings, misread, ms, read: read.length, wrong: wrong.length };
}

describe('a class of thirty that holds up its cards', () => {
  it('is read whole, without a wrong letter, in ten seconds of frames', {
    timeout: 30_000 * sweeps + 60_000,
  }, () => {
    const all = Array.from({ length: sweeps }, (_, seed) => sweep(seed + 1, typicalRoom));
    const sum = (of: (one: (typeof all)[number]) => number) =>
      all.reduce((total, one) => total + of(one), 0);
    const frames = all.map((one) => one.frames).sort((a, b) => a - b);
    console.log(
      [
        `${all.length} sweeps: frames until all are read ${frames.at(0)} to ${frames.at(-1)}, median ${frames.at(frames.length >> 1)}`,
        `a single frame sees ${((100 * sum((one) => one.sightings)) / (class30 * sum((one) => one.frames))).toFixed(1)} % of the cards in ${Math.round(sum((one) => one.ms) / sum((one) => one.frames))} ms`,
        `wrong: ${sum((one) => one.misread)} of ${sum((one) => one.sightings)} sightings, ${sum((one) => one.wrong)} of ${sum((one) => one.read)} letters that count`,
        `not read: ${sum((one) => class30 - one.read)} of ${class30 * all.length}`,
      ].join('\n'),
    );
    expect(sum((one) => one.wrong)).toBe(0);
    expect(sum((one) => class30 - one.read)).toBe(0);
  });
});

describe('frames are looked at', () => {
  it.each([
    [1_280, 720, 1_280, 720],
    [3_840, 2_160, 1_920, 1_080],
    [2_160, 3_840, 1_080, 1_920],
    [4_032, 3_024, 1_440, 1_080],
  ])('in 1080 lines at most: %i × %i', (width, height, wide, high) => {
    expect(fitDetectionSize({ width, height })).toEqual({ width: wide, height: high });
  });
});
