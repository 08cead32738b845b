import { type CardLetter, cardLetters } from './marker.ts';

export interface CardSighting {
  seat: number;
  /** Absent if it depends on whether the image is mirrored. */
  letter?: CardLetter;
}

/** A letter counts after two sightings in succession; from a photo at once, until another differs. */
interface CardVote {
  lastSeen?: CardLetter;
  confirmedLetter?: CardLetter;
  /** Read in one photo alone. */
  isSingle?: true;
}
export type VotesBySeat = ReadonlyMap<number, CardVote>;

export const noVotes: VotesBySeat = new Map();

/**
 * A single frame may be misread, but hardly ever twice alike; a pupil who turns the card has changed
 * the vote as soon as two frames agree. A card seen twice at once with different letters is a copy and
 * does not count, nor does a seat beyond the class.
 */
export function tallyFrame(
  votes: VotesBySeat,
  frame: readonly CardSighting[],
  seats: number,
  isPhoto = false,
): VotesBySeat {
  const next = new Map(votes);
  for (const { seat, letter } of frame) {
    const isUnambiguous = frame.every((other) => other.seat !== seat || other.letter === letter);
    if (!isUnambiguous || seat < 1 || seat > seats) continue;
    const { isSingle, ...previous }: CardVote = votes.get(seat) ?? {};
    const isSure = letter !== undefined && previous.lastSeen === letter;
    const isFirst = isPhoto && (isSingle || !previous.confirmedLetter);
    const confirmedLetter = isSure || isFirst ? letter : undefined;
    next.set(seat, {
      ...previous,
      ...(letter && { lastSeen: letter }),
      ...(confirmedLetter && { confirmedLetter }),
      ...(!isSure && (isSingle || (isFirst && letter)) && { isSingle: true }),
    });
  }
  return next;
}

export const confirmedSeats = (votes: VotesBySeat): number[] =>
  [...votes]
    .flatMap(([seat, { confirmedLetter: letter }]) => (letter ? seat : []))
    .sort((a, b) => a - b);

/** Of which one photo alone has read the letter. */
export const singleSeats = (votes: VotesBySeat): number[] =>
  [...votes].flatMap(([seat, { isSingle }]) => (isSingle ? seat : [])).sort((a, b) => a - b);

export const findUnsureSeats = (votes: VotesBySeat): number[] =>
  [...votes].flatMap(([seat, { lastSeen }]) => (lastSeen ? [] : seat));

export function countByLetter(votes: VotesBySeat): Record<CardLetter, number> {
  const counts = Object.fromEntries(cardLetters.map((letter) => [letter, 0])) as Record<
    CardLetter,
    number
  >;
  for (const { confirmedLetter: letter } of votes.values()) if (letter) counts[letter]++;
  return counts;
}
