import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openIndexedDbStore } from '../../../src/progress/storage/indexeddb-connection.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import type { LogListener, MirroredLog } from '../../../src/progress/storage/log.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';
import { wrongResponse } from '../../support/responses.ts';
import { createTestGame, flushPromises } from '../../support/test-game.ts';

const keys = answerEvents(10).map(({ key }) => key);

/** Opens tabs of one device: each has its own log and mirror on the same disk. */
function createDevice(name: string) {
  const files = createMemoryFolder();
  return (tab: string) =>
    createMirroredLog(
      createIndexedDbLog(openIndexedDbStore(name, 'log')),
      Promise.resolve(createLogMirror(files, 'own', tab)),
    );
}

const erase = (log: MirroredLog) => log.erase('stamp');
const removeImported = (log: MirroredLog) => log.remove(keys, 'stamp');

it.each([
  ['erased, and it has read that', erase, true],
  ['erased, and it has not read that', erase, false],
  ['removed, and it has read that', removeImported, true],
  ['removed, and it has not read that', removeImported, false],
])('a tab restores nothing that another has %s', async (name, undo, hasRead) => {
  const openTab = createDevice(name);
  const one = openTab('a');
  await one.reconcile(await one.readHead());
  await one.append(answerEvents(10));
  await flushPromises();
  const other = openTab('b');
  await other.reconcile(await other.readHead());
  await flushPromises();
  await undo(one);
  if (hasRead) expect(await other.readHead()).toMatchObject({ isErased: true, eventsSince: [] });
  else await expect(other.append(answerEvents(1, 100))).rejects.toThrow('erased by another page');
  await other.append(answerEvents(1, 100));
  await flushPromises();
  const next = openTab('c');
  expect(await next.reconcile(await next.readHead())).toBe(0);
  expect((await next.readAll()).events).toEqual(answerEvents(1, 100));
});

it('a tab shows nothing of what another has erased', async () => {
  let logListener: LogListener | undefined;
  const openSharedLog = () => createIndexedDbLog(openIndexedDbStore('shown', 'log'));
  const one = createTestGame({
    log: openSharedLog(),
    onSubscribe: (listener) => {
      logListener = listener;
    },
  });
  await one.startRound();
  const item = one.playableBank.value?.items.get(one.currentItemId.value ?? '');
  if (!item) throw new Error('no current item');
  one.answer(item, wrongResponse(item));
  await vi.waitFor(() => expect(one.saveStatus.value).toBe('saved'));
  const other = createTestGame({ log: openSharedLog(), seed: () => 2 });
  await other.loadProgress();
  await other.erase();
  logListener?.onExternalChange();
  await vi.waitFor(() => expect(one.progress.value.rounds).toEqual([]));
});
