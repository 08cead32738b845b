import { describe, expect, it, vi } from 'vitest';
import { type FileStore, localFiles } from '../../../src/progress/storage/file-store.ts';
import { safetyCopy } from '../../../src/progress/storage/mirror.ts';
import { TimeoutError } from '../../../src/shared/with-timeout.ts';
import { answers } from '../../support/events.ts';
import { kept, memoryLog } from '../../support/memory-log.ts';
import { folder } from '../../support/opfs-folder.ts';

describe('the safety copy', () => {
  it('has what was written to it, for the next page', async () => {
    const files = folder();
    await safetyCopy(files, 'own', 'a').keep(answers(3));
    const next = safetyCopy(files, 'own', 'b');
    expect(await next.latest()).toMatchObject({ count: 3, entries: answers(3) });
    expect(await next.all()).toEqual(answers(3));
  });

  it('writes as much for an answer after thousands as after hundreds', async () => {
    const files = folder();
    const copy = safetyCopy(files, 'own', 'a');
    const cost = async (from: number) => {
      const before = files.written;
      for (let at = from; at < from + 400; at++) await copy.keep(answers(1, at));
      return files.written - before;
    };
    const early = await cost(1);
    await copy.keep(answers(5_000, 401));
    expect(await cost(5_401)).toBeLessThan(early * 1.2);
    expect(await safetyCopy(files, 'own', 'b').all()).toHaveLength(5_800);
  });

  it('goes on where pages before it left off, and leaves few files', async () => {
    const files = folder();
    for (let page = 0; page < 20; page++) {
      const copy = safetyCopy(files, 'own', `p${page}`);
      await copy.latest();
      await copy.keep(answers(1, page));
    }
    expect(files.kept.size).toBe(1);
    expect(await safetyCopy(files, 'own', 'last').all()).toEqual(answers(20, 0));
  });

  it('loses nothing where two pages write at once', async () => {
    const files = folder();
    const [one, two] = [safetyCopy(files, 'own', 'a'), safetyCopy(files, 'own', 'b')];
    await Promise.all([one.latest(), two.latest()]);
    for (let at = 1; at <= 300; at += 2) {
      await Promise.all([one.keep(answers(1, at)), two.keep(answers(1, at + 1))]);
    }
    expect(await safetyCopy(files, 'own', 'c').all()).toEqual(answers(300));
  });

  it('passes over a damaged record, and over a damaged file', async () => {
    const files = folder();
    await safetyCopy(files, 'own', 'a').keep(answers(3));
    await safetyCopy(files, 'own', 'b').keep(answers(2, 4));
    const text = files.kept.get('tail-a') ?? '';
    files.kept.set('tail-a', text.replace('"score":1', '"score":0'));
    files.kept.set('tail-b', (files.kept.get('tail-b') ?? '').slice(0, -5));
    expect(await safetyCopy(files, 'own', 'c').all()).toEqual(answers(2, 2));
  });

  it("keeps a guest's apart, and is erased alone", async () => {
    const files = folder();
    await safetyCopy(files, 'own', 'a').keep(answers(3));
    const guest = safetyCopy(files, 'guest', 'a');
    await guest.keep(answers(1, 9));
    expect(await guest.all()).toEqual(answers(1, 9));
    await guest.erase();
    expect(await guest.all()).toEqual([]);
    expect(await safetyCopy(files, 'own', 'b').all()).toEqual(answers(3));
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
    const copy = safetyCopy(localFiles('f', small(300_000)), 'own', 'a');
    for (let at = 1; at <= 2_000; at++) await copy.keep(answers(1, at));
    const entries = await copy.all();
    expect(entries.length).toBeGreaterThan(500);
    expect(entries).toEqual(answers(entries.length, 2_001 - entries.length));
  });
});

describe('a log with its copy', () => {
  const open = async (files: FileStore, log = memoryLog(), page = 'a') => {
    const both = kept(log, safetyCopy(files, 'own', page));
    return { both, held: await both.read() };
  };

  it('gets back what it lost, whole or in part, and says how many answers', async () => {
    for (const left of [0, 250, 449]) {
      const files = folder();
      const { both } = await open(files);
      await both.append(answers(450));
      const torn = memoryLog(answers(left));
      const { both: next, held } = await open(files, torn, 'b');
      expect(await next.mend(held)).toBe(450 - left);
      expect((await torn.all()).entries).toEqual(answers(450));
    }
  });

  it('gives the copy what that lacks: a log that was there before it', async () => {
    const files = folder();
    const { both, held } = await open(files, memoryLog(answers(300)));
    expect(await both.mend(held)).toBe(0);
    await vi.waitFor(async () =>
      expect(await safetyCopy(files, 'own', 'z').all()).toEqual(answers(300)),
    );
  });

  it('brings back nothing that was erased, or taken back', async () => {
    const files = folder();
    const log = memoryLog();
    const { both } = await open(files, log);
    await both.append(answers(10));
    await both.remove(
      answers(4).map(({ key }) => key),
      'stamp',
    );
    const { both: second, held } = await open(files, log, 'b');
    expect(await second.mend(held)).toBe(0);
    expect((await log.all()).entries).toEqual(answers(6, 5));
    await second.erase('stamp');
    const { both: third, held: none } = await open(files, log, 'c');
    expect(await third.mend(none)).toBe(0);
    expect((await log.all()).entries).toEqual([]);
  });

  it('has an answer in the copy that a silent log never took, and brings it back', async () => {
    const files = folder();
    const silent = { ...memoryLog(), append: () => Promise.reject(new TimeoutError('3 s')) };
    const { both } = await open(files, silent);
    await expect(both.append(answers(2))).rejects.toThrow('3 s');
    const { both: next, held } = await open(files, memoryLog(), 'b');
    expect(await next.mend(held)).toBe(2);
  });

  it('leaves the copy alone while a write fails: a full disk tears whatever is written to it', async () => {
    const files = folder();
    const log = memoryLog();
    let isFull = true;
    const append: typeof log.append = (more) => (isFull ? Promise.reject(null) : log.append(more));
    const { both } = await open(files, { ...log, append });
    await expect(both.append(answers(2))).rejects.toBeNull();
    expect(files.written).toBe(0);
    isFull = false;
    await both.append(answers(2));
    await vi.waitFor(async () =>
      expect(await safetyCopy(files, 'own', 'b').all()).toEqual(answers(2)),
    );
  });

  it('says how the log stands where the copy does not answer', async () => {
    const names = () => Promise.reject(new Error('no'));
    const { both } = await open({ ...folder(), names }, memoryLog(answers(3)));
    expect(await both.health()).toMatchObject({ count: 3, copied: undefined });
  });

  it('is told from the copy where the log cannot be read', async () => {
    const files = folder();
    const { both } = await open(files);
    await both.append(answers(5));
    const refuse = () => Promise.reject(new Error('no'));
    const deaf = kept({ ...memoryLog(), all: refuse }, safetyCopy(files, 'own', 'b'));
    expect((await deaf.all()).entries).toEqual(answers(5));
  });

  it('does without a copy where there is none', async () => {
    const both = kept(memoryLog());
    await both.append(answers(2));
    expect(await both.mend(await both.read())).toBe(0);
    expect(await both.health()).toMatchObject({ count: 2, unreadable: 0, copied: undefined });
  });
});
