import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { get, promisifyRequest, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import {
  abortTransactions,
  openIndexedDbStore,
} from '../../../src/progress/storage/indexeddb-connection.ts';
import { withTimeout } from '../../../src/shared/with-timeout.ts';

let databases = 0;
const fresh = () => `device-${databases++}`;

/** The connections that are opened from now on. */
function watchConnections() {
  const handles: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => handles.push(request.result));
    return request;
  });
  return { handles, stop: () => spy.mockRestore() };
}

describe('the store of the device', () => {
  it('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await set('a', 1, openIndexedDbStore(fresh(), 'log'));
    expect(transaction).toHaveBeenCalledWith('log', 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });

  it.each([
    [4_000, 'read', 4_000],
    [60_000, 'refused', 5_000],
  ])('that opens after %i ms is %s after %i ms, however many calls wait', async (late, end, ms) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const open = indexedDB.open.bind(indexedDB);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...args) =>
      Object.defineProperty(open(...args), 'onsuccess', {
        set(onSuccess: () => void) {
          setTimeout(onSuccess, late);
        },
      }),
    );
    const store = openIndexedDbStore(fresh(), 'log');
    const read = () => withTimeout(() => store('readonly', async () => 'read'));
    const began = Date.now();
    const reading = read()
      .catch(read)
      .catch(() => 'refused')
      .then((outcome) => [outcome, Date.now() - began]);
    for (let second = 0; second < 7; second++) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    vi.useRealTimers();
    spy.mockRestore();
    expect(await reading).toEqual([end, ms]);
  });

  it('reopens a lost connection, and loses nothing', async () => {
    const { handles, stop } = watchConnections();
    const store = openIndexedDbStore(fresh(), 'log');
    await set('a', 1, store);
    handles[0]?.close();
    await set('b', 2, store);
    expect(await get('a', store)).toBe(1);
    expect(await get('b', store)).toBe(2);
    expect(handles).toHaveLength(2);
    stop();
  });

  it('continues when the browser has deleted the database, and says so', async () => {
    const { handles, stop } = watchConnections();
    const onConnectionClosed = vi.fn();
    const store = openIndexedDbStore(fresh(), 'log', { onConnectionClosed });
    await set('a', 1, store);
    forceCloseDatabase(handles[0] as never);
    await vi.waitFor(() => expect(onConnectionClosed).toHaveBeenCalled());
    await set('b', 2, store);
    expect(await get('b', store)).toBe(2);
    expect(onConnectionClosed).toHaveBeenCalledOnce();
    expect(handles).toHaveLength(2);
    stop();
  });

  it.each([['readonly'], ['readwrite']] as const)(
    'holds up no other page with a %s transaction of a page that was left',
    async (mode) => {
      const name = fresh();
      const left = openIndexedDbStore(name, 'log');
      await set('a', 1, left);
      let attempts = 0;
      const reading = left(mode, async (objects) => {
        attempts++;
        // as a suspended page, which never ends it
        do await promisifyRequest(objects.get('a'));
        while (attempts === 1);
        return attempts;
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      abortTransactions();
      await set('b', 2, openIndexedDbStore(name, 'log'));
      // and it is run again when the page is back
      expect(await reading).toBe(2);
    },
  );

  it('closes for a tab that deletes the database, and continues in the new one', async () => {
    const name = fresh();
    const store = openIndexedDbStore(name, 'log');
    await set('a', 1, store);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('blocked'));
    });
    await set('b', 2, store);
    expect(await get('a', store)).toBeUndefined();
    expect(await get('b', store)).toBe(2);
  });

  it('tries no more than twice', async () => {
    const store = openIndexedDbStore(fresh(), 'log');
    const use = vi.fn(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    await expect(store('readwrite', use)).rejects.toThrow('full');
    expect(use).toHaveBeenCalledTimes(2);
  });
});
