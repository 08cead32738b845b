import { countWords } from '../lexicon.ts';
import type { Located } from '../problem.ts';
import type { LintRule } from './rule.ts';

/** In words: two or three minutes, and half of that. */
const wordLimits = { brief: [350, 500], easy: [180, 250] } as const;

const countTotalWords = (sentences: readonly Located<{ text: string }>[]) =>
  sentences.reduce((sum, { value }) => sum + countWords(value.text), 0);

/** Banks without an easy brief are examples. */
export const briefLengthsAreInRange: LintRule = {
  name: 'brief-length',
  description: `A brief has ${wordLimits.brief.join(' to ')} words, an easy one ${wordLimits.easy.join(' to ')}.`,
  level: 'warning',
  isAboutWholeBank: true,
  check({ sentences, easy }) {
    if (easy.length === 0) return [];
    const counts = { brief: countTotalWords(sentences), easy: countTotalWords(easy) };
    return (['brief', 'easy'] as const).flatMap((field) => {
      const [min, max] = wordLimits[field];
      const count = counts[field];
      if (count >= min && count <= max) return [];
      const message = `the ${field === 'easy' ? 'easy brief' : 'brief'} has ${count} words`;
      return [{ path: [field], message, remedy: `let it have ${min} to ${max}` }];
    });
  },
};
