import { fold, nearlySame } from '../../items/recall/mark.ts';
import { itemsOf } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const formsAreDistinct: Rule = {
  name: 'recall',
  description:
    'No two forms that a recall accepts are the same once accents and case are forgiven, and none is a typo away from another actor.',
  check(draft) {
    const actors = draft.actors.map(({ value: { id, name } }) => ({ id, name, form: fold(name) }));
    return itemsOf(draft, 'recall').flatMap(({ value, path }) => {
      const forms = value.accept.map(fold);
      const others = actors.filter(({ id }) => !value.facts.includes(id));
      return forms.flatMap((form, index): Problem[] => {
        const here = [...path, 'accept', index];
        const first = forms.indexOf(form);
        if (first < index) {
          const message = `"${value.accept[index]}" is accepted already, as "${value.accept[first]}"`;
          return [{ path: here, message, remedy: 'take it out' }];
        }
        const double = others.find((other) => nearlySame(form, other.form));
        if (!double) return [];
        const message = `"${value.accept[index]}" would also pass for "${double.name}"`;
        return [{ path: here, message, remedy: 'accept only forms that name this actor alone' }];
      });
    });
  },
};
