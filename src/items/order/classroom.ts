import { defineClassroomType, type Shuffle } from '../classroom-type.ts';
import { sortedIds, textOf } from '../lists.ts';
import type { OrderItem } from './schema.ts';
import { type OrderResponse, scorePairs } from './score.ts';

export const orderInClass = defineClassroomType<OrderItem, OrderResponse>({
  seconds: 90,
  answerKey({ events }) {
    const ids = events.map(({ id }) => id);
    return { key: [ids.join(' < ')], field: 'events', frozen: { events: ids } };
  },
  scores({ events: { length } }) {
    const pairCount = (length * (length - 1)) / 2;
    return [
      ...new Set(Array.from({ length: pairCount + 1 }, (_, right) => scorePairs(right, pairCount))),
    ];
  },
  encode(writer, { events }, response) {
    const eventIds = sortedIds(events);
    const orderedIds = [...response].filter((id) => eventIds.includes(id)).slice(0, 7);
    writer.write(orderedIds.length, 3);
    for (const id of orderedIds) writer.write(eventIds.indexOf(id), 3);
  },
  decode(reader, { events }) {
    const eventIds = sortedIds(events);
    const places = Array.from({ length: reader.read(3) }, () => reader.read(3));
    const ids = places.flatMap((at) => eventIds[at] ?? []);
    if (places.length === 0) return '';
    return ids.length === places.length ? ids : undefined;
  },
  describe: ({ events }, response) => response.map((id) => textOf(events, id)).join(' → '),
  listParts: ({ events }, response) => response.map((id) => ({ text: textOf(events, id) })),
  slide: ({ events }, shuffle) => ({
    kind: 'order',
    events: shuffleOutOfOrder(events, shuffle).map((event) => ({
      id: event.id,
      text: event.text,
      rank: events.indexOf(event) + 1,
    })),
  }),
  breakdown: () => ({ kind: 'written' }),
});

/** Never the right order: the letters would give the answer away. */
function shuffleOutOfOrder<T>(events: readonly T[], shuffle: Shuffle): T[] {
  const shuffled = shuffle(events);
  const [first, ...others] = shuffled;
  return first && shuffled.every((event, at) => event === events[at])
    ? [...others, first]
    : shuffled;
}
