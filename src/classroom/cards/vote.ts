import { type CardLetter, cardLetters } from './marker.ts';

/** A card seen in a frame: whose it is, and which of its letters is up. */
export interface CardSighting {
  seat: number;
  letter: CardLetter;
}

/** What was last seen of a seat, and the letter that counts: that of two sightings in succession. */
export interface CardVote {
  seen: CardLetter;
  letter?: CardLetter;
}
export type VotesBySeat = ReadonlyMap<number, CardVote>;

export const noVotes: VotesBySeat = new Map();

/**
 * The votes after one more frame. A single frame may misread, hardly ever twice alike; and who turns
 * the card has turned the vote as soon as two frames agree on that. A card that is seen twice at once
 * with different letters was copied, and says nothing; nor does one beyond the class.
 */
export function count(
  votes: VotesBySeat,
  frame: readonly CardSighting[],
  seats: number,
): VotesBySeat {
  const now = new Map(votes);
  for (const { seat, letter } of frame) {
    const isClear = frame.every((other) => other.seat !== seat || other.letter === letter);
    if (!isClear || seat < 1 || seat > seats) continue;
    const before = votes.get(seat);
    const counts = before?.seen === letter ? letter : before?.letter;
    now.set(seat, { seen: letter, ...(counts && { letter: counts }) });
  }
  return now;
}

/** The seats whose letter counts, in their order. */
export const readSeats = (votes: VotesBySeat): number[] =>
  [...votes].flatMap(([seat, { letter }]) => (letter ? seat : [])).sort((a, b) => a - b);

/** How many seats hold up each letter. */
export function shares(votes: VotesBySeat): Record<CardLetter, number> {
  const sum = Object.fromEntries(cardLetters.map((letter) => [letter, 0])) as Record<
    CardLetter,
    number
  >;
  for (const { letter } of votes.values()) if (letter) sum[letter]++;
  return sum;
}
