import { isWholeDate } from '../gap.ts';
import { type Lexicon, splitWords } from '../lexicon.ts';
import { factsOf } from '../partial-bank.ts';
import type { BankProblem, Located } from '../problem.ts';
import type { Actor, DateFact, Position } from '../types.ts';
import type { LintRule } from './rule.ts';

type Fact = Actor | DateFact | Position;

function* findPoorGaps(
  facts: readonly Located<Fact>[],
  lexicon: Lexicon | undefined,
): Generator<BankProblem> {
  const holderOf = new Map<string, string>();
  const plainWords = new Set(lexicon?.stopWords);
  for (const { value, path } of facts) {
    const { id, gap } = value;
    if (gap === undefined || isWholeDate(value)) continue;
    const words = splitWords(gap);
    const at = [...path, 'gap'];
    const remedy = 'choose the word that says what this fact is';
    if (words.every((word) => plainWords.has(word)))
      yield { path: at, message: `the gap "${gap}" of "${id}" says nothing`, remedy };
    const other = holderOf.get(gap);
    if (other !== undefined)
      yield { path: at, message: `the gap of "${id}" is that of "${other}"`, remedy };
    holderOf.set(gap, other ?? id);
  }
}

export const gapsTellFactsApart: LintRule = {
  name: 'gap-words',
  description: 'All facts have a gap or none; those of an axis differ, and are words of meaning.',
  level: 'warning',
  check(partialBank, lexicon) {
    const facts = factsOf(partialBank);
    const { actors, dates, positions } = partialBank;
    const without = facts.filter(({ value: { gap } }) => gap === undefined);
    const missing =
      without.length === facts.length
        ? []
        : without.map(({ value: { id }, path }) => ({
            path,
            message: `"${id}" has no gap, but other facts have one`,
            remedy: 'name the key word that is to fade and be restored',
          }));
    return [
      ...missing,
      ...[actors, dates, positions].flatMap((list) => [...findPoorGaps(list, lexicon)]),
    ];
  },
};
