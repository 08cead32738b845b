import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createStore, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sortUniqueEvents } from '../../../src/engine/events.ts';
import type { Game } from '../../../src/play/round/game.ts';
import type { FileStore } from '../../../src/progress/storage/file-store.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { isFullRun } from '../../support/full-run.ts';
import { wrongResponse } from '../../support/responses.ts';
import { createTestGame } from '../../support/test-game.ts';

/** What a call to the device may come to, besides what was asked. */
const faults = {
  well: undefined,
  full: new DOMException('full', 'QuotaExceededError'),
  unknown: new DOMException('no space', 'UnknownError'),
  gone: new DOMException('closed', 'InvalidStateError'),
  aborted: new DOMException('aborted', 'AbortError'),
  wordless: null,
  /** Done, and yet said not to be. */
  unsaid: new DOMException('lost', 'UnknownError'),
  hanging: undefined,
};
type Fault = keyof typeof faults;

/** A device whose calls go as it is told: the next faults of the list, then well again. */
function device(name: string) {
  const store = createStore(name, 'log');
  const kept = new Map<string, string>();
  let left: Fault[] = [];
  const go = async <T>(call: () => PromiseLike<T>): Promise<T> => {
    const fault = left.shift() ?? 'well';
    if (fault === 'well') return call();
    if (fault === 'hanging') return new Promise(() => {});
    if (fault === 'unsaid') await call();
    throw faults[fault];
  };
  const use: UseStore = (mode, callback) => go(() => store(mode, callback));
  const files: FileStore = {
    listNames: async () => [...kept.keys()],
    read: async (name) => kept.get(name) ?? '',
    write: (name, text) => go(async () => void kept.set(name, text)),
    remove: async (name) => void kept.delete(name),
  };
  return {
    break: (next: readonly Fault[]) => {
      left = [...next];
    },
    /** Empties the database, as a browser does that found it damaged. */
    wipe: () => store('readwrite', (log) => void log.clear()),
    open: (page: number) =>
      createTestGame({
        seed: () => page,
        log: createMirroredLog(
          createIndexedDbLog(use),
          Promise.resolve(createLogMirror(files, 'own', `${page}`)),
        ),
      }),
    entries: async () => (await createIndexedDbLog(store).readAll()).events,
  };
}

const anyFaults = fc.array(fc.constantFrom(...(Object.keys(faults) as Fault[])), { maxLength: 4 });
const anyStep = fc.record({
  deed: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'restart', 'wipe'),
  faults: anyFaults,
});

/** Long enough for whatever was asked of the device to be answered, or given up. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn++) {
    // the database of these tests takes a turn for every request
    for (let at = 0; at < 60; at++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(1_000);
  }
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

let devices = 0;
const runs = isFullRun ? 1_000 : 40;

it('keeps every acknowledged answer once, whatever the device does', { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      const place = device(`faults-${devices++}`);
      const acknowledged = new Set<string>();
      let page = 1;
      const start = async () => {
        const played = place.open(page++);
        await Promise.all([played.loadProgress(), settle()]);
        if (!played.resumeRound()) await played.startRound();
        return played;
      };
      const note = async (played: Game) => {
        if (played.saveStatus.value !== 'saved') return;
        for (const { kind, key } of (await played.readFullLog()).events)
          if (kind === 'answer') acknowledged.add(key);
      };
      let played = await start();
      for (const { deed, faults } of steps) {
        if (deed === 'answer') {
          if (!played.currentItemId.value) await played.startRound();
          const item = played.playableBank.value?.items.get(played.currentItemId.value ?? '');
          if (!item) throw new Error('nothing on the table');
          place.break(faults);
          played.answer(item, wrongResponse(item));
          // play goes on at once
          played.nextItem();
          await settle();
          place.break([]);
          await settle();
          await note(played);
        } else if (deed === 'restart') {
          place.break(faults);
          played = await start();
          place.break([]);
        } else {
          // one fault at a time: the copy is there, which is written within two seconds
          played = await start();
          await settle();
          await place.wipe();
          played = await start();
        }
      }
      await start();
      await settle();
      const entries = await place.entries();
      const keys = entries.map(({ key }) => key);
      expect(sortUniqueEvents(entries)).toEqual(entries);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining([...acknowledged]));
      const told = entries.flatMap((entry) =>
        entry.kind === 'answer' ? `${entry.round} ${entry.item}` : [],
      );
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: runs, timeout: 20_000 },
  ),
);
