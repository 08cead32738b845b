import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../../src/bank/types.ts';
import { createFrontPageData } from '../../../src/engine/create-front-page.ts';
import type { LogEvent } from '../../../src/engine/events.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import type { Game } from '../../../src/play/round/game.ts';
import type { RoundOptions } from '../../../src/play/round/round-actions.ts';
import { isLogEvent } from '../../../src/progress/storage/event-schema.ts';
import { answerEvents } from '../../support/events.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { rightResponse, wrongResponse } from '../../support/responses.ts';
import { createTestGame, flushPromises } from '../../support/test-game.ts';

const opening = bank.items.find(({ id }) => id === bank.opening);
if (opening?.type !== 'choice') throw new Error('the opening is a choice');

/** Answers the current item and opens the next. */
async function answerAndGoOn(game: Game) {
  const item = game.playableBank.value?.items.get(game.currentItemId.value ?? '');
  if (!item) throw new Error('no current item');
  game.answer(item, wrongResponse(item));
  await flushPromises();
  game.nextItem();
}

describe('a first visit', () => {
  it('takes an answer before the bank has loaded, and makes it the first of a lesson then', async () => {
    const first = createTestGame();
    first.answer(opening, opening.key);
    expect(first.round.value?.items).toEqual([]);
    expect(first.round.value?.answers).toMatchObject([{ item: opening.id, score: 1 }]);
    expect(first.lastFinishedRound.value).toBe(undefined);
    await first.loadProgress();
    await first.loadBank();
    expect(first.round.value?.items).toHaveLength(3);
    expect(first.round.value?.before).toBe(true);
    expect(first.round.value?.items[0]).toBe(opening.id);
    expect(first.isRoundOpen.value).toBe(true);
  });

  it('composes the round after the first answer is shown, or when the player goes on', async () => {
    const [patient, quick] = [createTestGame(), createTestGame()];
    for (const game of [patient, quick]) {
      await Promise.all([game.loadProgress(), game.loadBank()]);
      game.answer(opening, opening.key);
      expect(game.round.value?.items).toEqual([]);
    }
    expect(quick.resumeRound()).toBe(true);
    expect(quick.currentItemId.value).toBe(quick.round.value?.items[1]);
    await vi.waitFor(() => expect(patient.round.value?.items).toHaveLength(3));
  });

  it('is saved when the device has stored it, and not before', async () => {
    const log = createMemoryLog();
    let finishWrite = () => {};
    const slow = {
      ...log,
      append: (events: Parameters<typeof log.append>[0]) =>
        new Promise<void>((resolve) => {
          finishWrite = () => resolve(log.append(events));
        }),
    };
    const first = createTestGame({ log: slow });
    await first.loadProgress();
    first.answer(opening, opening.key);
    await flushPromises();
    expect(first.saveStatus.value).toBe('saving');
    finishWrite();
    await flushPromises();
    expect(first.saveStatus.value).toBe('saved');
    expect((await log.readAll()).events.map(({ kind }) => kind)).toEqual(['round', 'answer']);
  });
});

describe('a round', () => {
  it('has ten items, is finished, and is followed by the next', async () => {
    const game = createTestGame();
    await game.startRound();
    const seen = new Set<string>();
    while (game.currentItemId.value) {
      seen.add(game.currentItemId.value);
      await answerAndGoOn(game);
    }
    expect(seen.size).toBe(10);
    expect(game.isRoundOpen.value).toBe(false);
    const before = game.round.value?.id;
    await game.startRound();
    expect(game.round.value?.id).not.toBe(before);
    expect(game.round.value?.answers).toEqual([]);
  });

  it('goes on in another tab with the same log: same item, same score', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await before.startRound();
    await answerAndGoOn(before);
    await answerAndGoOn(before);
    const after = createTestGame({ log, seed: () => 99 });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    after.nextItem();
    expect(after.currentItemId.value).toBe(before.currentItemId.value);
    expect(after.progress.value).toEqual(before.progress.value);
  });

  it('skips an item that a newer bank has dropped', async () => {
    const log = createMemoryLog();
    const before = createTestGame({ log });
    await before.startRound({ day: before.today() });
    const [gone, next] = before.round.value?.items ?? [];
    const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
    const after = createTestGame({ log, loadBank: async () => createPlayableBank(rest) });
    await Promise.all([after.loadProgress(), after.loadBank()]);
    after.nextItem();
    expect(after.currentItemId.value).toBe(next);
  });
});

