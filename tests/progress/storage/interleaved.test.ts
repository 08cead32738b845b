import 'fake-indexeddb/auto';
import { createStore } from 'idb-keyval';
import { expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { add, SNAPSHOT_VERSION, type Snapshot } from '../../../src/engine/snapshot.ts';
import { deviceStore } from '../../../src/progress/storage/indexeddb-connection.ts';
import { deviceLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { countOf } from '../../../src/progress/storage/log.ts';
import { safetyCopy } from '../../../src/progress/storage/mirror.ts';
import { keptLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answers } from '../../support/events.ts';
import { kept, memoryLog } from '../../support/memory-log.ts';
import { folder } from '../../support/opfs-folder.ts';

const settled = () => new Promise((done) => setTimeout(done, 20));

it('keeps no checkpoint over one that another page took away', async () => {
  const store = createStore('interleaved', 'log');
  const [mine, other] = [deviceLog(store), deviceLog(store)];
  const [early, ...later] = answers(420);
  const upTo = (entries: readonly LogEvent[]): Snapshot => ({
    v: SNAPSHOT_VERSION,
    upTo: entries.at(-1)?.key ?? '',
    count: entries.length,
    unreadable: 0,
    sums: add({}, entries, () => 0),
  });
  const first = upTo(later.slice(0, 200));
  await mine.append(later.slice(0, 200));
  await mine.keep(first, undefined);
  await mine.read();
  await other.read();
  // an answer older than the checkpoint comes by a file, and this page is not told yet
  await other.append([early as LogEvent]);
  await mine.append(later.slice(200));
  await expect(mine.keep(upTo(later), first)).rejects.toThrow();
  expect(countOf(await mine.read())).toBe(420);
});

it('leaves nothing of a large file in the copy once that was taken back', async () => {
  const files = folder();
  const log = memoryLog();
  const both = kept(log, safetyCopy(files, 'own', 'a'));
  await both.append(answers(5));
  await settled();
  await both.append(answers(250, 6));
  await settled();
  const stamp = 'stamp';
  await both.remove(
    answers(250, 6).map(({ key }) => key),
    stamp,
  );
  await settled();
  expect((await both.health()).copied?.count).toBe(5);
  const torn = memoryLog(answers(4));
  const next = kept(torn, safetyCopy(files, 'own', 'b'));
  expect(await next.mend(await next.read())).toBe(1);
});

it.each(['this page', 'another page'])(
  'brings nothing back of what was on its way in %s while all was erased',
  async (from) => {
    const files = folder();
    const page = (tab: string) =>
      keptLog(
        deviceLog(deviceStore(`erased in ${from}`, 'log')),
        Promise.resolve(safetyCopy(files, 'own', tab)),
      );
    const one = page('a');
    const two = from === 'this page' ? one : page('b');
    await one.mend(await one.read());
    await two.append(answers(2)).catch(() => {});
    await settled();
    const saving = two.append(answers(1, 3)).catch(() => {});
    await one.erase('stamp');
    await saving;
    await settled();
    await two.read();
    await settled();
    const next = page('c');
    expect(await next.mend(await next.read())).toBe(0);
  },
);
