import { type CardLetter, cardLetters } from './marker.ts';

/** A card seen in a frame: whose it is, and which of its letters is up. */
export interface CardSighting {
  seat: number;
  letter: CardLetter;
}

/** What was last seen of a seat, and the letter that counts: that of two sightings in succession. */
interface CardVote {
  lastSeen: CardLetter;
  confirmedLetter?: CardLetter;
}
export type VotesBySeat = ReadonlyMap<number, CardVote>;

export const noVotes: VotesBySeat = new Map();

/**
 * The votes after one more frame. A single frame may misread, hardly ever twice alike; and who turns
 * the card has turned the vote as soon as two frames agree on that. A card that is seen twice at once
 * with different letters was copied, and says nothing; nor does one beyond the class.
 */
export function tallyFrame(
  votes: VotesBySeat,
  frame: readonly CardSighting[],
  seats: number,
): VotesBySeat {
  const next = new Map(votes);
  for (const { seat, letter } of frame) {
    const isUnambiguous = frame.every((other) => other.seat !== seat || other.letter === letter);
    if (!isUnambiguous || seat < 1 || seat > seats) continue;
    const previous = votes.get(seat);
    const confirmedLetter = previous?.lastSeen === letter ? letter : previous?.confirmedLetter;
    next.set(seat, {
      lastSeen: letter,
      ...(confirmedLetter && { confirmedLetter }),
    });
  }
  return next;
}

/** The seats whose letter counts, in their order. */
export const confirmedSeats = (votes: VotesBySeat): number[] =>
  [...votes]
    .flatMap(([seat, { confirmedLetter: letter }]) => (letter ? seat : []))
    .sort((a, b) => a - b);

/** How many seats hold up each letter. */
export function countByLetter(votes: VotesBySeat): Record<CardLetter, number> {
  const counts = Object.fromEntries(cardLetters.map((letter) => [letter, 0])) as Record<
    CardLetter,
    number
  >;
  for (const { confirmedLetter: letter } of votes.values()) if (letter) counts[letter]++;
  return counts;
}