it.each([1, 2, 3, 5, 8, 9, 12, 20])(
  'deals as many questions as it has promised, of a bank of %i too',
  async (size) => {
    const small = createPlayableBank({ ...bank, items: bank.items.slice(0, size) });
    const game = createTestGame({ loadBank: async () => small });
    expect(game.countItems()).toBe(10);
    await Promise.all([game.loadProgress(), game.loadBank()]);
    const choices: RoundOptions[] = [
      {},
      { axes: ['dates'] },
      { size: 3, before: true },
      { only: 'missed' },
      { day: '2026-01-01' },
    ];
    for (const options of [...choices, ...choices.slice(0, 4)]) {
      const promised = game.countItems(options);
      expect(await game.startRound(options)).toBe(promised > 0);
      if (promised === 0) continue;
      expect([options, game.round.value?.items.length]).toEqual([options, promised]);
      while (game.currentItemId.value) await answerAndGoOn(game);
    }
  },
);

it('promises no number before a small bank has loaded', async () => {
  const front = { ...createFrontPageData(bank), counts: { actors: 3, dates: 3, positions: 3 } };
  const game = createTestGame({ front });
  expect([fr.frontPage.play(game.countItems()), en.frontPage.play(game.countItems())]).toEqual([
    'Jouer',
    'Play',
  ]);
  expect([1, 8, 10].map(fr.frontPage.play)).toEqual([
    'Jouer 1 question',
    'Jouer 8 questions',
    'Jouer dix questions',
  ]);
  expect([1, 8, 10].map(en.frontPage.play)).toEqual([
    'Play 1 question',
    'Play 8 questions',
    'Play ten questions',
  ]);
});

it('finishes a round without an item that a newer bank has dropped', async () => {
  const log = createMemoryLog();
  const before = createTestGame({ log });
  await before.startRound({ day: before.today() });
  const [gone, ...remaining] = before.round.value?.items ?? [];
  const rest = { ...bank, items: bank.items.filter(({ id }) => id !== gone) };
  const after = createTestGame({ log, loadBank: async () => createPlayableBank(rest) });
  await Promise.all([after.loadProgress(), after.loadBank()]);
  after.nextItem();
  for (const _ of remaining) await answerAndGoOn(after);
  expect(after.currentItemId.value).toBeUndefined();
  expect(after.isRoundOpen.value).toBe(false);
});

it('resumes a daily round that was left for another round, and plays it once a day', async () => {
  const game = createTestGame();
  const day = '2026-01-01';
  await game.startRound({ day });
  const dailyItems = game.round.value?.items ?? [];
  await answerAndGoOn(game);
  await answerAndGoOn(game);
  await game.startRound();
  await game.startRound({ day });
  expect(game.round.value?.items).toEqual(dailyItems);
  expect(game.currentItemId.value).toBe(dailyItems[2]);
  for (const _ of dailyItems.slice(2)) await answerAndGoOn(game);
  expect(game.playableBank.value?.engine.hasDay(game.progress.value.days, day)).toBe(true);
  expect(await game.startRound({ day })).toBe(false);
});

it('has a round that was begun to go on with after the daily five, and on the next visit', async () => {
  const log = createMemoryLog();
  const game = createTestGame({ log });
  await game.startRound();
  const begun = game.round.value?.id;
  await answerAndGoOn(game);
  await game.startRound({ day: '2026-01-01' });
  for (const _ of game.round.value?.items ?? []) await answerAndGoOn(game);
  expect(game.unfinishedRound.value).toMatchObject({ id: begun, answers: [{}] });
  const later = createTestGame({ log, seed: () => 2 });
  await Promise.all([later.loadProgress(), later.loadBank()]);
  expect(later.unfinishedRound.value?.id).toBe(begun);
  later.resumeRound();
  expect(later.round.value?.id).toBe(begun);
});

it('goes on with a half-played round beside the daily five, whichever was left last', async () => {
  const game = createTestGame();
  await game.startRound();
  await answerAndGoOn(game);
  const begun = game.round.value?.id;
  await game.startRound({ day: game.today() });
  // left at once
  expect(game.unfinishedRound.value?.id).toBe(begun);
  expect(game.findDailyRound()?.answers).toEqual([]);
  game.resumeRound();
  expect(game.round.value?.id).toBe(begun);
  await game.startRound({ day: game.today() });
  expect(game.round.value?.day).toBe(game.today());
});

it('shows the result of the daily five again, whatever was played since', async () => {
  const game = createTestGame();
  await game.startRound({ day: game.today() });
  while (game.currentItemId.value) await answerAndGoOn(game);
  const daily = game.findDailyRound();
  if (!daily) throw new Error('no daily round');
  await game.startRound();
  while (game.currentItemId.value) await answerAndGoOn(game);
  expect(game.lastFinishedRound.value?.day).toBe(undefined);
  game.showResultOf(daily);
  expect(game.lastFinishedRound.value?.id).toBe(daily.id);
});

