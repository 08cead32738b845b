import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { LogListener } from '../../../src/progress/progress-log.ts';
import { deviceStore } from '../../../src/progress/storage/indexeddb-connection.ts';
import { deviceLog } from '../../../src/progress/storage/indexeddb-log.ts';
import type { MirroredLog } from '../../../src/progress/storage/log.ts';
import { safetyCopy } from '../../../src/progress/storage/mirror.ts';
import { keptLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answers } from '../../support/events.ts';
import { folder } from '../../support/opfs-folder.ts';
import { game, settle, wrongResponse } from '../../support/world.ts';

const keys = answers(10).map(({ key }) => key);

/** Pages of one device, each with a log and a safety copy of its own on the same disk. */
function device(name: string) {
  const files = folder();
  return (tab: string) =>
    keptLog(deviceLog(deviceStore(name, 'log')), Promise.resolve(safetyCopy(files, 'own', tab)));
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
  await one.mend(await one.read());
  await one.append(answers(10));
  await settle();
  const other = page('b');
  await other.mend(await other.read());
  await settle();
  await undo(one);
  if (isTold) expect(await other.read()).toMatchObject({ isErased: true, entries: [] });
  else await expect(other.append(answers(1, 100))).rejects.toThrow('erased by another page');
  await other.append(answers(1, 100));
  await settle();
  const next = page('c');
  expect(await next.mend(await next.read())).toBe(0);
  expect((await next.all()).entries).toEqual(answers(1, 100));
});

it('a page shows nothing of what another has erased', async () => {
  let news: LogListener | undefined;
  const page = () => deviceLog(deviceStore('shown', 'log'));
  const one = game({
    log: page(),
    hear: (heard) => {
      news = heard;
    },
  });
  await one.begin();
  const item = one.dossier.value?.items.get(one.table.value ?? '');
  if (!item) throw new Error('no item on the table');
  one.answer(item, wrongResponse(item));
  await vi.waitFor(() => expect(one.saved.value).toBe('saved'));
  const other = game({ log: page(), seed: () => 2 });
  await other.open();
  await other.erase();
  news?.onNews();
  await vi.waitFor(() => expect(one.tally.value.rounds).toEqual([]));
});
