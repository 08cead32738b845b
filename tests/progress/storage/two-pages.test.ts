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

/** Pages of one device, each with a log and a safety copy of its own on the same disk. */
function device(name: string) {
  const files = createMemoryFolder();
  return (tab: string) =>
    createMirroredLog(
      createIndexedDbLog(openIndexedDbStore(name, 'log')),
      Promise.resolve(createLogMirror(files, 'own', tab)),
    );
}

const erase = (log: MirroredLog) => log.erase('stamp');
const takeBack = (log: MirroredLog) => log.remove(keys, 'stamp');

it.each([
  ['erased, and it was told', erase, true],
  ['erased, and it was not told', erase, false],
  ['taken back, and it was told', takeBack, true],
  ['taken back, and it was not told', takeBack, false],
])('a page that lives on brings nothing back that another has %s', async (_, undo, isTold) => {
  const page = device(_);
  const one = page('a');
  await one.reconcile(await one.readHead());
  await one.append(answerEvents(10));
  await flushPromises();
  const other = page('b');
  await other.reconcile(await other.readHead());
  await flushPromises();
  await undo(one);
  if (isTold) expect(await other.readHead()).toMatchObject({ isErased: true, eventsSince: [] });
  else await expect(other.append(answerEvents(1, 100))).rejects.toThrow('erased by another page');
  await other.append(answerEvents(1, 100));
  await flushPromises();
  const next = page('c');
  expect(await next.reconcile(await next.readHead())).toBe(0);
  expect((await next.readAll()).events).toEqual(answerEvents(1, 100));
});

it('a page shows nothing of what another has erased', async () => {
  let news: LogListener | undefined;
  const page = () => createIndexedDbLog(openIndexedDbStore('shown', 'log'));
  const one = createTestGame({
    log: page(),
    onSubscribe: (heard) => {
      news = heard;
    },
  });
  await one.startRound();
  const item = one.playableBank.value?.items.get(one.currentItemId.value ?? '');
  if (!item) throw new Error('no item on the table');
  one.answer(item, wrongResponse(item));
  await vi.waitFor(() => expect(one.saveStatus.value).toBe('saved'));
  const other = createTestGame({ log: page(), seed: () => 2 });
  await other.loadProgress();
  await other.erase();
  news?.onExternalChange();
  await vi.waitFor(() => expect(one.progress.value.rounds).toEqual([]));
});
