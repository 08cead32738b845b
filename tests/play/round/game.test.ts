import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import type { Game } from '../../../src/play/round/game.ts';
import { isLogEvent } from '../../../src/progress/storage/event-schema.ts';
import { answerEvents } from '../../support/events.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { wrongResponse } from '../../support/responses.ts';
import { createTestGame, flushPromises } from '../../support/test-game.ts';

const opening = bank.items.find(({ id }) => id === bank.opening);
if (opening?.type !== 'choice') throw new Error('the opening is a choice');

/** Answers what lies on the table, and turns to the next. */
async function step(played: Game) {
  const item = played.playableBank.value?.items.get(played.currentItemId.value ?? '');
  if (!item) throw new Error('nothing on the table');
  played.answer(item, wrongResponse(item));
  await flushPromises();
  played.nextItem();
}

describe('a first visit', () => {
  it('takes an answer before the bank is there, and deals the round once it is', async () => {
    const first = createTestGame();
    first.answer(opening, opening.key);
    expect(first.round.value?.items).toEqual([]);
    expect(first.round.value?.answers).toMatchObject([{ item: opening.id, score: 1 }]);
    expect(first.lastFinishedRound.value).toBe(undefined);
    await first.loadProgress();
    await first.loadBank();
    expect(first.round.value?.items).toHaveLength(10);
    expect(first.round.value?.items[0]).toBe(opening.id);
    expect(first.isRoundOpen.value).toBe(true);
  });

  it('says saved when the device has it, and not before', async () => {
    const log = createMemoryLog();
    let let_through = () => {};
    const slow = {
      ...log,
      append: (entries: Parameters<typeof log.append>[0]) =>
        new Promise<void>((resolve) => {
          let_through = () => resolve(log.append(entries));
        }),
    };
    const first = createTestGame({ log: slow });
    await first.loadProgress();
    first.answer(opening, opening.key);
    await flushPromises();
    expect(first.saveStatus.value).toBe('saving');
    let_through();
    await flushPromises();
    expect(first.saveStatus.value).toBe('saved');
    expect((await log.readAll()).events.map(({ kind }) => kind)).toEqual(['round', 'answer']);
  });
});

describe('a round', () => {
  it('goes through ten items, is finished, and gives way to the next', async () => {
    const played = createTestGame();
    await played.startRound();
    const seen = new Set<string>();
    while (played.currentItemId.value) {
      seen.add(played.currentItemId.value);
      await step(played);
    }
    expect(seen.size).toBe(10);
    expect(played.isRoundOpen.value).toBe(false);
    const before = played.round.value?.id;
    await played.startRound();
    expect(played.round.value?.id).not.toBe(before);
    expect(played.round.value?.answers).toEqual([]);
  });

  it('is gone on with by another page on the same log: same item, same score', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await before.startRound();
    await step(before);
    await step(before);
    const after = createTestGame({ log, seed: () => 99 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    after.nextItem();
    expect(after.currentItemId.value).toBe(before.currentItemId.value);
    expect(after.progress.value).toEqual(before.progress.value);
  });

  it('passes over an item that a newer bank no longer has', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await before.startRound();
    const [gone, next] = before.round.value?.items ?? [];
    const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
    const after = createTestGame({ log, loadBank: async () => createPlayableBank(rest) });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    after.nextItem();
    expect(after.currentItemId.value).toBe(next);
  });
});

it('is not kept waiting by an item that a newer bank no longer has', async () => {
  const log = createMemoryLog();
  const before = createTestGame({ log });
  await before.startRound();
  const [gone, ...kept] = before.round.value?.items ?? [];
  const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
  const after = createTestGame({ log, loadBank: async () => createPlayableBank(rest) });
  await Promise.all([after.loadProgress(), after.loadBank()]);
  after.nextItem();
  for (const _ of kept) await step(after);
  expect(after.currentItemId.value).toBeUndefined();
  expect(after.isRoundOpen.value).toBe(false);
});

it('goes on with a dispatch that was left for another round, and has it once a day', async () => {
  const played = createTestGame();
  const day = '2026-01-01';
  await played.startRound({ day });
  const five = played.round.value?.items ?? [];
  await step(played);
  await step(played);
  await played.startRound();
  await played.startRound({ day });
  expect(played.round.value?.items).toEqual(five);
  expect(played.currentItemId.value).toBe(five[2]);
  for (const _ of five.slice(2)) await step(played);
  expect(played.playableBank.value?.engine.hasDay(played.progress.value.days, day)).toBe(true);
  expect(await played.startRound({ day })).toBe(false);
});

