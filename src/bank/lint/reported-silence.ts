import type { Lexicon } from '../lexicon.ts';
import { itemsOfType } from '../partial-bank.ts';
import type { LintRule } from './rule.ts';

/** A subject: "The Russian deputy foreign minister". */
const MAX_SUBJECT_WORDS = 8;

/** With accents: assure speaks, assuré does not. */
const splitWords = (prompt: string): string[] => prompt.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

function findSpeechVerb(
  prompt: string,
  { speechVerbs, relativeWords, stopWords }: Lexicon,
): string | undefined {
  const words = splitWords(prompt).slice(0, MAX_SUBJECT_WORDS + 1);
  const clauseEnd = words.findIndex((word) => relativeWords.includes(word));
  const subject = clauseEnd < 0 ? words : words.slice(0, clauseEnd);
  return subject.find(
    (word, at) => at > 0 && speechVerbs.includes(word) && !stopWords.includes(words[at - 1] ?? ''),
  );
}

/** If nobody is reported to say it, that somebody says it is false rather than not stated. */
export const silenceIsNotSpeech: LintRule = {
  name: 'reported-silence',
  description: 'No unstated verdict claims that somebody says, announces or specifies something.',
  level: 'warning',
  check: (partialBank, lexicon) =>
    itemsOfType(partialBank, 'verdict').flatMap(({ value: { id, key, prompt }, path }) => {
      const verb = key === 'unstated' && lexicon ? findSpeechVerb(prompt, lexicon) : undefined;
      if (verb === undefined) return [];
      const message = `"${id}" is unstated, but says "${verb}": a reader may well call it false`;
      const remedy = 'state the thing itself, without who says it';
      return [{ path: [...path, 'prompt'], message, remedy }];
    }),
};
