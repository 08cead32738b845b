import { countWords } from '../lexicon.ts';
import type { LintRule } from './rule.ts';

/** Read in one go by a thirteen-year-old. */
const MAX_PROMPT_WORDS = 20;

export const promptsAreShort: LintRule = {
  name: 'long-prompt',
  description: `No prompt has more than ${MAX_PROMPT_WORDS} words.`,
  level: 'warning',
  check: ({ items }) =>
    items.flatMap(({ value: { id, prompt }, path }) => {
      const count = countWords(prompt);
      if (count <= MAX_PROMPT_WORDS) return [];
      const message = `the prompt of "${id}" has ${count} words`;
      return [
        { path: [...path, 'prompt'], message, remedy: `say it in ${MAX_PROMPT_WORDS} at most` },
      ];
    }),
};
