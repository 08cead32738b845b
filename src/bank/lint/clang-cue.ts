import { splitWords } from '../lexicon.ts';
import { itemsOfType } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

/** Shorter words seldom give the key away. */
const MIN_CUE_LETTERS = 5;

/** Sanction, sanctions, sanctioned. */
const STEM_LETTERS = 6;

const stemOf = (word: string) => word.replace(/[sx]$/, '').slice(0, STEM_LETTERS);

function isSameStem(a: string, b: string): boolean {
  const [one, two] = [stemOf(a), stemOf(b)];
  return one.startsWith(two) || two.startsWith(one);
}

const contentWordsOf = (text: string, commonWords: readonly string[]): string[] =>
  splitWords(text).filter((word) => word.length >= MIN_CUE_LETTERS && !commonWords.includes(word));

/** A player who has not read picks the option that sounds like the question. */
export const noClangCue: LintRule = {
  name: 'telling-word',
  description: 'The key of a choice does not alone repeat a word of the prompt.',
  level: 'warning',
  check(partialBank, lexicon) {
    const commonWords = lexicon?.commonWords ?? [];
    return itemsOfType(partialBank, 'choice').flatMap(
      ({ value: { id, prompt, key, options }, path }) => {
        const promptWords = contentWordsOf(prompt, commonWords);
        const optionWords = options.map((option) => contentWordsOf(option.text, commonWords));
        const index = options.findIndex((option) => option.id === key);
        const distractorWords = optionWords.filter((_, other) => other !== index).flat();
        const cueWord = optionWords[index]?.find((word) => {
          const isRepeatedIn = (all: string[]) => all.some((other) => isSameStem(word, other));
          return isRepeatedIn(promptWords) && !isRepeatedIn(distractorWords);
        });
        if (cueWord === undefined) return [];
        return [
          {
            path: [...path, 'options', index, 'text'],
            message: `of the options of "${id}" the key alone repeats "${cueWord}" of the prompt`,
            remedy: 'say it in another word, or let a distractor have it too',
          },
        ];
      },
    );
  },
};
