import { countWords } from '../lexicon.ts';
import { factsOf } from '../partial-bank.ts';
import type { Located } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** Fewer words cannot tell the facts; more, up to three minutes' reading, bury them. */
const wordsPerFact = { least: 5, few: 40, many: 7 } as const;
const MAX_WORDS = 600;

const rangeOfWords = (facts: number): [least: number, most: number] => [
  wordsPerFact.least * facts,
  Math.max(Math.min(MAX_WORDS, wordsPerFact.few * facts), wordsPerFact.many * facts),
];

const countTotalWords = (sentences: readonly Located<{ text: string }>[]) =>
  sentences.reduce((sum, { value }) => sum + countWords(value.text), 0);

export const briefLengthsAreInRange: LintRule = {
  name: 'brief-length',
  description: `A brief has ${wordsPerFact.least} words a fact at least, and is read in three minutes; an easy one has half of that.`,
  level: 'warning',
  isAboutWholeBank: true,
  check(partialBank) {
    const [least, most] = rangeOfWords(factsOf(partialBank).length);
    const { sentences, easy } = partialBank;
    const briefs = [
      { field: 'brief', name: 'brief', texts: sentences, share: 1 },
      { field: 'easy', name: 'easy brief', texts: easy, share: 0.5 },
    ] as const;
    return briefs.flatMap(({ field, name, texts, share }) => {
      const [min, max] = [Math.floor(least * share), Math.ceil(most * share)];
      const count = countTotalWords(texts);
      if (texts.length === 0 || (count >= min && count <= max)) return [];
      const message = `the ${name} has ${count} words`;
      return [{ path: [field], message, remedy: `let it have ${min} to ${max}` }];
    });
  },
};
