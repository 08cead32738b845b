import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/play/round/game.ts';
import {
  ErasedElsewhereError,
  type Log,
  type LogListener,
} from '../../src/progress/storage/log.ts';
import { buildMemory } from '../support/memory.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { wrongResponse } from '../support/responses.ts';
import { createTestGame, flushPromises } from '../support/test-game.ts';

/** A page on a log, and the news that it can be told. */
function page(log: Log, seed: number) {
  let news: LogListener | undefined;
  const played = createTestGame({
    log,
    seed: () => seed,
    onSubscribe: (heard) => {
      news = heard;
    },
  });
  return {
    played,
    tell: async (what: keyof LogListener) => {
      news?.[what]();
      await flushPromises();
      await flushPromises();
    },
  };
}

/** So many answers, in as many rounds as it takes. */
async function play(played: Game, answers: number) {
  for (let nth = 0; nth < answers; nth++) {
    if (!played.currentItemId.value) await played.startRound();
    const item = played.playableBank.value?.items.get(played.currentItemId.value ?? '');
    if (!item) throw new Error('nothing on the table');
    played.answer(item, wrongResponse(item));
    played.nextItem();
  }
  await flushPromises();
}

const answersIn = async (log: Log) =>
  (await log.readAll()).events.filter(({ kind }) => kind === 'answer').length;
const told = ({ progress: tally, memory, curve }: Game) => [tally.value, memory.value, curve.value];

describe('a long log', () => {
  it('is started from its checkpoint, and comes to the same', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await play(before, 250);
    const held = await log.readHead();
    expect(held.snapshot?.count).toBeGreaterThanOrEqual(200);
    expect(held.eventsSince.length).toBeLessThan(200);
    const after = createTestGame({ log, seed: () => 99 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(told(after)).toEqual(told(before));
    const { events: entries } = await log.readAll();
    const whole = createTestGame({ log: createMemoryLog(entries), seed: () => 98 });
    await Promise.all([whole.loadProgress(), whole.loadBank()]);
    expect(told(whole)).toEqual(told(before));
  });

  it.each([['rules'], ['log']])(
    'that nobody summed is summed, when the %s come first',
    async (first) => {
      const played = createMemoryLog();
      await play(createTestGame({ log: played }), 250);
      const { events: entries } = await played.readAll();
      const log = createMemoryLog(entries);
      const after = createTestGame({ log, seed: () => 99 });
      await (first === 'rules' ? after.loadBank() : after.loadProgress());
      await (first === 'rules' ? after.loadProgress() : after.loadBank());
      await flushPromises();
      expect((await log.readHead()).snapshot?.count).toBe(entries.length);
    },
  );

  it('has no checkpoint without what another page wrote meanwhile', async () => {
    const log = createMemoryLog();
    const [mine, other] = [page(log, 1), page(log, 2)];
    await play(mine.played, 120);
    await play(other.played, 120);
    await play(mine.played, 60);
    const fresh = createTestGame({ log, seed: () => 3 });
    await Promise.all([fresh.loadProgress(), fresh.loadBank()]);
    expect(fresh.memory.value).toEqual(buildMemory((await log.readAll()).events));
  });
});

describe('two pages', () => {
  it('know of each other what they are told, and each stays in its round', async () => {
    const log = createMemoryLog();
    const [one, two] = [page(log, 1), page(log, 2)];
    await play(one.played, 2);
    const round = one.played.round.value?.id;
    await play(two.played, 12);
    await one.tell('onExternalChange');
    expect(one.played.round.value?.id).toBe(round);
    expect(one.played.progress.value.rounds.length).toBe(two.played.progress.value.rounds.length);
    await play(one.played, 1);
    expect(await answersIn(log)).toBe(15);
  });

  it('heed the other one that erases: nothing comes back but what is answered since', async () => {
    const log = createMemoryLog();
    let isErased = false;
    const append: Log['append'] = async (entries) => {
      if (!isErased) return log.append(entries);
      isErased = false;
      throw new ErasedElsewhereError('by another page');
    };
    const { played } = page({ ...log, append }, 1);
    await play(played, 5);
    await log.erase('theirs');
    isErased = true;
    await play(played, 1);
    expect(await answersIn(log)).toBe(1);
    expect(
      (await played.readFullLog()).events.filter(({ kind }) => kind === 'answer'),
    ).toHaveLength(1);
  });
});

describe('a device that is cleared in mid-round', () => {
  it('gets back what the page knows, and the player is told', async () => {
    const log = createMemoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 7);
    await log.erase('by the browser');
    await tell('onConnectionClosed');
    expect(await answersIn(log)).toBe(7);
    expect(played.recovery.value).toEqual({ from: 'page', answers: 7 });
    const after = createTestGame({ log, seed: () => 9 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(after.progress.value).toEqual(played.progress.value);
  });

  it('gets back what all came to, where the page knows no more of the start', async () => {
    const log = createMemoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 250);
    await log.erase('by the browser');
    await tell('onConnectionClosed');
    const after = createTestGame({ log, seed: () => 9 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    expect(after.progress.value.facts).toEqual(played.progress.value.facts);
    expect(after.memory.value).toEqual(played.memory.value);
  });

  it('is left alone where nothing is gone', async () => {
    const log = createMemoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 3);
    await tell('onConnectionClosed');
    expect(played.recovery.value).toBeUndefined();
  });
});

it('says that the browser lost everything, where nothing could be brought back', async () => {
  const played = createTestGame({ onSubscribe: (news) => news.onDatabaseReset() });
  await played.loadProgress();
  expect(played.recovery.value).toEqual({ from: 'nothing', answers: 0 });
});
