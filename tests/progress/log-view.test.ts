import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/engine/events.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import {
  addOwnEvent,
  applyEvents,
  applyHead,
  createDueSnapshot,
  emptyHead,
  emptyView,
  lastKeyOf,
  SNAPSHOT_INTERVAL,
} from '../../src/progress/log-view.ts';

const event = (number: number, bank = 'bank'): LogEvent => ({
  v: 1,
  key: `${String(number).padStart(9, '0')}-a`,
  at: number,
  bank,
  round: 'round',
  kind: 'answer',
  item: `item-${number}`,
  axis: 'actors',
  facts: [`fact-${number}`],
  response: '',
  score: 1,
});
const keysOf = (events: readonly LogEvent[]) => events.map(({ at }) => at);
const snapshot = (upTo: number, count = upTo): Snapshot => ({
  sums: {},
  v: 1,
  upTo: event(upTo).key,
  count,
  unreadable: 2,
});
const events = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => event(start + index));

describe('a head that was read', () => {
  it('is merged with the events of this tab, by key and each once', () => {
    const own = [event(3), event(1)];
    const view = applyHead({ ...emptyHead, eventsSince: [event(2), event(3)] }, own, []);
    expect(keysOf(view.tail)).toEqual([1, 2, 3]);
    expect(keysOf(view.own)).toEqual([3, 1]);
  });

  it('drops own events that its snapshot includes, except pending ones', () => {
    const own = [event(1), event(2), event(3)];
    const view = applyHead({ ...emptyHead, snapshot: snapshot(2) }, own, own.slice(0, 1));
    expect(keysOf(view.own)).toEqual([1, 3]);
  });

  it('drops all that another tab has erased, except pending events', () => {
    const own = [event(1), event(2)];
    const view = applyHead({ ...emptyHead, isErased: true }, own, own.slice(1));
    expect(keysOf(view.tail)).toEqual([2]);
  });

  it('ends with its last event, else with its snapshot', () => {
    expect(lastKeyOf(emptyView)).toBe('');
    const view = applyHead({ ...emptyHead, snapshot: snapshot(7) }, [], []);
    expect(lastKeyOf(view)).toBe(event(7).key);
    expect(lastKeyOf(addOwnEvent(view, event(8)))).toBe(event(8).key);
  });
});

describe('a due snapshot', () => {
  it('waits for enough events', () => {
    const { tail } = applyHead({ ...emptyHead, eventsSince: events(SNAPSHOT_INTERVAL) }, [], []);
    const view = { head: emptyHead, own: [], tail };
    expect(createDueSnapshot({ ...view, tail: tail.slice(1) }, {}, 4)).toBeUndefined();
    expect(createDueSnapshot(view, {}, 4)).toMatchObject({ upTo: tail.at(-1)?.key, v: 4 });
    expect(createDueSnapshot(emptyView, {}, 4)).toBeUndefined();
  });

  it('counts the events of the last one, those since then and the unreadable among them', () => {
    const head = {
      ...emptyHead,
      snapshot: snapshot(10),
      eventsSince: events(SNAPSHOT_INTERVAL, 11),
      unreadableKeys: [12, 30, 80, 11 + SNAPSHOT_INTERVAL].map((number) => event(number).key),
    };
    expect(createDueSnapshot(applyHead(head, [], []), {}, 4)).toMatchObject({
      count: 10 + SNAPSHOT_INTERVAL + 3,
      unreadable: 5,
    });
  });
});

it('without the engine only the progress in one bank is reduced', () => {
  const states = applyEvents({}, [event(1), event(2, 'other')], 'bank', () => 0, undefined);
  expect(Object.keys(states)).toEqual(['bank']);
  expect(states.bank?.tally.facts).toEqual({ 'fact-1': true });
  expect(states.bank?.memory).toEqual({});
});