describe('the first session', () => {
  const playOn = async (game: Game) => {
    while (game.currentItemId.value) await answerAndGoOn(game);
  };

  it('is three questions, the reading, then their facts in another form and two new ones', async () => {
    const game = createTestGame();
    await game.startRound({ lesson: true });
    const before = game.round.value;
    expect(before).toMatchObject({ before: true, items: { 0: opening.id, length: 3 } });
    await playOn(game);
    expect(game.lesson.value?.id).toBe(before?.id);
    await game.startRound({ after: before?.id ?? '' });
    const after = game.round.value;
    expect(game.lesson.value).toBe(undefined);
    expect(after?.after).toBe(before?.id);
    expect(after?.items).toHaveLength(5);
    expect(after?.items.some((id) => before?.items.includes(id))).toBe(false);
    const factsOf = (ids: readonly string[] = []) =>
      ids.flatMap((id) => game.playableBank.value?.items.get(id)?.facts ?? []);
    for (const id of before?.items ?? []) expect(factsOf(after?.items)).toContain(factsOf([id])[0]);
  });

  it.each([1, 3, 4])('goes on at the next visit after %i answers', async (answers) => {
    const log = createMemoryLog();
    const game = createTestGame({ log });
    await game.startRound({ lesson: true });
    for (let given = 0; given < answers; given++) {
      if (!game.currentItemId.value) await game.startRound({ after: game.round.value?.id ?? '' });
      await answerAndGoOn(game);
    }
    const later = createTestGame({ log, seed: () => 50 });
    await Promise.all([later.loadProgress(), later.loadBank()]);
    expect(later.lesson.value?.id).toBe(answers === 3 ? game.round.value?.id : undefined);
    expect(later.resumeRound()).toBe(answers !== 3);
    expect(later.round.value?.id).toBe(game.round.value?.id);
  });

  it('is not for a bank without an easy brief, nor for whom something was asked before', async () => {
    const { easy: _, ...plain } = bank;
    const game = createTestGame({ loadBank: async () => createPlayableBank(plain) });
    await game.startRound({ lesson: true });
    expect(game.round.value?.items).toHaveLength(10);
    expect(game.round.value?.before).toBe(undefined);
    const known = createTestGame();
    await known.startRound();
    await answerAndGoOn(known);
    await known.startRound({ lesson: true });
    expect(known.round.value?.items).toHaveLength(10);
  });
});

