import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { expect, it } from 'vitest';
import { deviceLog } from '../../src/store/device-log.ts';
import { deviceRecords } from '../../src/store/device-records.ts';

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
  await records.remove('set/');
  expect(await records.read('')).toEqual([['result/A/01', { of: 'r' }]]);
});

it('a record that is damaged is passed over', async () => {
  const store = storeOf('damaged');
  await set('~class/set/A', { of: 'somebody else', sum: 1 }, store);
  expect(await deviceRecords(store).read('set/')).toEqual([]);
});

it('to erase everything takes the records too, the end of a guest’s turn does not', async () => {
  const store = storeOf('erased');
  const records = deviceRecords(store);
  await records.write([['set/A', { of: 'a' }]]);
  await deviceLog(store, 'guest').erase('guest');
  expect(await records.read('')).toHaveLength(1);
  await deviceLog(store).erase('own');
  expect(await records.read('')).toEqual([]);
});
