import { describe, expect, it, vi } from 'vitest';
import {
  createLocalStorageFileStore,
  type FileStore,
} from '../../../src/progress/storage/file-store.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { TimeoutError } from '../../../src/shared/with-timeout.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog, createTestMirroredLog } from '../../support/memory-log.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';

describe('the safety copy', () => {
  it('has what was written to it, for the next page', async () => {
    const files = createMemoryFolder();
    await createLogMirror(files, 'own', 'a').append(answerEvents(3));
    const next = createLogMirror(files, 'own', 'b');
    expect(await next.readLatest()).toMatchObject({ count: 3, entries: answerEvents(3) });
    expect(await next.readAll()).toEqual(answerEvents(3));
  });

  it('writes as much for an answer after thousands as after hundreds', async () => {
    const files = createMemoryFolder();
    const copy = createLogMirror(files, 'own', 'a');
    const cost = async (from: number) => {
      const before = files.writtenLength;
      for (let at = from; at < from + 400; at++) await copy.append(answerEvents(1, at));
      return files.writtenLength - before;
    };
    const early = await cost(1);
    await copy.append(answerEvents(5_000, 401));
    expect(await cost(5_401)).toBeLessThan(early * 1.2);
    expect(await createLogMirror(files, 'own', 'b').readAll()).toHaveLength(5_800);
  });

  it('goes on where pages before it left off, and leaves few files', async () => {
    const files = createMemoryFolder();
    for (let page = 0; page < 20; page++) {
      const copy = createLogMirror(files, 'own', `p${page}`);
      await copy.readLatest();
      await copy.append(answerEvents(1, page));
    }
    expect(files.kept.size).toBe(1);
    expect(await createLogMirror(files, 'own', 'last').readAll()).toEqual(answerEvents(20, 0));
  });

  it('loses nothing where two pages write at once', async () => {
    const files = createMemoryFolder();
    const [one, two] = [createLogMirror(files, 'own', 'a'), createLogMirror(files, 'own', 'b')];
    await Promise.all([one.readLatest(), two.readLatest()]);
    for (let at = 1; at <= 300; at += 2) {
      await Promise.all([one.append(answerEvents(1, at)), two.append(answerEvents(1, at + 1))]);
    }
    expect(await createLogMirror(files, 'own', 'c').readAll()).toEqual(answerEvents(300));
  });

  it('counts anew after all was erased, here or by another page', async () => {
    for (const erase of ['erase', 'discardPending'] as const) {
      const files = createMemoryFolder();
      const mirror = createLogMirror(files, 'own', 'a');
      await mirror.append(answerEvents(3));
      await mirror[erase]();
      await mirror.append(answerEvents(2, 4));
      const next = createLogMirror(files, 'own', 'b');
      expect(await next.readLatest()).toMatchObject({ count: 2, entries: answerEvents(2, 4) });
    }
  });

  it.each([
    ['no JSON', 'oops'],
    ['no object', 'null'],
    ['no count, no time and no events', '{"count":"3","at":null,"entries":[]}'],
    ['a count that is no whole number', '{"count":1.5,"at":1e999,"entries":[]}'],
  ])('counts nothing of a file that holds %s', async (_, text) => {
    const files = createMemoryFolder();
    files.kept.set('tail-x', text);
    const mirror = createLogMirror(files, 'own', 'a');
    expect(await mirror.readLatest()).toEqual({ count: 0, at: 0, entries: [] });
    await mirror.append(answerEvents(1));
    expect(await createLogMirror(files, 'own', 'b').readLatest()).toMatchObject({ count: 1 });
  });

  it('passes over a damaged record, and over a damaged file', async () => {
    const files = createMemoryFolder();
    await createLogMirror(files, 'own', 'a').append(answerEvents(3));
    await createLogMirror(files, 'own', 'b').append(answerEvents(2, 4));
    const text = files.kept.get('tail-a') ?? '';
    files.kept.set('tail-a', text.replace('"score":1', '"score":0'));
    files.kept.set('tail-b', (files.kept.get('tail-b') ?? '').slice(0, -5));
    expect(await createLogMirror(files, 'own', 'c').readAll()).toEqual(answerEvents(2, 2));
  });

  it("keeps a guest's apart, and is erased alone", async () => {
    const files = createMemoryFolder();
    await createLogMirror(files, 'own', 'a').append(answerEvents(3));
    const guest = createLogMirror(files, 'guest', 'a');
    await guest.append(answerEvents(1, 9));
    expect(await guest.readAll()).toEqual(answerEvents(1, 9));
    await guest.erase();
    expect(await guest.readAll()).toEqual([]);
    expect(await createLogMirror(files, 'own', 'b').readAll()).toEqual(answerEvents(3));
  });
});

