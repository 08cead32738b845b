import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The list in an order that the seed (an integer) alone decides: Fisher and Yates's shuffle. */
export function shuffle<T>(list: readonly T[], seed: number): T[] {
  const generator = xoroshiro128plus(seed);
  const cards = [...list];
  for (let last = cards.length - 1; last > 0; last--) {
    const at = uniformInt(generator, 0, last);
    [cards[last], cards[at]] = [cards[at] as T, cards[last] as T];
  }
  return cards;
}

/** A seed for one thing within a seeded whole, such as one item of a round (FNV-1a over its name). */
export function subseed(seed: number, name: string): number {
  let hash = 2166136261 ^ seed;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}
