import { didYouMean } from '../../bank/did-you-mean.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { ChoiceItem } from './schema.ts';

const choicesHaveOneKey: LintRule = {
  name: 'choice',
  description:
    'The key of a choice is one of its options; the two others say why they tempt and why they are wrong.',
  check: (partialBank) =>
    itemsOfType(partialBank, 'choice').flatMap(({ value, path }): BankProblem[] => {
      const ids = value.options.map(({ id }) => id);
      if (!ids.includes(value.key)) {
        const remedy = didYouMean(value.key, ids, `name one of ${ids.join(', ')}`);
        return [{ path: [...path, 'key'], message: `no option is the key "${value.key}"`, remedy }];
      }
      return value.options.flatMap((option, index) =>
        (['slip', 'reason'] as const).flatMap((field): BankProblem[] => {
          const fieldPath = [...path, 'options', index, field];
          const { id, [field]: given } = option;
          if (id === value.key && given !== undefined) {
            const message = `the option "${id}" is the key and has a ${field}`;
            const remedy = `take the ${field} out, or name another key`;
            return [{ path: fieldPath, message, remedy }];
          }
          if (id === value.key || given !== undefined) return [];
          const message = `the distractor "${id}" of item "${value.id}" has no ${field}`;
          const meaning = field === 'slip' ? 'why it tempts' : 'why it is wrong';
          return [{ path: fieldPath, message, remedy: `add "${field}: …": ${meaning}` }];
        }),
      );
    }),
};

export const choiceForAuthors = defineAuthoringType<ChoiceItem>({
  rule: choicesHaveOneKey,
  references: () => [],
  slips: ({ options }) => options.flatMap(({ slip }) => slip ?? []),
});
