import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { VerdictItem } from './schema.ts';

const verdictsHaveEvidence: LintRule = {
  name: 'verdict',
  description:
    'A verdict that is true or false has evidence; an unstated one has none, but the nearest sentences; one that is not true says why it tempts.',
  check: (partialBank) =>
    itemsOfType(partialBank, 'verdict').flatMap(({ value, path }) => {
      const { id, key, slip, evidence, orEvidence, near } = value;
      const problems: BankProblem[] = [];
      const addProblem = (field: string, message: string, remedy: string) =>
        problems.push({ path: [...path, field], message: `verdict "${id}" ${message}`, remedy });

      if (key !== 'unstated' && !evidence?.length) {
        addProblem('evidence', `is ${key} without evidence`, 'name the sentence that settles it');
      }
      if (key === 'unstated' && evidence) {
        addProblem('evidence', 'is unstated and has evidence', 'call these sentences near');
      }
      if (key === 'unstated' && orEvidence) {
        addProblem('orEvidence', 'is unstated and has other proofs', 'take them out');
      }
      if (key === 'unstated' && !near?.length) {
        addProblem(
          'near',
          'is unstated and names no sentence near',
          'name those that come closest',
        );
      }
      if (key !== true && !slip) {
        addProblem('slip', `is ${key} and has no slip`, 'add "slip: …": why it tempts');
      }
      return problems;
    }),
};

export const verdictForAuthors = defineAuthoringType<VerdictItem>({
  rule: verdictsHaveEvidence,
  references: ({ near = [] }) =>
    near.map((id, index) => ({
      id,
      path: ['near', index],
      targetKind: 'sentence',
      isRepeated: near.indexOf(id) < index,
      others: near,
    })),
  slips: ({ slip }) => (slip ? [slip] : []),
});
