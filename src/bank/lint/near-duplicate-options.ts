import { isWithinOneEdit } from '../../shared/text-normalize.ts';
import { itemListsOf } from '../item-lists.ts';
import { splitWords } from '../lexicon.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** In shorter words one letter makes another word: paix, pain. */
const MIN_TYPO_WORD_LETTERS = 7;

/** Numbers that differ in a digit are different. */
const isSameWord = (a: string, b: string) =>
  a === b ||
  (Math.min(a.length, b.length) >= MIN_TYPO_WORD_LETTERS &&
    !/\d/.test(a + b) &&
    isWithinOneEdit(a, b));

const isSameText = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, index) => isSameWord(word, b[index] ?? ''));

export const noNearDuplicateOptions: LintRule = {
  name: 'near-twins',
  description: 'No two things to choose from say the same but for a small word or an ending.',
  level: 'warning',
  check(partialBank, lexicon) {
    const stopWords = lexicon?.stopWords ?? [];
    return itemListsOf(partialBank).flatMap(({ entries }) => {
      const texts = entries.map(({ value: { group = '', text } }) =>
        splitWords(`${group} ${text}`).filter((word) => !stopWords.includes(word)),
      );
      return entries.flatMap(({ value, path }, index): BankProblem[] => {
        const words = texts[index] ?? [];
        const duplicate = entries[texts.findIndex((other) => isSameText(words, other))]?.value;
        if (!duplicate || duplicate === value) return [];
        const message = `"${value.id}" and "${duplicate.id}" say the same`;
        return [
          { path: [...path, 'text'], message, remedy: 'make one of them say something else' },
        ];
      });
    });
  },
};
