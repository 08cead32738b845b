import { parseTimeSpan, type TimeSpan } from '../../bank/edtf-interval.ts';
import type { LintRule } from '../../bank/lint/rule.ts';
import { itemsOfType, type PartialBank } from '../../bank/partial-bank.ts';
import { defineAuthoringType } from '../authoring-type.ts';
import type { OrderItem } from './schema.ts';

const createSpanMap = (partialBank: PartialBank) =>
  new Map(
    partialBank.dates.flatMap(({ value }): [string, TimeSpan][] => {
      const known = parseTimeSpan(value.date);
      return known ? [[value.id, known]] : [];
    }),
  );

const ordersAreChronological: LintRule = {
  name: 'order',
  description:
    'The events of an order stand first to last, and no two of them may be of the same time.',
  check(partialBank) {
    const spanById = createSpanMap(partialBank);
    return itemsOfType(partialBank, 'order').flatMap(({ value, path }) => {
      const datedEvents = value.events
        .map(({ id }, index) => ({ id, index, when: spanById.get(id) }))
        .filter((event): event is typeof event & { when: TimeSpan } => event.when !== undefined);
      return datedEvents.slice(1).flatMap(({ id, index, when }, previousIndex) => {
        const previous = datedEvents[previousIndex];
        if (!previous || previous.when.to < when.from) return [];
        const isOverlapping = when.to >= previous.when.from;
        return [
          {
            path: [...path, 'events', index, 'id'],
            message: `"${id}" ${isOverlapping ? 'may be of the same time as' : 'comes before'} "${previous.id}"`,
            remedy: isOverlapping
              ? 'keep one of the two: a player could not tell which is first'
              : 'list the events first to last',
          },
        ];
      });
    });
  },
};

export const orderForAuthors = defineAuthoringType<OrderItem>({
  rule: ordersAreChronological,
  references: ({ events }) =>
    events.map(({ id }, index) => ({
      id,
      path: ['events', index, 'id'],
      targetKind: 'date',
      others: events.map((event) => event.id),
    })),
  slips: () => [],
});
