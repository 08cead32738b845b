import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { expect, it } from 'vitest';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { createIndexedDbKeyValueStore } from '../../../src/progress/storage/indexeddb-records.ts';

const storeOf = (name: string) => createStore(name, 'log');

it('reads records by the prefix of their names, and keeps them out of the log', async () => {
  const store = storeOf('named');
  const records = createIndexedDbKeyValueStore(store);
  await records.writeAll([
    ['set/B', { of: 'b' }],
    ['set/A', { of: 'a' }],
    ['result/A/01', { of: 'r' }],
  ]);
  expect(await records.readByPrefix('set/')).toEqual([
    ['set/A', { of: 'a' }],
    ['set/B', { of: 'b' }],
  ]);
  const log = createIndexedDbLog(store);
  expect(await log.readAll()).toEqual({ events: [], unreadable: [] });
  expect(await log.readHead()).toMatchObject({ eventsSince: [], unreadableKeys: [] });
  // without a slash, a name is exactly one record
  await records.remove('set/');
  await records.remove('result/A/0');
  expect(await records.readByPrefix('')).toEqual([['result/A/01', { of: 'r' }]]);
});

it('skips a damaged record', async () => {
  const store = storeOf('damaged');
  await set('~class/set/A', { of: 'somebody else', sum: 1 }, store);
  expect(await createIndexedDbKeyValueStore(store).readByPrefix('set/')).toEqual([]);
});

it('erases the records with the log, and at the end of a guest session only the guest’s', async () => {
  const store = storeOf('erased');
  const [own, guest] = [
    createIndexedDbKeyValueStore(store),
    createIndexedDbKeyValueStore(store, 'guest'),
  ];
  await own.writeAll([['set/A', { of: 'the owner' }]]);
  await guest.writeAll([['set/A', { of: 'the guest' }]]);
  expect(await guest.readByPrefix('')).toEqual([['set/A', { of: 'the guest' }]]);
  expect(await createIndexedDbLog(store, 'guest').readAll()).toEqual({
    events: [],
    unreadable: [],
  });
  await createIndexedDbLog(store, 'guest').erase('guest');
  expect(await guest.readByPrefix('')).toEqual([]);
  expect(await own.readByPrefix('')).toEqual([['set/A', { of: 'the owner' }]]);
  await createIndexedDbLog(store).erase('own');
  expect(await own.readByPrefix('')).toEqual([]);
});

it('of two pages that merge at once, the second has what the first put', async () => {
  const store = storeOf('merged');
  const [one, other] = [createIndexedDbKeyValueStore(store), createIndexedDbKeyValueStore(store)];
  const add = (word: string) => (found: object | undefined) => ({
    words: [...((found as { words?: string[] } | undefined)?.words ?? []), word],
  });
  const [first, second] = await Promise.all([
    one.update('seat', add('one')),
    other.update('seat', add('other')),
  ]);
  expect(first).toEqual({ words: ['one'] });
  expect(second).toEqual({ words: ['one', 'other'] });
  expect(await one.readByPrefix('')).toEqual([['seat', { words: ['one', 'other'] }]]);
});
