import { words, wordsOf } from '../lexicon.ts';
import { itemsOf } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

/** Shorter words seldom tell: is, from, what. */
const MIN_CUE_LENGTH = 5;

/** Words of one beginning are of one family: sanction, sanctions, sanctioned. */
const STEM_LENGTH = 6;

const beginning = (word: string) => word.replace(/[sx]$/, '').slice(0, STEM_LENGTH);

function isFamily(a: string, b: string): boolean {
  const [one, two] = [beginning(a), beginning(b)];
  return one.startsWith(two) || two.startsWith(one);
}

const contentOf = (text: string, common: readonly string[]): string[] =>
  wordsOf(text).filter((word) => word.length >= MIN_CUE_LENGTH && !common.includes(word));

/** A player who has not read takes the option that sounds like the question. */
export const promptsDoNotTell: LintRule = {
  name: 'telling-word',
  description: 'The key of a choice does not alone repeat a word of the prompt.',
  level: 'warning',
  check(draft) {
    const common = draft.language ? words[draft.language].commonWords : [];
    return itemsOf(draft, 'choice').flatMap(({ value: { id, prompt, key, options }, path }) => {
      const asked = contentOf(prompt, common);
      const said = options.map((option) => contentOf(option.text, common));
      const index = options.findIndex((option) => option.id === key);
      const others = said.filter((_, other) => other !== index).flat();
      const telling = said[index]?.find((word) => {
        const isIn = (all: string[]) => all.some((other) => isFamily(word, other));
        return isIn(asked) && !isIn(others);
      });
      if (telling === undefined) return [];
      return [
        {
          path: [...path, 'options', index, 'text'],
          message: `of the options of "${id}" the key alone repeats "${telling}" of the prompt`,
          remedy: 'say it in another word, or let a distractor have it too',
        },
      ];
    });
  },
};
