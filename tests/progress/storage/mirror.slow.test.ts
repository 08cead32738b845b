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

describe('the mirror', () => {
  it('holds what was written to it, for the next tab', async () => {
    const files = createMemoryFolder();
    await createLogMirror(files, 'own', 'a').append(answerEvents(3));
    const next = createLogMirror(files, 'own', 'b');
    expect(await next.readLatest()).toMatchObject({ count: 3, events: answerEvents(3) });
    expect(await next.readAll()).toEqual(answerEvents(3));
  });

  it('writes as much for an answer after thousands as after hundreds', async () => {
    const files = createMemoryFolder();
    const mirror = createLogMirror(files, 'own', 'a');
    const cost = async (from: number) => {
      const before = files.writtenLength;
      for (let at = from; at < from + 400; at++) await mirror.append(answerEvents(1, at));
      return files.writtenLength - before;
    };
    const early = await cost(1);
    await mirror.append(answerEvents(5_000, 401));
    expect(await cost(5_401)).toBeLessThan(early * 1.2);
    expect(await createLogMirror(files, 'own', 'b').readAll()).toHaveLength(5_800);
  });

  it('continues where earlier tabs left off, and leaves few files', async () => {
    const files = createMemoryFolder();
    for (let page = 0; page < 20; page++) {
      const mirror = createLogMirror(files, 'own', `p${page}`);
      await mirror.readLatest();
      await mirror.append(answerEvents(1, page));
    }
    expect(files.texts.size).toBe(1);
    expect(await createLogMirror(files, 'own', 'last').readAll()).toEqual(answerEvents(20, 0));
  });

  it('loses nothing if two tabs write at once', async () => {
    const files = createMemoryFolder();
    const [one, two] = [createLogMirror(files, 'own', 'a'), createLogMirror(files, 'own', 'b')];
    await Promise.all([one.readLatest(), two.readLatest()]);
    for (let at = 1; at <= 300; at += 2) {
      await Promise.all([one.append(answerEvents(1, at)), two.append(answerEvents(1, at + 1))]);
    }
    expect(await createLogMirror(files, 'own', 'c').readAll()).toEqual(answerEvents(300));
  });

  it('counts from zero after an erasure, here or by another tab', async () => {
    for (const erase of ['erase', 'discardPending'] as const) {
      const files = createMemoryFolder();
      const mirror = createLogMirror(files, 'own', 'a');
      await mirror.append(answerEvents(3));
      await mirror[erase]();
      await mirror.append(answerEvents(2, 4));
      const next = createLogMirror(files, 'own', 'b');
      expect(await next.readLatest()).toMatchObject({ count: 2, events: answerEvents(2, 4) });
    }
  });

  it.each([
    ['no JSON', 'oops'],
    ['no object', 'null'],
    ['no count, no time and no events', '{"count":"3","at":null,"entries":[]}'],
    ['a count that is no whole number', '{"count":1.5,"at":1e999,"entries":[]}'],
  ])('counts nothing of a file that holds %s', async (_, text) => {
    const files = createMemoryFolder();
    files.texts.set('tail-x', text);
    const mirror = createLogMirror(files, 'own', 'a');
    expect(await mirror.readLatest()).toEqual({ count: 0, at: 0, events: [] });
    await mirror.append(answerEvents(1));
    expect(await createLogMirror(files, 'own', 'b').readLatest()).toMatchObject({ count: 1 });
  });

  it('passes over a damaged record, and over a damaged file', async () => {
    const files = createMemoryFolder();
    await createLogMirror(files, 'own', 'a').append(answerEvents(3));
    await createLogMirror(files, 'own', 'b').append(answerEvents(2, 4));
    const text = files.texts.get('tail-a') ?? '';
    files.texts.set('tail-a', text.replace('"score":1', '"score":0'));
    files.texts.set('tail-b', (files.texts.get('tail-b') ?? '').slice(0, -5));
    expect(await createLogMirror(files, 'own', 'c').readAll()).toEqual(answerEvents(2, 2));
  });

  it('is separate for a guest, and erased alone', async () => {
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

describe('a mirror in a small localStorage', () => {
  function createSmallStorage(maxChars: number): Storage {
    const texts = new Map<string, string>();
    const storage = {
      getItem: (key: string) => texts.get(key) ?? null,
      removeItem: (key: string) => void texts.delete(key),
      setItem: (key: string, text: string) => {
        const rest = [...texts].filter(([name]) => name !== key);
        const size = rest.reduce((sum, [, one]) => sum + one.length, text.length);
        if (size > maxChars) throw new DOMException('full', 'QuotaExceededError');
        texts.set(key, text);
      },
    };
    return new Proxy(storage as unknown as Storage, {
      ownKeys: () => [...texts.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  }

  it('holds the newest answers: the oldest give way', async () => {
    const mirror = createLogMirror(
      createLocalStorageFileStore('f', createSmallStorage(300_000)),
      'own',
      'a',
    );
    for (let at = 1; at <= 2_000; at++) await mirror.append(answerEvents(1, at));
    const events = await mirror.readAll();
    expect(events.length).toBeGreaterThan(500);
    expect(events).toEqual(answerEvents(events.length, 2_001 - events.length));
  });

  it('keeps its answers rather than a copy of many dossiers', async () => {
    const files = createLocalStorageFileStore('f', createSmallStorage(300_000));
    const mirror = createLogMirror(files, 'own', 'a');
    await mirror.append(answerEvents(300));
    await expect(files.write('dossiers-a', 'x'.repeat(290_000))).rejects.toThrow('full');
    expect(await mirror.readAll()).toHaveLength(300);
  });
});

describe('a mirrored log', () => {
  const openMirrored = async (files: FileStore, log = createMemoryLog(), page = 'a') => {
    const mirrored = createTestMirroredLog(log, createLogMirror(files, 'own', page));
    return { mirrored, head: await mirrored.readHead() };
  };

  it('gets back what it lost, whole or in part, and counts the answers', async () => {
    for (const left of [0, 250, 449]) {
      const files = createMemoryFolder();
      const { mirrored } = await openMirrored(files);
      await mirrored.append(answerEvents(450));
      const torn = createMemoryLog(answerEvents(left));
      const { mirrored: next, head } = await openMirrored(files, torn, 'b');
      expect(await next.reconcile(head)).toBe(450 - left);
      expect((await torn.readAll()).events).toEqual(answerEvents(450));
    }
  });

  it('completes a mirror that is younger than the log', async () => {
    const files = createMemoryFolder();
    const { mirrored, head } = await openMirrored(files, createMemoryLog(answerEvents(300)));
    expect(await mirrored.reconcile(head)).toBe(0);
    await vi.waitFor(async () =>
      expect(await createLogMirror(files, 'own', 'z').readAll()).toEqual(answerEvents(300)),
    );
  });

  it('restores nothing that was erased or removed', async () => {
    const files = createMemoryFolder();
    const log = createMemoryLog();
    const { mirrored } = await openMirrored(files, log);
    await mirrored.append(answerEvents(10));
    await mirrored.remove(
      answerEvents(4).map(({ key }) => key),
      'stamp',
    );
    const { mirrored: second, head } = await openMirrored(files, log, 'b');
    expect(await second.reconcile(head)).toBe(0);
    expect((await log.readAll()).events).toEqual(answerEvents(6, 5));
    await second.erase('stamp');
    const { mirrored: third, head: lastHead } = await openMirrored(files, log, 'c');
    expect(await third.reconcile(lastHead)).toBe(0);
    expect((await log.readAll()).events).toEqual([]);
  });

  it('restores from the mirror an answer that a hanging log never stored', async () => {
    const files = createMemoryFolder();
    const hanging = { ...createMemoryLog(), append: () => Promise.reject(new TimeoutError('3 s')) };
    const { mirrored } = await openMirrored(files, hanging);
    await expect(mirrored.append(answerEvents(2))).rejects.toThrow('3 s');
    const { mirrored: next, head } = await openMirrored(files, createMemoryLog(), 'b');
    expect(await next.reconcile(head)).toBe(2);
  });

  it('does not write to the mirror while a write fails: a full disk tears every file', async () => {
    const files = createMemoryFolder();
    const log = createMemoryLog();
    let isFull = true;
    const append: typeof log.append = (more) => (isFull ? Promise.reject(null) : log.append(more));
    const { mirrored } = await openMirrored(files, { ...log, append });
    await expect(mirrored.append(answerEvents(2))).rejects.toBeNull();
    expect(files.writtenLength).toBe(0);
    isFull = false;
    await mirrored.append(answerEvents(2));
    await vi.waitFor(async () =>
      expect(await createLogMirror(files, 'own', 'b').readAll()).toEqual(answerEvents(2)),
    );
  });

  it('reports the state of the log if the mirror does not answer', async () => {
    const names = () => Promise.reject(new Error('no'));
    const { mirrored } = await openMirrored(
      { ...createMemoryFolder(), listNames: names },
      createMemoryLog(answerEvents(3)),
    );
    expect(await mirrored.checkStorage()).toMatchObject({ count: 3, mirror: undefined });
  });

  it('is read from the mirror if the log cannot be read', async () => {
    const files = createMemoryFolder();
    const { mirrored } = await openMirrored(files);
    await mirrored.append(answerEvents(5));
    const refuse = () => Promise.reject(new Error('no'));
    const unreadable = createTestMirroredLog(
      { ...createMemoryLog(), readAll: refuse },
      createLogMirror(files, 'own', 'b'),
    );
    expect((await unreadable.readAll()).events).toEqual(answerEvents(5));
  });

  it('works without a mirror', async () => {
    const mirrored = createTestMirroredLog(createMemoryLog());
    await mirrored.append(answerEvents(2));
    expect(await mirrored.reconcile(await mirrored.readHead())).toBe(0);
    expect(await mirrored.checkStorage()).toMatchObject({
      count: 2,
      unreadable: 0,
      mirror: undefined,
    });
  });
});