it('takes a second tap on the same item for none', async () => {
  const played = createTestGame();
  await played.loadProgress();
  played.answer(opening, opening.key);
  played.answer(opening, 'another');
  expect(played.round.value?.answers).toHaveLength(1);
  expect((await played.readFullLog()).events.filter(({ kind }) => kind === 'answer')).toHaveLength(
    1,
  );
});

it.each([
  ['2026-01-01T23:30:00Z', 60, '2026-01-02'],
  ['2026-01-01T00:30:00Z', -300, '2025-12-31'],
  ['2026-01-01T12:00:00Z', 0, '2026-01-01'],
])('at %s, %i minutes east of UTC, the day is %s', (time, offset, day) => {
  const game = createTestGame({
    clock: () => Date.parse(time),
    utcOffsetMinutes: () => offset,
  });
  expect(game.today()).toBe(day);
});

describe('a device that refuses', () => {
  const refuse = async () => {
    throw new Error('no');
  };
  const never = {
    ...createMemoryLog(),
    readHead: refuse,
    readAll: refuse,
    append: refuse,
    erase: refuse,
  };

  it('lets the game be played, says so, and keeps every entry for the export', async () => {
    const played = createTestGame({ log: never });
    await played.loadProgress();
    expect(played.storageStatus.value).toBe('refused');
    await played.startRound();
    await step(played);
    expect(played.saveStatus.value).toBe('refused');
    expect(
      (await played.readFullLog()).events.filter(({ kind }) => kind === 'answer'),
    ).toHaveLength(1);
  });

  it('gets everything that it refused once it takes entries again', async () => {
    const log = createMemoryLog();
    let willing = false;
    const moody = {
      ...log,
      append: (entries: Parameters<typeof log.append>[0]) =>
        willing ? log.append(entries) : refuse(),
    };
    const played = createTestGame({ log: moody });
    await played.startRound();
    await step(played);
    expect((await log.readAll()).events).toEqual([]);
    willing = true;
    await step(played);
    expect(played.saveStatus.value).toBe('saved');
    expect(await log.readAll()).toEqual(await played.readFullLog());
  });

  it('says so when it does not erase, and forgets nothing', async () => {
    const played = createTestGame({ log: { ...createMemoryLog(), erase: refuse } });
    await played.startRound();
    await step(played);
    await expect(played.erase()).rejects.toThrow('no');
    expect(played.round.value?.answers).toHaveLength(1);
  });
});

it('erases the log and begins anew', async () => {
  const log = createMemoryLog();
  const played = createTestGame({ log });
  await played.startRound();
  await step(played);
  await played.erase();
  expect((await log.readAll()).events).toEqual([]);
  expect(played.round.value).toBeUndefined();
  expect((await played.readFullLog()).events).toEqual([]);
});

it('gives keys that sort in the order of events even when the clock goes back', async () => {
  const times = [5_000, 9_000, 100, 200, 300, 400, 500];
  const played = createTestGame({ clock: () => times.shift() ?? 600 });
  await played.startRound();
  await step(played);
  await step(played);
  const keys = (await played.readFullLog()).events.map(({ key }) => key);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('gives keys that the log can read after an entry that a forged file put at the end of time', async () => {
  const [forged] = answerEvents(1);
  const log = createMemoryLog([{ ...forged, key: 'zzzzzzzzzz-a', bank: bank.id } as LogEvent]);
  const played = createTestGame({ log });
  await played.startRound();
  await step(played);
  const said = (await log.readAll()).events.filter(({ key }) => key !== 'zzzzzzzzzz-a');
  expect(said).toHaveLength(2);
  expect(said.every(isLogEvent)).toBe(true);
});

it('asks for the bank again after it could not be had', async () => {
  let tries = 0;
  const played = createTestGame({
    loadBank: async () => {
      if (tries++ === 0) throw new Error('offline');
      return createPlayableBank(bank);
    },
  });
  await expect(played.startRound()).rejects.toThrow('offline');
  await played.startRound();
  expect(played.currentItemId.value).toBeDefined();
});