describe('a copy where there is room for little', () => {
  /** A storage of so many characters. */
  function small(room: number): Storage {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => void kept.delete(key),
      setItem: (key: string, text: string) => {
        const rest = [...kept].filter(([name]) => name !== key);
        const size = rest.reduce((sum, [, one]) => sum + one.length, text.length);
        if (size > room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, text);
      },
    };
    return new Proxy(storage as unknown as Storage, {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  }

  it('has the newest answers: the oldest give way', async () => {
    const copy = createLogMirror(createLocalStorageFileStore('f', small(300_000)), 'own', 'a');
    for (let at = 1; at <= 2_000; at++) await copy.append(answerEvents(1, at));
    const entries = await copy.readAll();
    expect(entries.length).toBeGreaterThan(500);
    expect(entries).toEqual(answerEvents(entries.length, 2_001 - entries.length));
  });
});

describe('a log with its copy', () => {
  const open = async (files: FileStore, log = createMemoryLog(), page = 'a') => {
    const both = createTestMirroredLog(log, createLogMirror(files, 'own', page));
    return { both, held: await both.readHead() };
  };

  it('gets back what it lost, whole or in part, and says how many answers', async () => {
    for (const left of [0, 250, 449]) {
      const files = createMemoryFolder();
      const { both } = await open(files);
      await both.append(answerEvents(450));
      const torn = createMemoryLog(answerEvents(left));
      const { both: next, held } = await open(files, torn, 'b');
      expect(await next.reconcile(held)).toBe(450 - left);
      expect((await torn.readAll()).events).toEqual(answerEvents(450));
    }
  });

  it('gives the copy what that lacks: a log that was there before it', async () => {
    const files = createMemoryFolder();
    const { both, held } = await open(files, createMemoryLog(answerEvents(300)));
    expect(await both.reconcile(held)).toBe(0);
    await vi.waitFor(async () =>
      expect(await createLogMirror(files, 'own', 'z').readAll()).toEqual(answerEvents(300)),
    );
  });

  it('brings back nothing that was erased, or taken back', async () => {
    const files = createMemoryFolder();
    const log = createMemoryLog();
    const { both } = await open(files, log);
    await both.append(answerEvents(10));
    await both.remove(
      answerEvents(4).map(({ key }) => key),
      'stamp',
    );
    const { both: second, held } = await open(files, log, 'b');
    expect(await second.reconcile(held)).toBe(0);
    expect((await log.readAll()).events).toEqual(answerEvents(6, 5));
    await second.erase('stamp');
    const { both: third, held: none } = await open(files, log, 'c');
    expect(await third.reconcile(none)).toBe(0);
    expect((await log.readAll()).events).toEqual([]);
  });

  it('has an answer in the copy that a silent log never took, and brings it back', async () => {
    const files = createMemoryFolder();
    const silent = { ...createMemoryLog(), append: () => Promise.reject(new TimeoutError('3 s')) };
    const { both } = await open(files, silent);
    await expect(both.append(answerEvents(2))).rejects.toThrow('3 s');
    const { both: next, held } = await open(files, createMemoryLog(), 'b');
    expect(await next.reconcile(held)).toBe(2);
  });

  it('leaves the copy alone while a write fails: a full disk tears whatever is written to it', async () => {
    const files = createMemoryFolder();
    const log = createMemoryLog();
    let isFull = true;
    const append: typeof log.append = (more) => (isFull ? Promise.reject(null) : log.append(more));
    const { both } = await open(files, { ...log, append });
    await expect(both.append(answerEvents(2))).rejects.toBeNull();
    expect(files.writtenLength).toBe(0);
    isFull = false;
    await both.append(answerEvents(2));
    await vi.waitFor(async () =>
      expect(await createLogMirror(files, 'own', 'b').readAll()).toEqual(answerEvents(2)),
    );
  });

  it('says how the log stands where the copy does not answer', async () => {
    const names = () => Promise.reject(new Error('no'));
    const { both } = await open(
      { ...createMemoryFolder(), listNames: names },
      createMemoryLog(answerEvents(3)),
    );
    expect(await both.checkStorage()).toMatchObject({ count: 3, mirror: undefined });
  });

  it('is told from the copy where the log cannot be read', async () => {
    const files = createMemoryFolder();
    const { both } = await open(files);
    await both.append(answerEvents(5));
    const refuse = () => Promise.reject(new Error('no'));
    const deaf = createTestMirroredLog(
      { ...createMemoryLog(), readAll: refuse },
      createLogMirror(files, 'own', 'b'),
    );
    expect((await deaf.readAll()).events).toEqual(answerEvents(5));
  });

  it('does without a copy where there is none', async () => {
    const both = createTestMirroredLog(createMemoryLog());
    await both.append(answerEvents(2));
    expect(await both.reconcile(await both.readHead())).toBe(0);
    expect(await both.checkStorage()).toMatchObject({ count: 2, unreadable: 0, mirror: undefined });
  });
});
