import 'fake-indexeddb/auto';
import { createStore } from 'idb-keyval';
import { expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { applyEvents, SNAPSHOT_VERSION, type Snapshot } from '../../../src/engine/snapshot.ts';
import { openIndexedDbStore } from '../../../src/progress/storage/indexeddb-connection.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { countRecords } from '../../../src/progress/storage/log.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog, createTestMirroredLog } from '../../support/memory-log.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';

const settled = () => new Promise((done) => setTimeout(done, 20));

it('keeps no checkpoint over one that another page took away', async () => {
  const store = createStore('interleaved', 'log');
  const [mine, other] = [createIndexedDbLog(store), createIndexedDbLog(store)];
  const [early, ...later] = answerEvents(420);
  const upTo = (entries: readonly LogEvent[]): Snapshot => ({
    v: SNAPSHOT_VERSION,
    upTo: entries.at(-1)?.key ?? '',
    count: entries.length,
    unreadable: 0,
    sums: applyEvents({}, entries, () => 0),
  });
  const first = upTo(later.slice(0, 200));
  await mine.append(later.slice(0, 200));
  await mine.saveSnapshot(first, undefined);
  await mine.readHead();
  await other.readHead();
  // an answer older than the checkpoint comes by a file, and this page is not told yet
  await other.append([early as LogEvent]);
  await mine.append(later.slice(200));
  await expect(mine.saveSnapshot(upTo(later), first)).rejects.toThrow();
  expect(countRecords(await mine.readHead())).toBe(420);
});

it('leaves nothing of a large file in the copy once that was taken back', async () => {
  const files = createMemoryFolder();
  const log = createMemoryLog();
  const both = createTestMirroredLog(log, createLogMirror(files, 'own', 'a'));
  await both.append(answerEvents(5));
  await settled();
  await both.append(answerEvents(250, 6));
  await settled();
  const stamp = 'stamp';
  await both.remove(
    answerEvents(250, 6).map(({ key }) => key),
    stamp,
  );
  await settled();
  expect((await both.checkStorage()).mirror?.count).toBe(5);
  const torn = createMemoryLog(answerEvents(4));
  const next = createTestMirroredLog(torn, createLogMirror(files, 'own', 'b'));
  expect(await next.reconcile(await next.readHead())).toBe(1);
});

it.each(['this page', 'another page'])(
  'brings nothing back of what was on its way in %s while all was erased',
  async (from) => {
    const files = createMemoryFolder();
    const page = (tab: string) =>
      createMirroredLog(
        createIndexedDbLog(openIndexedDbStore(`erased in ${from}`, 'log')),
        Promise.resolve(createLogMirror(files, 'own', tab)),
      );
    const one = page('a');
    const two = from === 'this page' ? one : page('b');
    await one.reconcile(await one.readHead());
    await two.append(answerEvents(2)).catch(() => {});
    await settled();
    const saving = two.append(answerEvents(1, 3)).catch(() => {});
    await one.erase('stamp');
    await saving;
    await settled();
    await two.readHead();
    await settled();
    const next = page('c');
    expect(await next.reconcile(await next.readHead())).toBe(0);
  },
);
