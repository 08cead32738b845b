import type { Item } from '../../bank/types.ts';
import type { LetteredOption } from '../../items/classroom-type.ts';
import type { ItemResponse } from '../../items/registry.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import { encodeResultCode, parseResultCode } from '../result-code.ts';

export interface CardQuestion {
  index: number;
  item: Item;
  options: readonly LetteredOption[];
}

export const responseFromLetter = (
  { options }: CardQuestion,
  letterIndex: number,
): ItemResponse | undefined => options[letterIndex]?.response;

export type LettersBySeat = ReadonlyMap<number, number>;

interface CardResults {
  saved: readonly StoredResult[];
  /** Of seats that had a result of their own: the teacher decides. */
  clashingSeats: readonly number[];
  /** No letter was one of its question. */
  emptySeats: readonly number[];
}

/** Adds the votes to what the cards gave before, item by item, beside any result from elsewhere. */
export function mergeCardVotes(
  resolved: ResolvedAssignment,
  votes: readonly (readonly [CardQuestion, LettersBySeat])[],
  stored: readonly StoredResult[],
): CardResults {
  const saved: StoredResult[] = [];
  const emptySeats: number[] = [];
  const seats = new Set(votes.flatMap(([, letterBySeat]) => [...letterBySeat.keys()]));
  for (const seat of [...seats].sort((a, b) => a - b)) {
    const responses = resolved.items.map((_, index) => {
      const [question, letterBySeat] = votes.find(([candidate]) => candidate.index === index) ?? [];
      const letterIndex = letterBySeat?.get(seat);
      return question && letterIndex !== undefined
        ? responseFromLetter(question, letterIndex)
        : undefined;
    });
    const storedResult = stored.find((result) => result.seat === seat);
    if (responses.every((response) => response === undefined)) emptySeats.push(seat);
    else saved.push(addCardResult(resolved, seat, responses, storedResult));
  }
  const clashingSeats = saved.flatMap(({ seat, second }) => (second === undefined ? [] : seat));
  return { saved, clashingSeats, emptySeats };
}

function addCardResult(
  resolved: ResolvedAssignment,
  seat: number,
  responses: readonly (ItemResponse | undefined)[],
  stored?: StoredResult,
): StoredResult {
  const set = resolved.assignment.id;
  const codes = stored ? [stored.code, stored.second ?? [], stored.more ?? []].flat() : [];
  const before = codes.find((code) => code === stored?.cards);
  const reading = before === undefined ? undefined : parseResultCode(resolved, before);
  const given = responses.map((response, at) =>
    response === undefined ? reading?.ok && reading.result.given[at] : { response },
  );
  const cards = encodeResultCode(resolved, {
    set,
    seat,
    given: given.map((answer) => answer || undefined),
  });
  if (stored && [...codes, ...(stored.refused ?? [])].includes(cards)) return stored;
  const [code = cards, second, ...more] = reading?.ok
    ? codes.map((code) => (code === before ? cards : code))
    : [...codes, cards];
  return {
    ...{ ...stored, set, seat, code, cards },
    ...(second !== undefined && { second }),
    ...(more.length > 0 && { more }),
  };
}
