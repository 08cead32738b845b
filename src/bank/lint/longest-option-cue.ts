import type { ChoiceItem } from '../../items/choice/schema.ts';
import { itemsOfType } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

const MAX_NAMED_ITEMS = 6;

function isKeyLongest({ key, options }: ChoiceItem): boolean {
  const lengthOf = (id: string) => options.find((option) => option.id === id)?.text.length ?? 0;
  return options.every(({ id }) => id === key || lengthOf(id) < lengthOf(key));
}

/**
 * Probability below 5 % at one chance in three: the upper tail of the binomial distribution, Σ C(n, i)
 * 2^(n−i) / 3^n from i = hits, in exact integers.
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
 * Guideline 24 of Haladyna, Downing and Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines
 * (2002): authors make the right answer exact and forget the others.
 */
export const keysAreNotLongest: LintRule = {
  name: 'key-longest',
  description:
    'The key of a choice is not the longest option more often than chance would have it.',
  level: 'warning',
  isAboutWholeBank: true,
  check(partialBank) {
    const choices = itemsOfType(partialBank, 'choice').map(({ value }) => value);
    const itemsWithLongestKey = choices.filter(isKeyLongest).map(({ id }) => id);
    if (!isAboveChance(itemsWithLongestKey.length, choices.length)) return [];
    const message = `the key is the longest option in ${itemsWithLongestKey.length} of ${choices.length} choices`;
    const examples = itemsWithLongestKey.slice(0, MAX_NAMED_ITEMS).join(', ');
    const remedy = `shorten some keys or lengthen a distractor, beginning with ${examples}`;
    return [{ path: ['items'], message, remedy }];
  },
};
