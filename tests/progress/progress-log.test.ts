import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/engine/spaced-repetition.ts';
import type { Game } from '../../src/play/round/game.ts';
import type { LogListener } from '../../src/progress/progress-log.ts';
import { ErasedElsewhereError, type Log } from '../../src/progress/storage/log.ts';
import { memoryLog } from '../support/memory-log.ts';
import { game, settle, wrongResponse } from '../support/world.ts';

/** A page on a log, and the news that it can be told. */
function page(log: Log, seed: number) {
  let news: LogListener | undefined;
  const played = game({
    log,
    seed: () => seed,
    hear: (heard) => {
      news = heard;
    },
  });
  return {
    played,
    tell: async (what: keyof LogListener) => {
      news?.[what]();
      await settle();
      await settle();
    },
  };
}

/** So many answers, in as many rounds as it takes. */
async function play(played: Game, answers: number) {
  for (let nth = 0; nth < answers; nth++) {
    if (!played.table.value) await played.begin();
    const item = played.dossier.value?.items.get(played.table.value ?? '');
    if (!item) throw new Error('nothing on the table');
    played.answer(item, wrongResponse(item));
    played.turn();
  }
  await settle();
}

const answersIn = async (log: Log) =>
  (await log.all()).entries.filter(({ kind }) => kind === 'answer').length;
const told = ({ tally, memory, curve }: Game) => [tally.value, memory.value, curve.value];

describe('a long log', () => {
  it('is started from its checkpoint, and comes to the same', async () => {
    const log = memoryLog();
    const before = game({ log });
    await play(before, 250);
    const held = await log.read();
    expect(held.checkpoint?.count).toBeGreaterThanOrEqual(200);
    expect(held.entries.length).toBeLessThan(200);
    const after = game({ log, seed: () => 99 });
    await Promise.all([after.open(), after.load()]);
    expect(told(after)).toEqual(told(before));
    const { entries } = await log.all();
    const whole = game({ log: memoryLog(entries), seed: () => 98 });
    await Promise.all([whole.open(), whole.load()]);
    expect(told(whole)).toEqual(told(before));
  });

  it.each([['rules'], ['log']])(
    'that nobody summed is summed, when the %s come first',
    async (first) => {
      const played = memoryLog();
      await play(game({ log: played }), 250);
      const { entries } = await played.all();
      const log = memoryLog(entries);
      const after = game({ log, seed: () => 99 });
      await (first === 'rules' ? after.load() : after.open());
      await (first === 'rules' ? after.open() : after.load());
      await settle();
      expect((await log.read()).checkpoint?.count).toBe(entries.length);
    },
  );

  it('has no checkpoint without what another page wrote meanwhile', async () => {
    const log = memoryLog();
    const [mine, other] = [page(log, 1), page(log, 2)];
    await play(mine.played, 120);
    await play(other.played, 120);
    await play(mine.played, 60);
    const fresh = game({ log, seed: () => 3 });
    await Promise.all([fresh.open(), fresh.load()]);
    expect(fresh.memory.value).toEqual(memoryOf((await log.all()).entries));
  });
});

describe('two pages', () => {
  it('know of each other what they are told, and each stays in its round', async () => {
    const log = memoryLog();
    const [one, two] = [page(log, 1), page(log, 2)];
    await play(one.played, 2);
    const round = one.played.round.value?.id;
    await play(two.played, 12);
    await one.tell('onNews');
    expect(one.played.round.value?.id).toBe(round);
    expect(one.played.tally.value.rounds.length).toBe(two.played.tally.value.rounds.length);
    await play(one.played, 1);
    expect(await answersIn(log)).toBe(15);
  });

  it('heed the other one that erases: nothing comes back but what is answered since', async () => {
    const log = memoryLog();
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
    expect((await played.history()).entries.filter(({ kind }) => kind === 'answer')).toHaveLength(
      1,
    );
  });
});

describe('a device that is cleared in mid-round', () => {
  it('gets back what the page knows, and the player is told', async () => {
    const log = memoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 7);
    await log.erase('by the browser');
    await tell('onClose');
    expect(await answersIn(log)).toBe(7);
    expect(played.rescue.value).toEqual({ from: 'page', answers: 7 });
    const after = game({ log, seed: () => 9 });
    await Promise.all([after.open(), after.load()]);
    expect(after.tally.value).toEqual(played.tally.value);
  });

  it('gets back what all came to, where the page knows no more of the start', async () => {
    const log = memoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 250);
    await log.erase('by the browser');
    await tell('onClose');
    const after = game({ log, seed: () => 9 });
    await Promise.all([after.open(), after.load()]);
    expect(after.tally.value.facts).toEqual(played.tally.value.facts);
    expect(after.memory.value).toEqual(played.memory.value);
  });

  it('is left alone where nothing is gone', async () => {
    const log = memoryLog();
    const { played, tell } = page(log, 1);
    await play(played, 3);
    await tell('onClose');
    expect(played.rescue.value).toBeUndefined();
  });
});

it('says that the browser lost everything, where nothing could be brought back', async () => {
  const played = game({ hear: (news) => news.onLoss() });
  await played.open();
  expect(played.rescue.value).toEqual({ from: 'nothing', answers: 0 });
});
