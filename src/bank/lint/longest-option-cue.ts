import type { ChoiceItem } from '../../items/choice/schema.ts';
import { itemsOf } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

/** Fewer choices than this prove nothing about the habits of an author. */
const MIN_CHOICES = 10;

/** How many of the ids are named: enough to begin with. */
const MAX_NAMED_ITEMS = 6;

function isKeyLongest({ key, options }: ChoiceItem): boolean {
  const length = (id: string) => options.find((option) => option.id === id)?.text.length ?? 0;
  return options.every(({ id }) => id === key || length(id) < length(key));
}

/**
 * Whether chance gives so many hits or more in fewer than one bank of twenty, where each has a chance
 * of one in three: the upper tail of the binomial distribution, Σ C(n, i) 2^(n−i) / 3^n from i = hits,
 * in whole numbers and so exact.
 */
export function isAboveChance(hits: number, tries: number): boolean {
  let ways = 1n;
  let tail = 0n;
  for (let i = 0; i <= tries; i++) {
    if (i >= hits) tail += ways * 2n ** BigInt(tries - i);
    ways = (ways * BigInt(tries - i)) / BigInt(i + 1);
  }
  return tail * 20n < 3n ** BigInt(tries);
}

/**
 * "Take the longest" is the first trick of a player who has not read: authors make the right answer
 * exact and forget the others. Keep the length of options about equal: guideline 24 of Haladyna,
 * Downing and Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines (2002).
 */
export const keysAreNotLongest: LintRule = {
  name: 'key-longest',
  description:
    'The key of a choice is not the longest option more often than chance would have it.',
  level: 'warning',
  isAboutWholeBank: true,
  check(draft) {
    const choices = itemsOf(draft, 'choice').map(({ value }) => value);
    const longest = choices.filter(isKeyLongest).map(({ id }) => id);
    if (choices.length < MIN_CHOICES || !isAboveChance(longest.length, choices.length)) return [];
    const message = `the key is the longest option in ${longest.length} of ${choices.length} choices`;
    const some = longest.slice(0, MAX_NAMED_ITEMS).join(', ');
    const remedy = `shorten some keys or lengthen a distractor, beginning with ${some}`;
    return [{ path: ['items'], message, remedy }];
  },
};
