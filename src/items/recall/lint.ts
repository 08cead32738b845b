import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType, type PartialBank } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { isWithinOneEdit, normalizeForComparison } from '../../shared/text-normalize.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import { compareNames, nameMatches, readFamilyName } from './compare-names.ts';
import { readTypedName } from './name-forms.ts';
import type { RecallItem } from './schema.ts';
import { knownNamesOf, scoreRecall } from './score.ts';

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

function createNamesakeLookup({ actors, items }: PartialBank) {
  const knownNames = knownNamesOf({
    actors: actors.map(({ value }) => value),
    items: items.map(({ value }) => value),
  });
  const namesByForm = new Map<string, typeof knownNames>();
  for (const name of knownNames) {
    for (const form of new Set(name.accept.map(normalizeForComparison))) {
      namesByForm.set(form, [...(namesByForm.get(form) ?? []), name]);
    }
  }
  const namesByFamily = new Map<string, typeof knownNames>();
  for (const name of knownNames) {
    const family = readFamilyName(name.accept[0] ?? '');
    namesByFamily.set(family, [...(namesByFamily.get(family) ?? []), name]);
  }
  /** Of a form that is not the whole name: Dupont for Jean, beside Jeanne. */
  const findRelative = ({ facts, accept }: RecallItem, form: string) => {
    const readings = readTypedName(form);
    const own = accept.map(normalizeForComparison);
    const isWhole = readings.some(
      (reading) => compareNames(accept[0] ?? '', reading) <= nameMatches.variant,
    );
    const relatives = readings
      .flatMap(({ familyNames, forms }) => [...familyNames, ...forms.map(({ joined }) => joined)])
      .flatMap((family) => namesByFamily.get(family) ?? []);
    return relatives.find(
      (one) =>
        !isWhole &&
        !one.facts.some((fact) => facts.includes(fact)) &&
        !own.includes(normalizeForComparison(one.accept[0] ?? '')),
    );
  };
  return (item: RecallItem, form: string) => {
    const namesake = namesByForm
      .get(form)
      ?.find((name) => scoreRecall({ ...item, knownNames: [name] }, form) === 0);
    return (namesake ?? findRelative(item, form))?.accept[0];
  };
}

const acceptedFormsAreDistinct: LintRule = {
  name: 'recall',
  description:
    'No two forms that a recall accepts are the same once accents and case are forgiven, and none is the name or the family name of another actor or a typo away from one.',
  check(partialBank) {
    const actors = partialBank.actors.map(({ value: { id, name } }) => ({
      id,
      name,
      form: normalizeForComparison(name),
    }));
    const findSimilarActors = createFormLookup(actors);
    const findNamesakes = createNamesakeLookup(partialBank);
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
        const other = otherActor?.name ?? findNamesakes(value, form);
        if (other === undefined) return [];
        const message = `"${value.accept[index]}" would also pass for "${other}"`;
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
