import 'fake-indexeddb/auto';
import { createStore } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { joinFileStores } from '../../../src/progress/storage/file-places.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog, createTestMirroredLog } from '../../support/memory-log.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';

const refuse = () => Promise.reject(new DOMException('read-only', 'NoModificationAllowedError'));

/** Two places of one device, the first of which may refuse to be written. */
function createPlaces() {
  const [opfs, local] = [createMemoryFolder(), createMemoryFolder()];
  const openTab = (tab: string, isOpfsWritable = true) =>
    createLogMirror(
      joinFileStores([isOpfsWritable ? opfs : { ...opfs, write: refuse }, local]),
      'own',
      tab,
    );
  return { opfs, local, openTab };
}

describe('the safety copy', () => {
  it('goes to localStorage where OPFS lists but cannot be written', async () => {
    const { local, openTab } = createPlaces();
    const log = createTestMirroredLog(createMemoryLog(), openTab('a', false));
    await log.append(answerEvents(3));
    await vi.waitFor(async () =>
      expect((await log.checkStorage()).mirror).toMatchObject({ count: 3 }),
    );
    expect([...local.texts.keys()]).toEqual(['tail-a']);
  });

  it('moves when OPFS is full in the middle of play, and no answer is in two places', async () => {
    const { opfs, local, openTab } = createPlaces();
    const mirror = openTab('a');
    await mirror.append(answerEvents(3));
    opfs.write = refuse;
    await mirror.append(answerEvents(1, 4));
    expect(await openTab('b').readAll()).toEqual(answerEvents(4));
    await vi.waitFor(() => expect([...opfs.texts.keys()]).toEqual([]));
    expect([...local.texts.keys()]).toEqual(['tail-a']);
  });

  it('is found again in the place of an earlier visit, and leaves it', async () => {
    const { opfs, local, openTab } = createPlaces();
    await openTab('a', false).append(answerEvents(3));
    const next = openTab('b');
    expect((await next.readLatest()).events).toEqual(answerEvents(3));
    await next.append(answerEvents(1, 4));
    expect([...local.texts.keys()]).toEqual([]);
    expect([...opfs.texts.keys()]).toEqual(['tail-b']);
    expect(await openTab('c').readAll()).toEqual(answerEvents(4));
  });

  it('is erased in every place, whichever this page writes to', async () => {
    for (const isOpfsWritable of [true, false]) {
      const { opfs, local, openTab } = createPlaces();
      await openTab('a').append(answerEvents(250));
      await openTab('b', false).append(answerEvents(250, 1_000));
      await openTab('c', isOpfsWritable).erase();
      expect([...opfs.texts.keys(), ...local.texts.keys()]).toEqual([]);
    }
  });

  it('leaves no file of answers, sets, dossiers or articles after an erasure, but those of the other player', async () => {
    const kinds = ['tail', 'pack', 'records', 'dossiers', 'projects', 'later'];
    const own = kinds.map((kind) => `${kind}-a`);
    const guests = own.map((name) => `guest-${name}`);
    for (const [profile, kept] of [
      ['own', guests],
      ['guest', own],
    ] as const) {
      const folder = createMemoryFolder();
      for (const name of [...own, ...guests]) await folder.write(name, 'kept');
      await createLogMirror(folder, profile, 'b').erase();
      expect([...folder.texts.keys()]).toEqual(kept);
    }
  });

  it('is read where one place does not answer', async () => {
    const { local } = createPlaces();
    const silent = { ...createMemoryFolder(), listNames: refuse, write: refuse };
    const openTab = (tab: string) => createLogMirror(joinFileStores([silent, local]), 'own', tab);
    await openTab('a').append(answerEvents(2));
    expect(await openTab('b').readAll()).toEqual(answerEvents(2));
  });

  it('brings nothing back from a place that did not answer at the erasure', async () => {
    const [opfs, local] = [createMemoryFolder(), createMemoryFolder()];
    const store = createStore('silent-place', 'log');
    let isSilent = false;
    const place = {
      ...opfs,
      listNames: () => (isSilent ? refuse() : opfs.listNames()),
      write: (name: string, text: string) => (isSilent ? refuse() : opfs.write(name, text)),
    };
    const openTab = (tab: string) =>
      createMirroredLog(
        createIndexedDbLog(store),
        Promise.resolve(createLogMirror(joinFileStores([place, local]), 'own', tab)),
      );
    const one = openTab('a');
    await one.readHead();
    await one.append(answerEvents(3));
    await vi.waitFor(() => expect(opfs.texts.size).toBe(1));
    isSilent = true;
    const other = openTab('b');
    await other.readHead();
    await other.erase(`${(Date.now() + 1).toString(36).padStart(9, '0')}-b`);
    isSilent = false;
    const next = openTab('c');
    expect(await next.reconcile(await next.readHead())).toBe(0);
    expect((await next.readAll()).events).toEqual([]);
    // even with the clock behind, what comes after is safe
    await next.append(answerEvents(1, 50));
    await vi.waitFor(async () => expect([...opfs.texts.keys()]).toEqual(['tail-c']));
    await store('readwrite', (log) => void log.delete(answerEvents(1, 50)[0]?.key ?? ''));
    const last = openTab('d');
    expect(await last.reconcile(await last.readHead())).toBe(1);
  });

  it('is none where no place takes it: no age is told', async () => {
    const nowhere = joinFileStores([{ ...createMemoryFolder(), write: refuse }]);
    const log = createTestMirroredLog(createMemoryLog(), createLogMirror(nowhere, 'own', 'a'));
    await log.append(answerEvents(3));
    expect(await log.checkStorage()).toMatchObject({ count: 3, mirror: undefined });
  });
});

describe('a page that starts', () => {
  it('leaves alone what another has added to the safety copy since', async () => {
    const files = createMemoryFolder();
    const [one, other] = [createLogMirror(files, 'own', 'a'), createLogMirror(files, 'own', 'b')];
    await other.append(answerEvents(2));
    await one.readLatest();
    await other.append(answerEvents(1, 3));
    await one.append(answerEvents(1, 10));
    const copy = await createLogMirror(files, 'own', 'c').readAll();
    expect(copy).toEqual([...answerEvents(3), ...answerEvents(1, 10)]);
  });

  it('completes the safety copy without taking away what another writes meanwhile', async () => {
    const files = createMemoryFolder();
    const [one, other] = [createLogMirror(files, 'own', 'a'), createLogMirror(files, 'own', 'b')];
    await other.append(answerEvents(2));
    await one.rewrite(async () => {
      await other.append(answerEvents(300, 3));
      return { events: answerEvents(2), unreadable: [] };
    });
    expect(await createLogMirror(files, 'own', 'c').readAll()).toEqual(answerEvents(302));
  });
});