it('ignores a second tap on the same item', async () => {
  const game = createTestGame();
  await game.loadProgress();
  game.answer(opening, opening.key);
  game.answer(opening, 'another');
  expect(game.round.value?.answers).toHaveLength(1);
  expect((await game.readFullLog()).events.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
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
  const refusing = {
    ...createMemoryLog(),
    readHead: refuse,
    readAll: refuse,
    append: refuse,
    erase: refuse,
  };

  it('lets the player go on, says so, and has every event for the export', async () => {
    const game = createTestGame({ log: refusing });
    await game.loadProgress();
    expect(game.storageStatus.value).toBe('refused');
    await game.startRound();
    await answerAndGoOn(game);
    expect(game.saveStatus.value).toBe('refused');
    expect((await game.readFullLog()).events.filter(({ kind }) => kind === 'answer')).toHaveLength(
      1,
    );
  });

  it('gets everything that it refused once it accepts events again', async () => {
    const log = createMemoryLog();
    let isAccepting = false;
    const unreliable = {
      ...log,
      append: (events: Parameters<typeof log.append>[0]) =>
        isAccepting ? log.append(events) : refuse(),
    };
    const game = createTestGame({ log: unreliable });
    await game.startRound();
    await answerAndGoOn(game);
    expect((await log.readAll()).events).toEqual([]);
    isAccepting = true;
    await answerAndGoOn(game);
    expect(game.saveStatus.value).toBe('saved');
    expect(await log.readAll()).toEqual(await game.readFullLog());
  });

  it('rejects when it does not erase, and forgets nothing', async () => {
    const game = createTestGame({ log: { ...createMemoryLog(), erase: refuse } });
    await game.startRound();
    await answerAndGoOn(game);
    await expect(game.erase()).rejects.toThrow('no');
    expect(game.round.value?.answers).toHaveLength(1);
  });
});

it('starts from an empty log after an erasure', async () => {
  const log = createMemoryLog();
  const game = createTestGame({ log });
  await game.startRound();
  await answerAndGoOn(game);
  await game.erase();
  expect((await log.readAll()).events).toEqual([]);
  expect(game.round.value).toBeUndefined();
  expect((await game.readFullLog()).events).toEqual([]);
});

it('gives keys that sort in the order of events even when the clock goes back', async () => {
  const times = [5_000, 9_000, 100, 200, 300, 400, 500];
  const game = createTestGame({ clock: () => times.shift() ?? 600 });
  await game.startRound();
  await answerAndGoOn(game);
  await answerAndGoOn(game);
  const keys = (await game.readFullLog()).events.map(({ key }) => key);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('gives keys that the log can read after a forged event at the end of time', async () => {
  const [forged] = answerEvents(1);
  const log = createMemoryLog([{ ...forged, key: 'zzzzzzzzzz-a', bank: bank.id } as LogEvent]);
  const game = createTestGame({ log });
  await game.startRound();
  await answerAndGoOn(game);
  const recorded = (await log.readAll()).events.filter(({ key }) => key !== 'zzzzzzzzzz-a');
  expect(recorded).toHaveLength(2);
  expect(recorded.every(isLogEvent)).toBe(true);
});

it('loads the bank again after a failure', async () => {
  let tries = 0;
  const game = createTestGame({
    loadBank: async () => {
      if (tries++ === 0) throw new Error('offline');
      return createPlayableBank(bank);
    },
  });
  await expect(game.startRound()).rejects.toThrow('offline');
  await game.startRound();
  expect(game.currentItemId.value).toBeDefined();
});

/** Plays rounds until one asks where an answer is written. */
async function playToProof(game: Game, isLast = false): Promise<Item> {
  const playableBank = await game.loadBank();
  const isProofAsked = (item: Item) =>
    game.round.value &&
    playableBank.selectEvidenceItems(game.memory.value, game.round.value).has(item.id);
  for (let rounds = 0; rounds < 40; rounds++) {
    await game.startRound();
    while (game.isRoundOpen.value) {
      const item = playableBank.items.get(game.currentItemId.value ?? '') as Item;
      game.answer(item, rightResponse(item));
      if (game.isRoundOpen.value !== isLast && isProofAsked(item)) return item;
      game.nextItem();
    }
  }
  throw new Error('no proof was asked');
}

it('a round that is left while its proof is asked comes back to the proof, and then goes on', async () => {
  const game = createTestGame();
  const asked = await playToProof(game);
  expect(game.resumeRound()).toBe(true);
  expect(game.currentItemId.value).toBe(asked.id);
  game.submitEvidence(asked, []);
  expect(game.resumeRound()).toBe(true);
  expect(game.currentItemId.value).not.toBe(asked.id);
});

it('a page that is killed while a proof is asked comes back to the proof', async () => {
  const log = createMemoryLog();
  const killed = createTestGame({ log });
  const asked = await playToProof(killed);
  await vi.waitFor(() => expect(killed.saveStatus.value).toBe('saved'));
  const game = createTestGame({ log });
  await Promise.all([game.loadBank(), game.loadProgress()]);
  expect(game.resumeRound()).toBe(true);
  expect(game.currentItemId.value).toBe(asked.id);
  game.submitEvidence(asked, []);
  expect(game.resumeRound()).toBe(true);
  expect(game.currentItemId.value).not.toBe(asked.id);
});

it('the proof after the last answer of a round is asked again too, once', async () => {
  const log = createMemoryLog();
  const killed = createTestGame({ log });
  const asked = await playToProof(killed, true);
  await vi.waitFor(() => expect(killed.saveStatus.value).toBe('saved'));
  const game = createTestGame({ log });
  await Promise.all([game.loadBank(), game.loadProgress()]);
  expect(game.resumeRound()).toBe(false);
  expect(game.resumeProof()).toBe(true);
  expect(game.currentItemId.value).toBe(asked.id);
  game.submitEvidence(asked, []);
  expect(game.resumeProof()).toBe(false);
});

it('the question that a chosen round begins with stays when its page opens, whatever was chosen', async () => {
  const playableBank = createPlayableBank(bank);
  for (let seed = 0; seed < 12; seed++) {
    const chosen: RoundOptions[] = [
      { size: 3, before: true },
      { size: 3, before: true, axes: ['positions'] },
      { axes: ['actors'] },
      { facts: [[...bank.actors, ...bank.positions][seed % 20]?.id ?? ''] },
    ];
    for (const options of chosen) {
      const game = createTestGame({ seed: () => seed, loadBank: async () => playableBank });
      await game.startRound(options);
      const first = game.currentItemId.value;
      expect(game.resumeRound(), JSON.stringify([options, seed])).toBe(true);
      expect(game.currentItemId.value, JSON.stringify([options, seed])).toBe(first);
    }
  }
});
