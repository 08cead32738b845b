import 'fake-indexeddb/auto';
import { createStore, get, keys, set } from 'idb-keyval';
import { expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { applyEvents, SNAPSHOT_VERSION, type Snapshot } from '../../../src/engine/snapshot.ts';
import { withChecksum } from '../../../src/progress/storage/checksummed.ts';
import { openIndexedDbStore } from '../../../src/progress/storage/indexeddb-connection.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { countRecords } from '../../../src/progress/storage/log.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog, createTestMirroredLog } from '../../support/memory-log.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';

const waitForWrites = () => new Promise((done) => setTimeout(done, 20));

it('saves no snapshot on top of one that another tab has deleted', async () => {
  const store = createStore('interleaved', 'log');
  const [own, other] = [createIndexedDbLog(store), createIndexedDbLog(store)];
  const [early, ...later] = answerEvents(420);
  const snapshotOf = (events: readonly LogEvent[]): Snapshot => ({
    v: SNAPSHOT_VERSION,
    upTo: events.at(-1)?.key ?? '',
    count: events.length,
    unreadable: 0,
    sums: applyEvents({}, events, () => 0),
  });
  const first = snapshotOf(later.slice(0, 200));
  await own.append(later.slice(0, 200));
  await own.saveSnapshot(first, undefined);
  await own.readHead();
  await other.readHead();
  // an import adds an answer older than the snapshot, and this tab has not read it yet
  await other.append([early as LogEvent]);
  await own.append(later.slice(200));
  await expect(own.saveSnapshot(snapshotOf(later), first)).rejects.toThrow();
  expect(countRecords(await own.readHead())).toBe(420);
});

it('leaves nothing of a large import in the mirror once it is undone', async () => {
  const files = createMemoryFolder();
  const log = createMemoryLog();
  const mirrored = createTestMirroredLog(log, createLogMirror(files, 'own', 'a'));
  await mirrored.append(answerEvents(5));
  await waitForWrites();
  await mirrored.append(answerEvents(250, 6));
  await waitForWrites();
  await mirrored.remove(
    answerEvents(250, 6).map(({ key }) => key),
    'stamp',
  );
  await waitForWrites();
  expect((await mirrored.checkStorage()).mirror?.count).toBe(5);
  const torn = createMemoryLog(answerEvents(4));
  const next = createTestMirroredLog(torn, createLogMirror(files, 'own', 'b'));
  expect(await next.reconcile(await next.readHead())).toBe(1);
});

it('has a damaged event again from the mirror, and leaves one of a newer version', async () => {
  const store = createStore('damaged', 'log');
  const files = createMemoryFolder();
  const openAnew = () =>
    createMirroredLog(
      createIndexedDbLog(store),
      Promise.resolve(createLogMirror(files, 'own', 'a')),
    );
  const before = openAnew();
  await before.readHead();
  await before.append(answerEvents(4));
  await waitForWrites();
  const [first = '', second = ''] = (await keys(store)) as string[];
  const newer = withChecksum({ ...answerEvents(1)[0], kind: 'newer' });
  await set(first, newer, store);
  await set(second, { x: 1 }, store);
  const after = openAnew();
  expect(await after.reconcile(await after.readHead())).toBe(1);
  expect((await after.readAll()).events).toEqual(answerEvents(3, 2));
  expect(await get(first, store)).toEqual(newer);
});

it.each(['this tab', 'another tab'])(
  'restores nothing that %s was writing while all was erased',
  async (from) => {
    const files = createMemoryFolder();
    const openTab = (tab: string) =>
      createMirroredLog(
        createIndexedDbLog(openIndexedDbStore(`erased in ${from}`, 'log')),
        Promise.resolve(createLogMirror(files, 'own', tab)),
      );
    const one = openTab('a');
    const two = from === 'this tab' ? one : openTab('b');
    await one.reconcile(await one.readHead());
    await two.append(answerEvents(2)).catch(() => {});
    await waitForWrites();
    const saving = two.append(answerEvents(1, 3)).catch(() => {});
    await one.erase('stamp');
    await saving;
    await waitForWrites();
    await two.readHead();
    await waitForWrites();
    const next = openTab('c');
    expect(await next.reconcile(await next.readHead())).toBe(0);
  },
);
