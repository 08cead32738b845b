import { describe, expect, it } from 'vitest';
import type { CardLetter } from '../../../src/classroom/cards/marker.ts';
import {
  confirmedSeats,
  countByLetter,
  findUnsureSeats,
  noVotes,
  singleSeats,
  tallyFrame,
  type VotesBySeat,
} from '../../../src/classroom/cards/vote.ts';

/** "1A 2C" is a frame in which seat 1 holds up A and seat 2 C. */
const voted = (...frames: string[]): VotesBySeat =>
  frames.reduce((votes, frame) => {
    const seen = frame.split(' ').filter(Boolean);
    const sightings = seen.map((one) => ({
      seat: Number.parseInt(one, 10),
      letter: one.slice(-1) as CardLetter,
    }));
    return tallyFrame(votes, sightings, 30);
  }, noVotes);

const counted = (votes: VotesBySeat) =>
  confirmedSeats(votes).map((seat) => `${seat}${votes.get(seat)?.confirmedLetter}`);

describe('a letter counts', () => {
  it.each([
    ['when two frames agree', ['1A', '1A'], ['1A']],
    [
      'when they agree, though others lie between that did not see it',
      ['1A', '', '2B', '1A'],
      ['1A'],
    ],
    ['not when one frame alone has seen it', ['1A'], []],
    ['not when two frames do not agree', ['1A', '1B'], []],
    ['for ever, whatever one single frame says after that', ['1A', '1A', '1B', '1A'], ['1A']],
    ['no more when the card was turned, and two frames say so', ['1A', '1A', '1B', '1B'], ['1B']],
    ['for each seat by itself', ['1A 2B', '2B 3C', '1A 3D'], ['1A', '2B']],
    ['for no seat beyond the class', ['31A 0B', '31A 0B'], []],
    ['not if two cards of one seat say two things', ['1A 1B', '1A 1B'], []],
    ['if two cards of one seat say the same', ['1A 1A', '1A'], ['1A']],
  ])('%s', (_, frames, expected) => {
    expect(counted(voted(...frames))).toEqual(expected);
  });

  it('not by the two cards of one frame alone', () => {
    expect(counted(voted('1A 1A'))).toEqual([]);
  });
});

it('a card that can be read in two ways counts for nothing until it is read, and is named until then', () => {
  const unsure = tallyFrame(voted('2B', '2B'), [{ seat: 1 }, { seat: 2 }, { seat: 31 }], 30);
  expect(findUnsureSeats(unsure)).toEqual([1]);
  expect(counted(unsure)).toEqual(['2B']);
  const read = [{ seat: 1, letter: 'A' as const }];
  const sure = tallyFrame(tallyFrame(unsure, read, 30), read, 30);
  expect(findUnsureSeats(sure)).toEqual([]);
  expect(counted(sure)).toEqual(['1A', '2B']);
});

it('the shares count every seat that is read once, and no other', () => {
  const votes = voted('1A 2A 3C 4D', '1A 2A 3C');
  expect(countByLetter(votes)).toEqual({ A: 2, B: 0, C: 1, D: 0 });
});

it('what was counted before is left as it was', () => {
  const before = voted('1A');
  tallyFrame(before, [{ seat: 1, letter: 'A' }], 30);
  expect(confirmedSeats(before)).toEqual([]);
});

describe('a photo', () => {
  const photo = (votes: VotesBySeat, ...letters: (CardLetter | undefined)[]) =>
    tallyFrame(
      votes,
      letters.map((letter, at) => ({ seat: at + 1, ...(letter && { letter }) })),
      30,
      true,
    );

  it('counts alone, with a note, until a second one agrees', () => {
    const once = photo(noVotes, 'A', 'B', undefined);
    expect(counted(once)).toEqual(['1A', '2B']);
    expect(singleSeats(once)).toEqual([1, 2]);
    const twice = photo(once, 'A', 'C');
    expect(counted(twice)).toEqual(['1A', '2C']);
    expect(singleSeats(twice)).toEqual([2]);
    expect(singleSeats(photo(twice, 'A', 'C'))).toEqual([]);
  });

  it('changes no letter that two frames had agreed on', () => {
    expect(counted(photo(voted('1A', '1A'), 'B'))).toEqual(['1A']);
    expect(singleSeats(photo(voted('1A', '1A'), 'B'))).toEqual([]);
  });

  it('is confirmed, or overruled, by the camera', () => {
    const once = photo(noVotes, 'A');
    const read = (letter: CardLetter, votes: VotesBySeat) =>
      tallyFrame(votes, [{ seat: 1, letter }], 30);
    expect(singleSeats(read('A', once))).toEqual([]);
    expect(counted(read('B', once))).toEqual(['1A']);
    expect(counted(read('B', read('B', once)))).toEqual(['1B']);
  });
});
