import { proofsOf } from '../front-page.ts';
import type { BankProblem } from '../problem.ts';
import type { LintRule } from './rule.ts';

const holdsAll = (whole: readonly string[], part: readonly string[]) =>
  part.every((id) => whole.includes(id));

/** A proof that holds another has sentences too many: the shorter one proves it already. */
export const proofsStandAlone: LintRule = {
  name: 'other-proofs',
  description: 'No proof of an item holds all the sentences of another: each proves it alone.',
  check: ({ items }) =>
    items.flatMap(({ value, path }) => {
      const proofs = proofsOf(value);
      return proofs.flatMap((proof, index): BankProblem[] => {
        const within = proofs.find(
          (other, at) =>
            at !== index && holdsAll(proof, other) && (at < index || !holdsAll(other, proof)),
        );
        if (!within) return [];
        const message = `a proof of "${value.id}" holds another, [${within.join(', ')}]`;
        const remedy = 'take this one out, or name only sentences that prove it without the other';
        const field = index === 0 ? ['evidence'] : ['orEvidence', index - 1];
        return [{ path: [...path, ...field], message, remedy }];
      });
    }),
};
