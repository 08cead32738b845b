import { span, type TimeSpan } from '../../bank/edtf-interval.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOf, type PartialBank } from '../../bank/partial-bank.ts';

/** The span of each date fact that has one. */
const spans = (draft: PartialBank) =>
  new Map(
    draft.dates.flatMap(({ value }): [string, TimeSpan][] => {
      const known = span(value.date);
      return known ? [[value.id, known]] : [];
    }),
  );

export const ordersAreChronological: LintRule = {
  name: 'order',
  description:
    'The events of an order stand first to last, and no two of them may be of the same time.',
  check(draft) {
    const known = spans(draft);
    return itemsOf(draft, 'order').flatMap(({ value, path }) => {
      const placed = value.events
        .map(({ id }, index) => ({ id, index, when: known.get(id) }))
        .filter((event): event is typeof event & { when: TimeSpan } => event.when !== undefined);
      return placed.slice(1).flatMap(({ id, index, when }, before) => {
        const previous = placed[before];
        if (!previous || previous.when.to < when.from) return [];
        const overlap = when.to >= previous.when.from;
        return [
          {
            path: [...path, 'events', index, 'id'],
            message: `"${id}" ${overlap ? 'may be of the same time as' : 'comes before'} "${previous.id}"`,
            remedy: overlap
              ? 'keep one of the two: a player could not tell which is first'
              : 'list the events first to last',
          },
        ];
      });
    });
  },
};
