import 'fake-indexeddb/auto';
import { clear, createStore, get, keys, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { SNAPSHOT_VERSION, type Snapshot } from '../../../src/engine/snapshot.ts';
import { withChecksum } from '../../../src/progress/storage/checksummed.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { createIndexedDbKeyValueStore } from '../../../src/progress/storage/indexeddb-records.ts';
import { countRecords } from '../../../src/progress/storage/log.ts';
import { TurnOverError } from '../../../src/progress/storage/profile.ts';
import { TimeoutError } from '../../../src/shared/with-timeout.ts';
import { answerEvent, answerEvents, roundEvent } from '../../support/events.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createTestPreferences } from '../../support/test-app.tsx';

let databases = 0;
const freshStore = () => createStore(`test-${databases++}`, 'log');

/** Without states, which these tests do not read. */
const snapshotOf = (count: number): Snapshot => ({
  v: SNAPSHOT_VERSION,
  upTo: answerEvents(count).at(-1)?.key ?? '',
  count,
  unreadable: 0,
  sums: {},
});

describe.each([
  ['in memory', () => createMemoryLog()],
  ['on the device', () => createIndexedDbLog(freshStore())],
])('a log %s', (_, open) => {
  it('begins empty', async () => {
    expect(await open().readHead()).toEqual({
      snapshot: undefined,
      eventsSince: [],
      unreadableKeys: [],
      isErased: false,
    });
    expect(await open().readAll()).toEqual({ events: [], unreadable: [] });
  });

  it('gives back what was appended, in the order of the keys', async () => {
    const log = open();
    const [early, late] = answerEvents(2);
    if (!early || !late) throw new Error('two');
    await log.append([late]);
    await log.append([early]);
    expect((await log.readHead()).eventsSince).toEqual([early, late]);
    expect((await log.readAll()).events).toEqual([early, late]);
  });

  it('stores an event once, however often it is appended', async () => {
    const log = open();
    await log.append(answerEvents(1));
    await log.append(answerEvents(1));
    expect((await log.readHead()).eventsSince).toEqual(answerEvents(1));
  });

  it('finds the keys that it lacks, and removes events', async () => {
    const log = open();
    const [first, second, third] = answerEvents(3).map(({ key }) => key);
    await log.append(answerEvents(2));
    expect(await log.findMissingKeys([first, second, third] as string[])).toEqual([third]);
    await log.remove([first as string], 'stamp');
    expect((await log.readAll()).events).toEqual(answerEvents(1, 2));
  });

  it('reads the events since its snapshot, or all of them', async () => {
    const log = open();
    await log.append(answerEvents(5));
    await log.saveSnapshot(snapshotOf(5), undefined);
    await log.append(answerEvents(2, 6));
    const head = await log.readHead();
    expect(head.snapshot).toEqual(snapshotOf(5));
    expect(head.eventsSince).toEqual(answerEvents(2, 6));
    expect(countRecords(head)).toBe(7);
    expect((await log.readAll()).events).toHaveLength(7);
  });

  it('has no snapshot that lacks an event, earlier or late', async () => {
    const log = open();
    await log.append(answerEvents(3));
    await expect(log.saveSnapshot(snapshotOf(2), undefined)).resolves.toBeUndefined();
    const short = { ...snapshotOf(3), count: 2 };
    await expect(log.saveSnapshot(short, undefined)).rejects.toThrow('another page');
    await log.append([answerEvent('r', 'late', 1, { key: '000000001-y' })]);
    expect((await log.readHead()).snapshot).toBeUndefined();
    expect((await log.readHead()).eventsSince).toHaveLength(4);
  });

  it('erases everything', async () => {
    const log = open();
    await log.append(answerEvents(3));
    await log.saveSnapshot(snapshotOf(3), undefined);
    await log.erase('stamp');
    expect(countRecords(await log.readHead())).toBe(0);
    await log.append(answerEvents(1));
    expect((await log.readHead()).eventsSince).toHaveLength(1);
  });
});

describe('the log on the device', () => {
  it('is there for the next page that opens it', async () => {
    await createIndexedDbLog(createStore('shared', 'log')).append(answerEvents(1));
    expect((await createIndexedDbLog(createStore('shared', 'log')).readHead()).eventsSince).toEqual(
      answerEvents(1),
    );
  });

  it('reads what the first published version wrote, which knew no checksums', async () => {
    const store = freshStore();
    const [event] = answerEvents(1);
    await set(event?.key ?? '', event, store);
    expect((await createIndexedDbLog(store).readHead()).eventsSince).toEqual([event]);
  });

  it('passes over what it does not understand, counts it, and leaves it as it is', async () => {
    const store = freshStore();
    const newer = { v: 2, kind: 'answer', from: 'a newer version' };
    await set('a', 'no event at all', store);
    await set('b', newer, store);
    const log = createIndexedDbLog(store);
    const event = answerEvent('r', 'a', 1, { key: '000000001-x' });
    await log.append([event]);
    expect(await log.readHead()).toEqual({
      snapshot: undefined,
      eventsSince: [event],
      unreadableKeys: ['a', 'b'],
      isErased: false,
    });
    expect((await log.readAll()).unreadable).toEqual(['no event at all', newer]);
    expect(await get('b', store)).toEqual(newer);
  });

  it.each([
    ['a score', (record: object) => ({ ...record, score: 0 })],
    ['the checksum', (record: object) => ({ ...record, sum: 1 })],
    ['what was never written', (record: object) => ({ ...record, response: Number.NaN })],
  ])('passes over a record damaged in %s', async (_, damage) => {
    const store = freshStore();
    const log = createIndexedDbLog(store);
    await log.append(answerEvents(3));
    const [, second] = await keys(store);
    const damaged = damage((await get(second as string, store)) as object);
    await set(second as string, damaged, store);
    const { eventsSince, unreadableKeys } = await log.readHead();
    expect(eventsSince).toEqual([...answerEvents(1), ...answerEvents(1, 3)]);
    expect(unreadableKeys).toEqual([second]);
    expect((await log.readAll()).unreadable).toEqual([damaged]);
  });

  it('reads from the previous snapshot if the last one is damaged or of another version', async () => {
    const store = freshStore();
    const log = createIndexedDbLog(store);
    await log.append(answerEvents(2));
    await log.saveSnapshot(snapshotOf(2), undefined);
    await log.append(answerEvents(2, 3));
    await log.saveSnapshot(snapshotOf(4), snapshotOf(2));
    const last = (await keys(store)).at(-1) as string;
    await set(last, { ...(await get(last, store)), count: 3 }, store);
    expect((await log.readHead()).snapshot).toEqual(snapshotOf(2));
    await set(last, withChecksum({ ...snapshotOf(4), v: 99 }), store);
    expect((await log.readHead()).eventsSince).toEqual(answerEvents(2, 3));
  });

  it('stores two snapshots and no more', async () => {
    const store = freshStore();
    const log = createIndexedDbLog(store);
    for (let count = 1; count <= 4; count++) {
      await log.append(answerEvents(1, count));
      await log.saveSnapshot(snapshotOf(count), count > 1 ? snapshotOf(count - 1) : undefined);
    }
    expect((await keys(store)).filter((key) => String(key).startsWith('~checkpoint'))).toHaveLength(
      2,
    );
  });

  it('rejects once after an erasure by another tab', async () => {
    const store = freshStore();
    const own = createIndexedDbLog(store);
    const other = createIndexedDbLog(store);
    await own.append(answerEvents(1));
    await other.erase('their stamp');
    await expect(own.append(answerEvents(1, 2))).rejects.toThrow('erased');
    await own.append(answerEvents(1, 2));
    expect((await other.readHead()).eventsSince).toEqual(answerEvents(1, 2));
  });

  it('that the browser clears is not erased, whether or not it ever was', async () => {
    const store = freshStore();
    const log = createIndexedDbLog(store);
    const isErased = async () => (await log.readHead()).isErased;
    await createIndexedDbLog(store).erase('long ago');
    expect(await isErased()).toBe(false);
    await log.append(answerEvents(1));
    await clear(store);
    expect(await isErased()).toBe(false);
    await log.append(answerEvents(1));
    expect(await isErased()).toBe(false);
    await createIndexedDbLog(store).erase('by another tab');
    expect(await isErased()).toBe(true);
  });

  it("separates a guest's log from the player's own", async () => {
    const store = freshStore();
    const own = createIndexedDbLog(store);
    const guest = createIndexedDbLog(store, 'guest');
    await own.append(answerEvents(2));
    await guest.append(answerEvents(1, 7));
    await guest.saveSnapshot({ ...snapshotOf(7), count: 1 }, undefined);
    expect((await own.readAll()).events).toEqual(answerEvents(2));
    expect((await guest.readAll()).events).toEqual(answerEvents(1, 7));
    expect(countRecords(await guest.readHead())).toBe(1);
    await guest.erase('stamp');
    expect((await guest.readAll()).events).toEqual([]);
    expect((await own.readAll()).events).toEqual(answerEvents(2));
  });

  it("is written by a guest's tab until the turn is over, whichever tab has ended it", async () => {
    const store = freshStore();
    const openTab = () => {
      const { checkTurn } = createTestPreferences({ guest: true });
      return {
        log: createIndexedDbLog(store, 'guest', checkTurn),
        records: createIndexedDbKeyValueStore(store, 'guest', checkTurn),
      };
    };
    const owner = createIndexedDbLog(store, 'own', createTestPreferences().checkTurn);
    await createIndexedDbLog(store, 'guest').erase('turn', true);
    const [tab, ending] = [openTab(), openTab()];
    for (const { log } of [tab, ending]) {
      await log.readHead();
      await log.append(answerEvents(1));
    }
    await tab.records.writeAll([['set/A', {}]]);
    await ending.log.erase('by the guest');
    await tab.log.readHead();
    await tab.log.append(answerEvents(1, 1));
    await createIndexedDbLog(store, 'guest').erase('end', false);
    await createIndexedDbLog(store, 'guest').erase('next turn', true);
    await expect(tab.log.append(answerEvents(1, 2))).rejects.toThrow(TurnOverError);
    await expect(tab.records.writeAll([['set/B', {}]])).rejects.toThrow(TurnOverError);
    await expect(tab.records.remove('set/')).rejects.toThrow(TurnOverError);
    await owner.append(answerEvents(1));
    expect(await keys(store)).not.toContainEqual(expect.stringMatching(/^~guest\/(~class\/|\d)/));
  });

  it('reads all of a log that is longer than a page of records', async () => {
    const log = createIndexedDbLog(freshStore());
    await log.append(answerEvents(2_345));
    expect((await log.readAll()).events).toEqual(answerEvents(2_345));
    expect(await log.findMissingKeys(answerEvents(2_400).map(({ key }) => key))).toHaveLength(55);
  });

  it.each([
    ['an answer without facts', { ...answerEvent('r', 'a', 1), facts: undefined }],
    ['an answer on no axis', { ...answerEvent('r', 'a', 1), axis: 'zzz' }],
    ['an answer over the top', { ...answerEvent('r', 'a', 2) }],
    ['an answer at no time', { ...answerEvent('r', 'a', 1), at: undefined }],
    ['a round without items', { ...roundEvent('r', []), items: undefined }],
    ['a proof without sentences', { ...answerEvent('r', 'a', 1), kind: 'proof' }],
    ['an event of no kind', { ...answerEvent('r', 'a', 1), kind: 'toString' }],
    ['an event under no key', { ...answerEvent('r', 'a', 1), key: '-' }],
  ])('passes over %s', async (_, damaged) => {
    const store = freshStore();
    await set('a-1', damaged, store);
    const log = createIndexedDbLog(store);
    await log.append(answerEvents(1));
    expect((await log.readHead()).eventsSince).toEqual(answerEvents(1));
    expect(await get('a-1', store)).toEqual(damaged);
  });

  it('rejects if the device refuses', async () => {
    const log = createIndexedDbLog(async () => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(log.append(answerEvents(1))).rejects.toThrow('no');
    await expect(log.readHead()).rejects.toThrow('no');
  });

  it('rejects if the device never answers', async () => {
    vi.useFakeTimers();
    const log = createIndexedDbLog(() => new Promise(() => {}));
    const read = log.readHead();
    const outcome = expect(read).rejects.toThrow(TimeoutError);
    await vi.advanceTimersByTimeAsync(3_000);
    await outcome;
    vi.useRealTimers();
  });
});
