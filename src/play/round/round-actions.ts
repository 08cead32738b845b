import { batch } from '@preact/signals';
import type { Item } from '../../bank/types.ts';
import type { RoundFilter } from '../../engine/compose-round.ts';
import { pickRoundMode, type RoundMode } from '../../engine/events.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { hasDay } from '../../engine/reducer.ts';
import type { GameEnvironment, GameState } from './game-state.ts';
import { findNextItem } from './round-selection.ts';

export type RoundOptions = RoundFilter & RoundMode & { facts?: readonly string[] };

export function composePendingRound(state: GameState, { clock }: GameEnvironment): void {
  const { log, playableBank, round } = state;
  const pending = round.value;
  if (!playableBank.value || !pending || pending.items.length > 0) return;
  const firstItem = playableBank.value.items.get(pending.answers[0]?.item ?? '');
  const { id, seed } = pending;
  const request = { seed, now: clock(), firstItem };
  const items = playableBank.value.composeRound(log.bankState.value.memory, request);
  recordRound(state, id, seed, items);
  void log.save();
}

function recordRound(
  { log }: GameState,
  id: string,
  seed: number,
  items: readonly Item[],
  mode: RoundMode = {},
) {
  const ids = items.map((item) => item.id);
  log.record({ ...log.createEventMeta(id), kind: 'round', seed, items: ids, ...mode });
}

export function openNextItem({ currentItemId, playableBank, round }: GameState): void {
  currentItemId.value =
    round.value && playableBank.value && findNextItem(round.value, playableBank.value.items);
}

function openRound(state: GameState, id: string) {
  state.roundId.value = id;
  openNextItem(state);
}

export function composeItems(
  { day, facts, axes, only, size }: RoundOptions,
  playableBank: PlayableBank,
  { log }: GameState,
  seedAndTime: { seed: number; now: number },
): readonly Item[] {
  const { memory } = log.bankState.value;
  if (day) return playableBank.composeDailyRound(day);
  if (facts) return playableBank.itemsAbout(memory, facts);
  const filter = { ...(axes && { axes }), ...(only && { only }), ...(size && { size }) };
  return playableBank.composeRound(memory, { ...seedAndTime, filter });
}

/** Needs the bank and the progress. A daily round is played once; one that was left open goes on. */
export function startRound(
  options: RoundOptions,
  playableBank: PlayableBank,
  state: GameState,
  { clock, seed: createSeed }: GameEnvironment,
): boolean {
  const { log, progress } = state;
  const { day } = options;
  if (day && hasDay(progress.value.days, day)) return false;
  const openDailyRound =
    day && progress.value.rounds.find((one) => one.day === day && state.isOpen(one));
  if (openDailyRound) {
    openRound(state, openDailyRound.id);
    return true;
  }
  const seed = createSeed();
  const items = composeItems(options, playableBank, state, { seed, now: clock() });
  if (items.length === 0) return false;
  const { key } = log.createEventMeta('');
  batch(() => {
    recordRound(state, key, seed, items, pickRoundMode(options));
    openRound(state, key);
  });
  void log.save();
  return true;
}

export function resumeRound(state: GameState, environment: GameEnvironment): boolean {
  composePendingRound(state, environment);
  const { unfinishedRound } = state;
  if (unfinishedRound.value) openRound(state, unfinishedRound.value.id);
  return unfinishedRound.value !== undefined;
}
