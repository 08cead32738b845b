import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { isWithinOneEdit, normalizeForComparison } from '../../shared/text-normalize.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { RecallItem } from './schema.ts';

/**
 * Symmetric-delete index (SymSpell): a string and all its one-deletion variants. Two strings within one
 * edit share an entry.
 */
const deletionVariants = (form: string) => [
  form,
  ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
];

/** Finds the candidates within one edit of a form, without comparing it with all of them. */
function createFormLookup<T extends { form: string }>(candidates: readonly T[]) {
  const indexesByVariant = new Map<string, Set<number>>();
  for (const [index, { form }] of candidates.entries()) {
    for (const trace of deletionVariants(form)) {
      const indexes = indexesByVariant.get(trace);
      if (indexes) indexes.add(index);
      else indexesByVariant.set(trace, new Set([index]));
    }
  }
  return (form: string): T[] => {
    const found = new Set(
      deletionVariants(form).flatMap((trace) => [...(indexesByVariant.get(trace) ?? [])]),
    );
    return [...found]
      .sort((a, b) => a - b)
      .map((index) => candidates[index] as T)
      .filter((thing) => isWithinOneEdit(form, thing.form));
  };
}

const acceptedFormsAreDistinct: LintRule = {
  name: 'recall',
  description:
    'No two forms that a recall accepts are the same once accents and case are forgiven, and none is a typo away from another actor.',
  check(partialBank) {
    const actors = partialBank.actors.map(({ value: { id, name } }) => ({
      id,
      name,
      form: normalizeForComparison(name),
    }));
    const findSimilarActors = createFormLookup(actors);
    return itemsOfType(partialBank, 'recall').flatMap(({ value, path }) => {
      const forms = value.accept.map(normalizeForComparison);
      return forms.flatMap((form, index): BankProblem[] => {
        const formPath = [...path, 'accept', index];
        const first = forms.indexOf(form);
        if (first < index) {
          const message = `"${value.accept[index]}" is accepted already, as "${value.accept[first]}"`;
          return [{ path: formPath, message, remedy: 'take it out' }];
        }
        const otherActor = findSimilarActors(form).find(({ id }) => !value.facts.includes(id));
        if (!otherActor) return [];
        const message = `"${value.accept[index]}" would also pass for "${otherActor.name}"`;
        return [
          { path: formPath, message, remedy: 'accept only forms that name this actor alone' },
        ];
      });
    });
  },
};

export const recallForAuthors = defineAuthoringType<RecallItem>({
  rule: acceptedFormsAreDistinct,
  references: () => [],
  slips: () => [],
});
