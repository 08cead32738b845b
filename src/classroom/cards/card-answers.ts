import type { Item, ItemResponse } from '../../bank/types.ts';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import { readResultText, resultText } from '../result-code.ts';
import type { LetteredOption } from '../slide.ts';

/** An item that a letter answers. */
export interface CardQuestion {
  /** Its place in the set. */
  place: number;
  item: Item;
  options: readonly LetteredOption[];
}

/** What a seat has given by holding up a letter; nothing where the item has no such letter. */
export function responseAt(
  { item, options }: CardQuestion,
  letter: number,
): ItemResponse | undefined {
  const id = options[letter]?.id;
  if (item.type !== 'verdict' || id === undefined || id === 'unstated') return id;
  return id === 'true';
}

/** What each seat held up to an item, as the place of a letter. */
export type LettersBySeat = ReadonlyMap<number, number>;

/**
 * What is to be kept of a class that answered by cards: over what is kept of a seat already, item by
 * item. A seat of which nothing but a short code is kept stays as it is, for that cannot be added to.
 */
export function keepPoll(
  met: ResolvedAssignment,
  polled: readonly (readonly [CardQuestion, LettersBySeat])[],
  kept: readonly StoredResult[],
  sentences: readonly string[],
): StoredResult[] {
  const seats = new Set(polled.flatMap(([, raised]) => [...raised.keys()]));
  return [...seats]
    .sort((a, b) => a - b)
    .flatMap((seat) => {
      const before = kept.find((one) => one.seat === seat);
      const read = before && readResultText(met, before.code, sentences);
      if (read && !read.ok) return [];
      const given: SeatAnswers['given'] = met.items.map((_, place) => {
        const [ballot, raised] = polled.find(([one]) => one.place === place) ?? [];
        const letter = raised?.get(seat);
        const response = ballot && letter !== undefined ? responseAt(ballot, letter) : undefined;
        return response === undefined ? read?.result.given[place] : { response };
      });
      if (given.every((one) => one === undefined)) return [];
      const set = met.set.id;
      const second = before?.second;
      return [
        { set, seat, code: resultText(met, { set, seat, given }), ...(second && { second }) },
      ];
    });
}
