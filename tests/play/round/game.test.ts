import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { openDossier } from '../../../src/engine/playable-bank.ts';
import type { Game } from '../../../src/play/round/game.ts';
import { isEntry } from '../../../src/progress/storage/event-schema.ts';
import { answers } from '../../support/events.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { bank, game, settle, wrongResponse } from '../../support/world.ts';

const opening = bank.items.find(({ id }) => id === bank.opening);
if (opening?.type !== 'choice') throw new Error('the opening is a choice');

/** Answers what lies on the table, and turns to the next. */
async function step(played: Game) {
  const item = played.dossier.value?.items.get(played.table.value ?? '');
  if (!item) throw new Error('nothing on the table');
  played.answer(item, wrongResponse(item));
  await settle();
  played.turn();
}

describe('a first visit', () => {
  it('takes an answer before the bank is there, and deals the round once it is', async () => {
    const first = game();
    first.answer(opening, opening.key);
    expect(first.round.value?.items).toEqual([]);
    expect(first.round.value?.answers).toMatchObject([{ item: opening.id, score: 1 }]);
    expect(first.ended.value).toBe(undefined);
    await first.open();
    await first.load();
    expect(first.round.value?.items).toHaveLength(10);
    expect(first.round.value?.items[0]).toBe(opening.id);
    expect(first.underway.value).toBe(true);
  });

  it('says saved when the device has it, and not before', async () => {
    const log = memoryLog();
    let let_through = () => {};
    const slow = {
      ...log,
      append: (entries: Parameters<typeof log.append>[0]) =>
        new Promise<void>((resolve) => {
          let_through = () => resolve(log.append(entries));
        }),
    };
    const first = game({ log: slow });
    await first.open();
    first.answer(opening, opening.key);
    await settle();
    expect(first.saved.value).toBe('saving');
    let_through();
    await settle();
    expect(first.saved.value).toBe('saved');
    expect((await log.all()).entries.map(({ kind }) => kind)).toEqual(['round', 'answer']);
  });
});

describe('a round', () => {
  it('goes through ten items, is finished, and gives way to the next', async () => {
    const played = game();
    await played.begin();
    const seen = new Set<string>();
    while (played.table.value) {
      seen.add(played.table.value);
      await step(played);
    }
    expect(seen.size).toBe(10);
    expect(played.underway.value).toBe(false);
    const before = played.round.value?.id;
    await played.begin();
    expect(played.round.value?.id).not.toBe(before);
    expect(played.round.value?.answers).toEqual([]);
  });

  it('is gone on with by another page on the same log: same item, same score', async () => {
    const log = memoryLog();
    const before = game({ log });
    await before.begin();
    await step(before);
    await step(before);
    const after = game({ log, seed: () => 99 });
    await Promise.all([after.open(), after.load()]);
    after.turn();
    expect(after.table.value).toBe(before.table.value);
    expect(after.tally.value).toEqual(before.tally.value);
  });

  it('passes over an item that a newer bank no longer has', async () => {
    const log = memoryLog();
    const before = game({ log });
    await before.begin();
    const [gone, next] = before.round.value?.items ?? [];
    const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
    const after = game({ log, load: async () => openDossier(rest) });
    await Promise.all([after.open(), after.load()]);
    after.turn();
    expect(after.table.value).toBe(next);
  });
});

it('is not kept waiting by an item that a newer bank no longer has', async () => {
  const log = memoryLog();
  const before = game({ log });
  await before.begin();
  const [gone, ...kept] = before.round.value?.items ?? [];
  const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
  const after = game({ log, load: async () => openDossier(rest) });
  await Promise.all([after.open(), after.load()]);
  after.turn();
  for (const _ of kept) await step(after);
  expect(after.table.value).toBeUndefined();
  expect(after.underway.value).toBe(false);
});

it('goes on with a dispatch that was left for another round, and has it once a day', async () => {
  const played = game();
  const day = '2026-01-01';
  await played.begin({ day });
  const five = played.round.value?.items ?? [];
  await step(played);
  await step(played);
  await played.begin();
  await played.begin({ day });
  expect(played.round.value?.items).toEqual(five);
  expect(played.table.value).toBe(five[2]);
  for (const _ of five.slice(2)) await step(played);
  expect(played.dossier.value?.rules.hasDay(played.tally.value.days, day)).toBe(true);
  expect(await played.begin({ day })).toBe(false);
});

it('takes a second tap on the same item for none', async () => {
  const played = game();
  await played.open();
  played.answer(opening, opening.key);
  played.answer(opening, 'another');
  expect(played.round.value?.answers).toHaveLength(1);
  expect((await played.history()).entries.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
});

describe('a device that refuses', () => {
  const refuse = async () => {
    throw new Error('no');
  };
  const never = { ...memoryLog(), read: refuse, all: refuse, append: refuse, erase: refuse };

  it('lets the game be played, says so, and keeps every entry for the export', async () => {
    const played = game({ log: never });
    await played.open();
    expect(played.storage.value).toBe('refused');
    await played.begin();
    await step(played);
    expect(played.saved.value).toBe('refused');
    expect((await played.history()).entries.filter(({ kind }) => kind === 'answer')).toHaveLength(
      1,
    );
  });

  it('gets everything that it refused once it takes entries again', async () => {
    const log = memoryLog();
    let willing = false;
    const moody = {
      ...log,
      append: (entries: Parameters<typeof log.append>[0]) =>
        willing ? log.append(entries) : refuse(),
    };
    const played = game({ log: moody });
    await played.begin();
    await step(played);
    expect((await log.all()).entries).toEqual([]);
    willing = true;
    await step(played);
    expect(played.saved.value).toBe('saved');
    expect(await log.all()).toEqual(await played.history());
  });

  it('says so when it does not erase, and forgets nothing', async () => {
    const played = game({ log: { ...memoryLog(), erase: refuse } });
    await played.begin();
    await step(played);
    await expect(played.erase()).rejects.toThrow('no');
    expect(played.round.value?.answers).toHaveLength(1);
  });
});

it('erases the log and begins anew', async () => {
  const log = memoryLog();
  const played = game({ log });
  await played.begin();
  await step(played);
  await played.erase();
  expect((await log.all()).entries).toEqual([]);
  expect(played.round.value).toBeUndefined();
  expect((await played.history()).entries).toEqual([]);
});

it('gives keys that sort in the order of events even when the clock goes back', async () => {
  const times = [5_000, 9_000, 100, 200, 300, 400, 500];
  const played = game({ clock: () => times.shift() ?? 600 });
  await played.begin();
  await step(played);
  await step(played);
  const keys = (await played.history()).entries.map(({ key }) => key);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('gives keys that the log can read after an entry that a forged file put at the end of time', async () => {
  const [forged] = answers(1);
  const log = memoryLog([{ ...forged, key: 'zzzzzzzzzz-a', bank: bank.id } as LogEvent]);
  const played = game({ log });
  await played.begin();
  await step(played);
  const said = (await log.all()).entries.filter(({ key }) => key !== 'zzzzzzzzzz-a');
  expect(said).toHaveLength(2);
  expect(said.every(isEntry)).toBe(true);
});

it('asks for the bank again after it could not be had', async () => {
  let tries = 0;
  const played = game({
    load: async () => {
      if (tries++ === 0) throw new Error('offline');
      return openDossier(bank);
    },
  });
  await expect(played.begin()).rejects.toThrow('offline');
  await played.begin();
  expect(played.table.value).toBeDefined();
});
