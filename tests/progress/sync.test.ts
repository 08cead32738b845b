import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Game } from '../../src/play/round/game.ts';
import { openIndexedDbStore } from '../../src/progress/storage/indexeddb-connection.ts';
import { createIndexedDbLog } from '../../src/progress/storage/indexeddb-log.ts';
import { createTestMirroredLog } from '../support/memory-log.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestGame } from '../support/test-game.ts';

let devices = 0;

const openDeviceLog = () => createIndexedDbLog(openIndexedDbStore(`late-${devices}`, 'log'));

/** Of another page, which ends its transaction when it is told to. */
async function hold(version?: number): Promise<() => void> {
  let isHeld = true;
  const request = indexedDB.open(`late-${devices}`, version);
  await new Promise<void>((resolve) => {
    function keepBusy(transaction: IDBTransaction) {
      const store = transaction.objectStore('log');
      const askAgain = () => {
        if (isHeld) store.get('nothing').onsuccess = askAgain;
      };
      askAgain();
      resolve();
    }
    request.onupgradeneeded = () => {
      const { result, transaction } = request;
      if (!result.objectStoreNames.contains('log')) result.createObjectStore('log');
      if (version && transaction) keepBusy(transaction);
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      if (!version) keepBusy(request.result.transaction('log', 'readwrite'));
    };
  });
  return () => {
    isHeld = false;
  };
}

async function pass(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    // the database of these tests takes a turn for every request
    for (let at = 0; at < 60; at++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

async function answerItem(game: Game) {
  const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
  if (!item) throw new Error('no current item');
  game.answer(item, wrongResponse(item));
  game.nextItem();
}

async function countStoredAnswers() {
  const [{ events }] = await Promise.all([openDeviceLog().readAll(), pass(1)]);
  return events.filter(({ kind }) => kind === 'answer').length;
}

beforeEach(() => {
  devices++;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a device', () => {
  it.each([
    ['that opens after 10 seconds', 10, 1],
    ['that opens after 30 seconds', 30, 1],
    ['that another page holds for 10 seconds', 10, undefined],
    ['that another page holds for 30 seconds', 30, undefined],
  ])(
    '%s gets what was answered meanwhile, which nobody calls saved',
    async (_, seconds, version) => {
      const release = await hold(version);
      const game = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
      await Promise.all([game.startRound(), pass(7)]);
      expect(game.storageStatus.value).toBe('refused');
      await answerItem(game);
      await pass(seconds - 7);
      expect(game.saveStatus.value).not.toBe('saved');
      release();
      await pass(11);
      expect([game.storageStatus.value, game.saveStatus.value]).toEqual(['available', 'saved']);
      expect(await countStoredAnswers()).toBe(1);
    },
  );

  it('that is held for 5 seconds is no longer called unable once it answers', async () => {
    const before = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
    await Promise.all([before.startRound(), pass(1)]);
    await answerItem(before);
    await pass(1);
    const release = await hold();
    const game = createTestGame({
      log: createTestMirroredLog(openDeviceLog()),
      seed: () => 99,
    });
    const isLoaded = game.loadProgress();
    await pass(5);
    expect(game.storageStatus.value).toBe('refused');
    release();
    await Promise.all([isLoaded, pass(1)]);
    await pass(11);
    expect(game.storageStatus.value).toBe('available');
    expect(game.unfinishedRound.value?.answers).toHaveLength(1);
  });

  it('that another tab upgrades meanwhile gets what was answered', async () => {
    const game = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
    await Promise.all([game.startRound(), pass(1)]);
    await answerItem(game);
    await pass(1);
    const release = await hold(2);
    await answerItem(game);
    await pass(4);
    expect(game.saveStatus.value).toBe('refused');
    release();
    await pass(11);
    expect(game.saveStatus.value).toBe('saved');
    expect(await countStoredAnswers()).toBe(2);
  });
});

describe('a device that refuses', () => {
  const refuseOpening = (times: number) => {
    const open = indexedDB.open.bind(indexedDB);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (spy.mock.calls.length <= times) throw new DOMException('not now', 'UnknownError');
      return open(...args);
    });
  };

  it('once is asked again at once, and the player hears nothing of it', async () => {
    refuseOpening(1);
    const game = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
    const seen = new Set<string>();
    game.storageStatus.subscribe((status) => seen.add(status));
    await Promise.all([game.startRound(), pass(1)]);
    await answerItem(game);
    await pass(1);
    expect(game.saveStatus.value).toBe('saved');
    expect(seen).toEqual(new Set(['opening', 'available']));
  });

  it('for a while is asked until it takes what was answered', async () => {
    refuseOpening(14);
    const game = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
    await Promise.all([game.startRound(), pass(1)]);
    await answerItem(game);
    await pass(1);
    expect(game.saveStatus.value).toBe('refused');
    await pass(20);
    expect(game.saveStatus.value).toBe('saved');
    expect(await countStoredAnswers()).toBe(1);
  });

  it('for good is asked ever less often', async () => {
    refuseOpening(Number.POSITIVE_INFINITY);
    const game = createTestGame({ log: createTestMirroredLog(openDeviceLog()) });
    await Promise.all([game.loadProgress(), pass(60)]);
    const { calls } = vi.mocked(indexedDB.open).mock;
    const before = calls.length;
    await pass(60);
    expect(calls.length - before).toBeLessThanOrEqual(14);
  });
});
