/** More than any class has seats: a larger number is a typing error. */
export const MAX_HANDS = 99;

/**
 * Raised hands by item id, then by the option's id or in a grid by `row/column`. Stored as it is: the
 * member names never change.
 */
export type CountedHands = Readonly<Record<string, Readonly<Record<string, number>>>>;

const isHands = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_HANDS;

/** Leaves out what is damaged: the record may come from a file. */
export function parseHands(record: unknown): CountedHands {
  const items = Object.entries(Object(record)).flatMap(([itemId, counts]) => {
    const sound = Object.entries(Object(counts)).filter(([, hands]) => isHands(hands));
    return sound.length > 0 ? [[itemId, Object.fromEntries(sound) as Record<string, number>]] : [];
  });
  return Object.fromEntries(items);
}
