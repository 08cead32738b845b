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

/** Outcomes of a call to the device. */
const faults = {
  none: undefined,
  full: new DOMException('full', 'QuotaExceededError'),
  unknown: new DOMException('no space', 'UnknownError'),
  gone: new DOMException('closed', 'InvalidStateError'),
  aborted: new DOMException('aborted', 'AbortError'),
  withoutError: null,
  /** The call succeeds and yet rejects. */
  unacknowledged: new DOMException('lost', 'UnknownError'),
  hanging: undefined,
};
type Fault = keyof typeof faults;

/** A device whose next calls fail as scheduled. */
function createDevice(name: string) {
  const store = createStore(name, 'log');
  const texts = new Map<string, string>();
  let scheduledFaults: Fault[] = [];
  const runCall = async <T>(call: () => PromiseLike<T>): Promise<T> => {
    const fault = scheduledFaults.shift() ?? 'none';
    if (fault === 'none') return call();
    if (fault === 'hanging') return new Promise(() => {});
    if (fault === 'unacknowledged') await call();
    throw faults[fault];
  };
  const use: UseStore = (mode, callback) => runCall(() => store(mode, callback));
  const files: FileStore = {
    listNames: async () => [...texts.keys()],
    read: async (name) => texts.get(name) ?? '',
    write: (name, text) => runCall(async () => void texts.set(name, text)),
    remove: async (name) => void texts.delete(name),
  };
  return {
    scheduleFaults: (next: readonly Fault[]) => {
      scheduledFaults = [...next];
    },
    /** Empties the database, as a browser does that found it damaged. */
    wipe: () => store('readwrite', (log) => void log.clear()),
    openTab: (tab: number) =>
      createTestGame({
        seed: () => tab,
        log: createMirroredLog(
          createIndexedDbLog(use),
          Promise.resolve(createLogMirror(files, 'own', `${tab}`)),
        ),
      }),
    readEvents: async () => (await createIndexedDbLog(store).readAll()).events,
  };
}

const anyFaults = fc.array(fc.constantFrom(...(Object.keys(faults) as Fault[])), { maxLength: 4 });
const anyStep = fc.record({
  action: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'restart', 'wipe'),
  faults: anyFaults,
});

/** Waits until the device has answered every call, or the calls have timed out. */
const settle = async () => {
  for (let second = 0; second < 10; second++) {
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
      const device = createDevice(`faults-${devices++}`);
      const acknowledged = new Set<string>();
      let tab = 1;
      const start = async () => {
        const game = device.openTab(tab++);
        await Promise.all([game.loadProgress(), settle()]);
        if (!game.resumeRound()) await game.startRound();
        return game;
      };
      const noteAcknowledged = async (game: Game) => {
        if (game.saveStatus.value !== 'saved') return;
        for (const { kind, key } of (await game.readFullLog()).events)
          if (kind === 'answer') acknowledged.add(key);
      };
      let game = await start();
      for (const { action, faults } of steps) {
        if (action === 'answer') {
          if (!game.currentItemId.value) await game.startRound();
          const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
          if (!item) throw new Error('no current item');
          device.scheduleFaults(faults);
          game.answer(item, wrongResponse(item));
          // play goes on at once
          game.nextItem();
          await settle();
          device.scheduleFaults([]);
          await settle();
          await noteAcknowledged(game);
        } else if (action === 'restart') {
          device.scheduleFaults(faults);
          game = await start();
          device.scheduleFaults([]);
        } else {
          // one fault at a time: the mirror is complete, since it is written within two seconds
          game = await start();
          await settle();
          await device.wipe();
          game = await start();
        }
      }
      await start();
      await settle();
      const events = await device.readEvents();
      const keys = events.map(({ key }) => key);
      expect(sortUniqueEvents(events)).toEqual(events);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining([...acknowledged]));
      const answeredItems = events.flatMap((event) =>
        event.kind === 'answer' ? `${event.round} ${event.item}` : [],
      );
      expect(new Set(answeredItems).size).toBe(answeredItems.length);
    }),
    { numRuns: runs, timeout: 20_000 },
  ),
);
