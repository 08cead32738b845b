import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { Lexicon } from '../lexicon.ts';
import { lexicons } from '../lexicon.ts';
import type { LintRule } from './rule.ts';

/** A prompt by its sentences, folded, without what it quotes; a comma stays for the word after it. */
const sentencesOf = (prompt: string): string[] =>
  prompt
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' ')
    .split(/[.?!…]+/)
    .map((sentence) => sentence.split(',').map(normalizeForComparison).join(', '));

/** Whether the question itself denies, not the claim it tells ("Who says that nobody came?"). */
const isNegative = (prompt: string, { negation, reportedClause, alternativeQuestion }: Lexicon) =>
  sentencesOf(prompt).some(
    (sentence) =>
      !alternativeQuestion.test(sentence) && negation.test(sentence.split(reportedClause)[0] ?? ''),
  );

/**
 * Readers overlook a "not" and then fail for that alone. A verdict may have one: it is a statement, and
 * whether the article denies something is what it asks. So may a number or a name to recall, where no
 * option has to be turned round in the mind.
 */
export const stemsArePositive: LintRule = {
  name: 'negative-stem',
  description: 'No choice or match asks which option is not so.',
  level: 'warning',
  check: ({ language, items }) =>
    items
      .filter(
        ({ value: { type, prompt } }) =>
          language !== undefined &&
          (type === 'choice' || type === 'match') &&
          isNegative(prompt, lexicons[language]),
      )
      .map(({ value: { id }, path }) => ({
        path: [...path, 'prompt'],
        message: `the prompt of "${id}" asks for what is not so`,
        remedy: 'ask for what is so: "Which of them accepted?"',
      })),
};
