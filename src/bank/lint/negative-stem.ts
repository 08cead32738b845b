import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { Lexicon } from '../lexicon.ts';
import type { LintRule } from './rule.ts';

const sentencesOf = (prompt: string): string[] =>
  prompt
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' ')
    .split(/[.?!…]+/)
    .map((sentence) => sentence.split(',').map(normalizeForComparison).join(', '));

/** A negation inside a reported claim ("Who says that nobody came?") does not count. */
const isNegative = (prompt: string, { negation, reportedClause, alternativeQuestion }: Lexicon) =>
  sentencesOf(prompt).some(
    (sentence) =>
      !alternativeQuestion.test(sentence) && negation.test(sentence.split(reportedClause)[0] ?? ''),
  );

/**
 * Readers overlook a "not" and fail for that alone. Verdicts may deny, as the article does; numbers and
 * names have no options to negate.
 */
export const stemsArePositive: LintRule = {
  name: 'negative-stem',
  description: 'No choice or match asks which option is not so.',
  level: 'warning',
  check: ({ items }, lexicon) =>
    items
      .filter(
        ({ value: { type, prompt } }) =>
          lexicon !== undefined &&
          (type === 'choice' || type === 'match') &&
          isNegative(prompt, lexicon),
      )
      .map(({ value: { id }, path }) => ({
        path: [...path, 'prompt'],
        message: `the prompt of "${id}" asks for what is not so`,
        remedy: 'ask for what is so: "Which of them accepted?"',
      })),
};
