import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { LintRule } from './rule.ts';

/** The screen shows the article's date above each prompt, but not what "today" means in it. */
export const relativeTimesAreDated: LintRule = {
  name: 'relative-time',
  description: 'A prompt that says today or this week has the date beside it: an article ages.',
  level: 'warning',
  check: ({ items }, lexicon) =>
    items.flatMap(({ value: { id, prompt }, path }) => {
      if (!lexicon) return [];
      const { relativeTime, monthNames } = lexicon;
      const normalizedPrompt = normalizeForComparison(prompt);
      const datePattern = new RegExp(
        `\\b(\\d{4}|\\d{1,2}[a-z]{0,2} (${monthNames})|(${monthNames}) \\d{1,2})\\b`,
      );
      const time = relativeTime.exec(normalizedPrompt)?.[0];
      if (time === undefined || datePattern.test(normalizedPrompt)) return [];
      const message = `the prompt of "${id}" says "${time}" without a date`;
      return [
        { path: [...path, 'prompt'], message, remedy: 'name the day, or put the date beside it' },
      ];
    }),
};
