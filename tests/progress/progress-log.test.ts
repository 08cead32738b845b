import 'fake-indexeddb/auto';
import { clear, createStore, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import type { Game } from '../../src/play/round/game.ts';
import { createIndexedDbLog } from '../../src/progress/storage/indexeddb-log.ts';
import {
  countRecords,
  ErasedElsewhereError,
  type Log,
  type LogListener,
} from '../../src/progress/storage/log.ts';
import { buildMemory } from '../support/memory.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestGame, flushPromises } from '../support/test-game.ts';

/** A tab on a log, and a way to raise the events of its storage. */
function openTab(log: Log, seed: number) {
  let logListener: LogListener | undefined;
  const game = createTestGame({
    log,
    seed: () => seed,
    onSubscribe: (listener) => {
      logListener = listener;
    },
  });
  return {
    game,
    raise: async (event: keyof LogListener) => {
      logListener?.[event]();
      await flushPromises();
      await flushPromises();
    },
  };
}

async function answerItems(game: Game, count: number) {
  for (let index = 0; index < count; index++) {
    if (!game.currentItemId.value) await game.startRound();
    const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
    if (!item) throw new Error('no current item');
    game.answer(item, wrongResponse(item));
    game.nextItem();
  }
  await flushPromises();
}

const countAnswers = async (log: Log) =>
  (await log.readAll()).events.filter(({ kind }) => kind === 'answer').length;
const stateOf = ({ progress, memory, curve }: Game) => [progress.value, memory.value, curve.value];

describe('a long log', () => {
  it('is reduced from its snapshot, with the same result', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await answerItems(before, 250);
    const head = await log.readHead();
    expect(head.snapshot?.count).toBeGreaterThanOrEqual(200);
    expect(head.eventsSince.length).toBeLessThan(200);
    const after = createTestGame({ log, seed: () => 99 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(stateOf(after)).toEqual(stateOf(before));
    const { events } = await log.readAll();
    const fromEvents = createTestGame({ log: createMemoryLog(events), seed: () => 98 });
    await Promise.all([fromEvents.loadProgress(), fromEvents.loadBank()]);
    expect(stateOf(fromEvents)).toEqual(stateOf(before));
  });

  it.each([['bank'], ['log']])(
    'without a snapshot gets one if the %s loads first',
    async (first) => {
      const earlierLog = createMemoryLog();
      await answerItems(createTestGame({ log: earlierLog }), 250);
      const { events } = await earlierLog.readAll();
      const log = createMemoryLog(events);
      const after = createTestGame({ log, seed: () => 99 });
      await (first === 'bank' ? after.loadBank() : after.loadProgress());
      await (first === 'bank' ? after.loadProgress() : after.loadBank());
      await flushPromises();
      expect((await log.readHead()).snapshot?.count).toBe(events.length);
    },
  );

  it.each([
    ['the last', 'z'],
    ['the first', '0'],
  ])('gets a snapshot although the device cannot read %s record', async (_, key) => {
    const earlierLog = createMemoryLog();
    await answerItems(createTestGame({ log: earlierLog }), 250);
    const { events } = await earlierLog.readAll();
    const store = createStore(`unreadable-${key}`, 'log');
    const log = createIndexedDbLog(store);
    await log.append(events);
    await set(key, 'damaged', store);
    const after = createTestGame({ log, seed: () => 99 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    await vi.waitFor(async () => expect((await log.readHead()).eventsSince).toEqual([]));
    expect(countRecords(await log.readHead())).toBe(events.length + 1);
  });

  it('has no snapshot that lacks what another tab wrote meanwhile', async () => {
    const log = createMemoryLog();
    const [own, other] = [openTab(log, 1), openTab(log, 2)];
    await answerItems(own.game, 120);
    await answerItems(other.game, 120);
    await answerItems(own.game, 60);
    const fresh = createTestGame({ log, seed: () => 3 });
    await Promise.all([fresh.loadProgress(), fresh.loadBank()]);
    expect(fresh.memory.value).toEqual(buildMemory((await log.readAll()).events));
  });
});

describe('two tabs', () => {
  it('read what the other wrote, and each stays in its round', async () => {
    const log = createMemoryLog();
    const [one, two] = [openTab(log, 1), openTab(log, 2)];
    await answerItems(one.game, 2);
    const round = one.game.round.value?.id;
    await answerItems(two.game, 12);
    await one.raise('onExternalChange');
    expect(one.game.round.value?.id).toBe(round);
    expect(one.game.progress.value.rounds.length).toBe(two.game.progress.value.rounds.length);
    await answerItems(one.game, 1);
    expect(await countAnswers(log)).toBe(15);
  });

  it('respect an erasure by the other: only later answers remain', async () => {
    const log = createMemoryLog();
    let isErased = false;
    const append: Log['append'] = async (events) => {
      if (!isErased) return log.append(events);
      isErased = false;
      throw new ErasedElsewhereError('by another tab');
    };
    const { game } = openTab({ ...log, append }, 1);
    await answerItems(game, 5);
    await log.erase('theirs');
    isErased = true;
    await answerItems(game, 1);
    expect(await countAnswers(log)).toBe(1);
    expect((await game.readFullLog()).events.filter(({ kind }) => kind === 'answer')).toHaveLength(
      1,
    );
  });
});

describe('a database that is cleared during a round', () => {
  it('gets back the events of the page, and the player is informed', async () => {
    const log = createMemoryLog();
    const { game, raise } = openTab(log, 1);
    await answerItems(game, 7);
    await log.erase('by the browser');
    await raise('onConnectionClosed');
    expect(await countAnswers(log)).toBe(7);
    expect(game.recovery.value).toEqual({ from: 'page', answers: 7 });
    const after = createTestGame({ log, seed: () => 9 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(after.progress.value).toEqual(game.progress.value);
  });

  it('gets them back also if everything was erased once, and the tab is returned to', async () => {
    const store = createStore('cleared', 'log');
    const log = createIndexedDbLog(store);
    await log.erase('long ago');
    const { game, raise } = openTab(log, 1);
    await answerItems(game, 7);
    await vi.waitFor(() => expect(game.saveStatus.value).toBe('saved'));
    await clear(store);
    await raise('onExternalChange');
    await raise('onConnectionClosed');
    await vi.waitFor(async () => expect(await countAnswers(log)).toBe(7));
  });

  it('gets back the snapshot if the page no longer has the early events', async () => {
    const log = createMemoryLog();
    const { game, raise } = openTab(log, 1);
    await answerItems(game, 250);
    await log.erase('by the browser');
    await raise('onConnectionClosed');
    const after = createTestGame({ log, seed: () => 9 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(after.progress.value.facts).toEqual(game.progress.value.facts);
    expect(after.memory.value).toEqual(game.memory.value);
  });

  it('is left alone if nothing is lost', async () => {
    const log = createMemoryLog();
    const { game, raise } = openTab(log, 1);
    await answerItems(game, 3);
    await raise('onConnectionClosed');
    expect(game.recovery.value).toBeUndefined();
  });
});

it('reports that the browser lost everything if nothing could be recovered', async () => {
  const game = createTestGame({ onSubscribe: (listener) => listener.onDatabaseReset() });
  await game.loadProgress();
  expect(game.recovery.value).toEqual({ from: 'nothing', answers: 0 });
});
