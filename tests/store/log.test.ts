import 'fake-indexeddb/auto';
import { createStore, get, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { deviceLog } from '../../src/store/device-log.ts';
import { memoryLog } from '../../src/store/memory-log.ts';
import { answer, round } from '../engine/entries.ts';

let databases = 0;
const freshStore = () => createStore(`test-${databases++}`, 'log');

describe.each([
  ['in memory', () => memoryLog()],
  ['on the device', () => deviceLog(freshStore())],
])('a log %s', (_, open) => {
  it('begins empty', async () => {
    expect(await open().read()).toEqual([]);
  });

  it('gives back what was appended, in the order of the keys', async () => {
    const log = open();
    const late = answer('r', 'a', 1, { key: '000000002-x' });
    const early = round('r', ['a'], '000000001-x');
    await log.append([late]);
    await log.append([early]);
    expect(await log.read()).toEqual([early, late]);
  });

  it('keeps an entry once, however often it is appended', async () => {
    const log = open();
    const entry = answer('r', 'a', 1);
    await log.append([entry]);
    await log.append([entry]);
    expect(await log.read()).toEqual([entry]);
  });

  it('forgets everything when it is told to', async () => {
    const log = open();
    await log.append([answer('r', 'a', 1)]);
    await log.erase();
    expect(await log.read()).toEqual([]);
  });
});

describe('the log on the device', () => {
  it('is there for the next page that opens it', async () => {
    const entry = answer('r', 'a', 1);
    await deviceLog(createStore('shared', 'log')).append([entry]);
    expect(await deviceLog(createStore('shared', 'log')).read()).toEqual([entry]);
  });

  it('passes over what it does not understand, and leaves it in the store', async () => {
    const store = freshStore();
    await set('a', 'no entry at all', store);
    await set('b', { v: 2, kind: 'answer', from: 'a newer version' }, store);
    const log = deviceLog(store);
    const entry = answer('r', 'a', 1, { key: '00000000c-1' });
    await log.append([entry]);
    expect(await log.read()).toEqual([entry]);
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
    const entry = answer('r', 'b', 1);
    await log.append([entry]);
    expect(await log.read()).toEqual([entry]);
    expect(await get('a-1', store)).toEqual(damaged);
  });

  it('rejects where the device refuses', async () => {
    const log = deviceLog(async () => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(log.append([answer('r', 'a', 1)])).rejects.toThrow('no');
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
