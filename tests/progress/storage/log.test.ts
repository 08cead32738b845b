import 'fake-indexeddb/auto';
import { createStore, get, keys, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { SNAPSHOT_VERSION, type Snapshot } from '../../../src/engine/snapshot.ts';
import { sealed } from '../../../src/progress/storage/checksummed.ts';
import { deviceLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { countOf } from '../../../src/progress/storage/log.ts';
import { answer, answers, round } from '../../support/events.ts';
import { memoryLog } from '../../support/memory-log.ts';

let databases = 0;
const freshStore = () => createStore(`test-${databases++}`, 'log');

/** What these come to, as far as these tests look. */
const checkpoint = (count: number): Snapshot => ({
  v: SNAPSHOT_VERSION,
  upTo: answers(count).at(-1)?.key ?? '',
  count,
  unreadable: 0,
  sums: {},
});

describe.each([
  ['in memory', () => memoryLog()],
  ['on the device', () => deviceLog(freshStore())],
])('a log %s', (_, open) => {
  it('begins empty', async () => {
    expect(await open().read()).toEqual({
      checkpoint: undefined,
      entries: [],
      unreadable: 0,
      isErased: false,
    });
    expect(await open().all()).toEqual({ entries: [], unreadable: [] });
  });

  it('gives back what was appended, in the order of the keys', async () => {
    const log = open();
    const [early, late] = answers(2);
    if (!early || !late) throw new Error('two');
    await log.append([late]);
    await log.append([early]);
    expect((await log.read()).entries).toEqual([early, late]);
    expect((await log.all()).entries).toEqual([early, late]);
  });

  it('keeps an entry once, however often it is appended', async () => {
    const log = open();
    await log.append(answers(1));
    await log.append(answers(1));
    expect((await log.read()).entries).toEqual(answers(1));
  });

  it('says which keys it does not have, and takes entries back', async () => {
    const log = open();
    const [first, second, third] = answers(3).map(({ key }) => key);
    await log.append(answers(2));
    expect(await log.missing([first, second, third] as string[])).toEqual([third]);
    await log.remove([first as string], 'stamp');
    expect((await log.all()).entries).toEqual(answers(1, 2));
  });

  it('tells what came after its checkpoint, and all when it is asked for all', async () => {
    const log = open();
    await log.append(answers(5));
    await log.keep(checkpoint(5), undefined);
    await log.append(answers(2, 6));
    const held = await log.read();
    expect(held.checkpoint).toEqual(checkpoint(5));
    expect(held.entries).toEqual(answers(2, 6));
    expect(countOf(held)).toBe(7);
    expect((await log.all()).entries).toHaveLength(7);
  });

  it('has no checkpoint that lacks an entry, whether it came before or comes late', async () => {
    const log = open();
    await log.append(answers(3));
    await expect(log.keep(checkpoint(2), undefined)).resolves.toBeUndefined();
    const short = { ...checkpoint(3), count: 2 };
    await expect(log.keep(short, undefined)).rejects.toThrow('another page');
    await log.append([answer('r', 'late', 1, { key: '000000001-y' })]);
    expect((await log.read()).checkpoint).toBeUndefined();
    expect((await log.read()).entries).toHaveLength(4);
  });

  it('forgets everything when it is told to', async () => {
    const log = open();
    await log.append(answers(3));
    await log.keep(checkpoint(3), undefined);
    await log.erase('stamp');
    expect(countOf(await log.read())).toBe(0);
    await log.append(answers(1));
    expect((await log.read()).entries).toHaveLength(1);
  });
});

describe('the log on the device', () => {
  it('is there for the next page that opens it', async () => {
    await deviceLog(createStore('shared', 'log')).append(answers(1));
    expect((await deviceLog(createStore('shared', 'log')).read()).entries).toEqual(answers(1));
  });

  it('reads what the first published version wrote, which knew no checksums', async () => {
    const store = freshStore();
    const [entry] = answers(1);
    await set(entry?.key ?? '', entry, store);
    expect((await deviceLog(store).read()).entries).toEqual([entry]);
  });

  it('passes over what it does not understand, counts it, and leaves it as it is', async () => {
    const store = freshStore();
    const newer = { v: 2, kind: 'answer', from: 'a newer version' };
    await set('a', 'no entry at all', store);
    await set('b', newer, store);
    const log = deviceLog(store);
    const entry = answer('r', 'a', 1, { key: '000000001-x' });
    await log.append([entry]);
    expect(await log.read()).toEqual({
      checkpoint: undefined,
      entries: [entry],
      unreadable: 2,
      isErased: false,
    });
    expect((await log.all()).unreadable).toEqual(['no entry at all', newer]);
    expect(await get('b', store)).toEqual(newer);
  });

  it.each([
    ['a score', (record: object) => ({ ...record, score: 0 })],
    ['the checksum', (record: object) => ({ ...record, sum: 1 })],
    ['what was never written', (record: object) => ({ ...record, response: Number.NaN })],
  ])('passes over a record damaged in %s', async (_, damage) => {
    const store = freshStore();
    const log = deviceLog(store);
    await log.append(answers(3));
    const [, second] = await keys(store);
    const damaged = damage((await get(second as string, store)) as object);
    await set(second as string, damaged, store);
    const { entries, unreadable } = await log.read();
    expect(entries).toEqual([...answers(1), ...answers(1, 3)]);
    expect(unreadable).toBe(1);
    expect((await log.all()).unreadable).toEqual([damaged]);
  });

  it('reads from the checkpoint before where the last one is damaged, or of other rules', async () => {
    const store = freshStore();
    const log = deviceLog(store);
    await log.append(answers(2));
    await log.keep(checkpoint(2), undefined);
    await log.append(answers(2, 3));
    await log.keep(checkpoint(4), checkpoint(2));
    const last = (await keys(store)).at(-1) as string;
    await set(last, { ...(await get(last, store)), count: 3 }, store);
    expect((await log.read()).checkpoint).toEqual(checkpoint(2));
    await set(last, sealed({ ...checkpoint(4), v: 99 }), store);
    expect((await log.read()).entries).toEqual(answers(2, 3));
  });

  it('keeps two checkpoints and no more', async () => {
    const store = freshStore();
    const log = deviceLog(store);
    for (let count = 1; count <= 4; count++) {
      await log.append(answers(1, count));
      await log.keep(checkpoint(count), count > 1 ? checkpoint(count - 1) : undefined);
    }
    expect((await keys(store)).filter((key) => String(key).startsWith('~checkpoint'))).toHaveLength(
      2,
    );
  });

  it('does what another page erased no more than say so, once', async () => {
    const store = freshStore();
    const mine = deviceLog(store);
    const other = deviceLog(store);
    await mine.append(answers(1));
    await other.erase('their stamp');
    await expect(mine.append(answers(1, 2))).rejects.toThrow('erased');
    await mine.append(answers(1, 2));
    expect((await other.read()).entries).toEqual(answers(1, 2));
  });

  it("keeps a guest's log apart from the player's own", async () => {
    const store = freshStore();
    const own = deviceLog(store);
    const guest = deviceLog(store, 'guest');
    await own.append(answers(2));
    await guest.append(answers(1, 7));
    await guest.keep({ ...checkpoint(7), count: 1 }, undefined);
    expect((await own.all()).entries).toEqual(answers(2));
    expect((await guest.all()).entries).toEqual(answers(1, 7));
    expect(countOf(await guest.read())).toBe(1);
    await guest.erase('stamp');
    expect((await guest.all()).entries).toEqual([]);
    expect((await own.all()).entries).toEqual(answers(2));
  });

  it('gives all of a log that is longer than a page', async () => {
    const log = deviceLog(freshStore());
    await log.append(answers(2_345));
    expect((await log.all()).entries).toEqual(answers(2_345));
    expect(await log.missing(answers(2_400).map(({ key }) => key))).toHaveLength(55);
  });

  it.each([
    ['an answer without facts', { ...answer('r', 'a', 1), facts: undefined }],
    ['an answer on no axis', { ...answer('r', 'a', 1), axis: 'zzz' }],
    ['an answer over the top', { ...answer('r', 'a', 2) }],
    ['an answer at no time', { ...answer('r', 'a', 1), at: undefined }],
    ['a round without items', { ...round('r', []), items: undefined }],
    ['a proof without sentences', { ...answer('r', 'a', 1), kind: 'proof' }],
    ['an entry of no kind', { ...answer('r', 'a', 1), kind: 'toString' }],
    ['an entry under no key', { ...answer('r', 'a', 1), key: '-' }],
  ])('passes over %s', async (_, damaged) => {
    const store = freshStore();
    await set('a-1', damaged, store);
    const log = deviceLog(store);
    await log.append(answers(1));
    expect((await log.read()).entries).toEqual(answers(1));
    expect(await get('a-1', store)).toEqual(damaged);
  });

  it('rejects where the device refuses', async () => {
    const log = deviceLog(async () => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(log.append(answers(1))).rejects.toThrow('no');
    await expect(log.read()).rejects.toThrow('no');
  });

  it('rejects where the device never answers', async () => {
    vi.useFakeTimers();
    const log = deviceLog(() => new Promise(() => {}));
    const read = log.read();
    const outcome = expect(read).rejects.toThrow('silent');
    await vi.advanceTimersByTimeAsync(3_000);
    await outcome;
    vi.useRealTimers();
  });
});
