import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { expect, it } from 'vitest';
import { deviceLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { deviceRecords } from '../../../src/progress/storage/indexeddb-records.ts';

const storeOf = (name: string) => createStore(name, 'log');

it('records are read by the beginning of their names, and no log has them', async () => {
  const store = storeOf('named');
  const records = deviceRecords(store);
  await records.write([
    ['set/B', { of: 'b' }],
    ['set/A', { of: 'a' }],
    ['result/A/01', { of: 'r' }],
  ]);
  expect(await records.read('set/')).toEqual([
    ['set/A', { of: 'a' }],
    ['set/B', { of: 'b' }],
  ]);
  const log = deviceLog(store);
  expect(await log.all()).toEqual({ entries: [], unreadable: [] });
  expect(await log.read()).toMatchObject({ entries: [], unreadable: 0 });
  // a name is one record's, though others begin so
  await records.remove('set/');
  await records.remove('result/A/0');
  expect(await records.read('')).toEqual([['result/A/01', { of: 'r' }]]);
});

it('a record that is damaged is passed over', async () => {
  const store = storeOf('damaged');
  await set('~class/set/A', { of: 'somebody else', sum: 1 }, store);
  expect(await deviceRecords(store).read('set/')).toEqual([]);
});

it('to erase everything takes the records too, and the end of a guest’s turn the guest’s alone', async () => {
  const store = storeOf('erased');
  const [own, guest] = [deviceRecords(store), deviceRecords(store, 'guest')];
  await own.write([['set/A', { of: 'the owner' }]]);
  await guest.write([['set/A', { of: 'the guest' }]]);
  expect(await guest.read('')).toEqual([['set/A', { of: 'the guest' }]]);
  expect(await deviceLog(store, 'guest').all()).toEqual({ entries: [], unreadable: [] });
  await deviceLog(store, 'guest').erase('guest');
  expect(await guest.read('')).toEqual([]);
  expect(await own.read('')).toEqual([['set/A', { of: 'the owner' }]]);
  await deviceLog(store).erase('own');
  expect(await own.read('')).toEqual([]);
});

it('of two pages that merge at once, the second has what the first put', async () => {
  const store = storeOf('merged');
  const [one, other] = [deviceRecords(store), deviceRecords(store)];
  const add = (word: string) => (found: object | undefined) => ({
    words: [...((found as { words?: string[] } | undefined)?.words ?? []), word],
  });
  const [first, second] = await Promise.all([
    one.merge('seat', add('one')),
    other.merge('seat', add('other')),
  ]);
  expect(first).toEqual({ words: ['one'] });
  expect(second).toEqual({ words: ['one', 'other'] });
  expect(await one.read('')).toEqual([['seat', { words: ['one', 'other'] }]]);
});
