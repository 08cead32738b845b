import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOf } from '../../bank/partial-bank.ts';
import type { BankProblem } from '../../bank/problem.ts';
import { fold, nearlySame } from './score.ts';

/** A form, and all that is left of it without one of its letters: two forms a typo apart share one of these. */
const traces = (form: string) => [
  form,
  ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)),
];

/** Finds what has nearly a form, in the order given, without a look at all there is. */
function lookup<T extends { form: string }>(things: readonly T[]) {
  const byTrace = new Map<string, Set<number>>();
  for (const [index, { form }] of things.entries()) {
    for (const trace of traces(form)) {
      const there = byTrace.get(trace);
      if (there) there.add(index);
      else byTrace.set(trace, new Set([index]));
    }
  }
  return (form: string): T[] => {
    const found = new Set(traces(form).flatMap((trace) => [...(byTrace.get(trace) ?? [])]));
    return [...found]
      .sort((a, b) => a - b)
      .map((index) => things[index] as T)
      .filter((thing) => nearlySame(form, thing.form));
  };
}

export const formsAreDistinct: LintRule = {
  name: 'recall',
  description:
    'No two forms that a recall accepts are the same once accents and case are forgiven, and none is a typo away from another actor.',
  check(draft) {
    const actors = draft.actors.map(({ value: { id, name } }) => ({ id, name, form: fold(name) }));
    const like = lookup(actors);
    return itemsOf(draft, 'recall').flatMap(({ value, path }) => {
      const forms = value.accept.map(fold);
      return forms.flatMap((form, index): BankProblem[] => {
        const here = [...path, 'accept', index];
        const first = forms.indexOf(form);
        if (first < index) {
          const message = `"${value.accept[index]}" is accepted already, as "${value.accept[first]}"`;
          return [{ path: here, message, remedy: 'take it out' }];
        }
        const double = like(form).find(({ id }) => !value.facts.includes(id));
        if (!double) return [];
        const message = `"${value.accept[index]}" would also pass for "${double.name}"`;
        return [{ path: here, message, remedy: 'accept only forms that name this actor alone' }];
      });
    });
  },
};
