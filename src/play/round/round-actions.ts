import { batch } from '@preact/signals';
import type { Item } from '../../bank/types.ts';
import type { RoundFilter } from '../../engine/compose-round.ts';
import { pickRoundMode, type RoundMode } from '../../engine/events.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { hasDay, type Round } from '../../engine/reducer.ts';
import type { WordAmount } from '../../engine/word-items.ts';
import { formatIsoDay, MS_PER_DAY, parseIsoDayOrThrow } from '../../shared/civil-date.ts';
import type { GameEnvironment, GameState } from './game-state.ts';
import { findNextItem, isWordRound } from './round-selection.ts';

export type RoundOptions = RoundFilter &
  RoundMode & {
    facts?: readonly string[];
    /** That have faded: today's, or all of them. */
    words?: WordAmount;
    /** A newcomer's first three; a round like any other in a bank that has no lesson. */
    lesson?: true;
  };

type Clock = Pick<GameEnvironment, 'clock' | 'utcOffsetMinutes'>;

export function readLocalTime({ clock, utcOffsetMinutes }: Clock) {
  const now = clock();
  const startOfDay = now - ((now + utcOffsetMinutes(now) * 60_000) % MS_PER_DAY);
  const today = new Date(now + utcOffsetMinutes(now) * 60_000).toISOString().slice(0, 10);
  return { now, startOfDay, today };
}

const SPARED_DAYS = 7;

/** The daily five of all players, and what waits in a round that was begun; then the daily five to come. */
function listItemsToAvoid(
  playableBank: PlayableBank,
  { progress, isOpen }: GameState,
  environment: Clock,
): { avoid: ReadonlySet<string>; spare: ReadonlySet<string> } {
  const today = parseIsoDayOrThrow(readLocalTime(environment).today);
  const idsOn = (day: number) =>
    playableBank.composeDailyRound(formatIsoDay(day)).map(({ id }) => id);
  const nextDays = Array.from({ length: SPARED_DAYS }, (_, at) => today + 1 + at);
  return {
    avoid: new Set([
      ...idsOn(today),
      ...progress.value.rounds.filter(isOpen).flatMap(({ items }) => items),
    ]),
    spare: new Set(nextDays.flatMap(idsOn)),
  };
}

/** The opening is answered before there is a round: a newcomer's becomes the first of a lesson. */
export function composePendingRound(state: GameState, environment: GameEnvironment): void {
  const { log, playableBank, round } = state;
  const pending = round.value;
  if (!playableBank.value || !pending || pending.items.length > 0) return;
  const firstItem = playableBank.value.items.get(pending.answers[0]?.item ?? '');
  const { id, seed } = pending;
  const { memory } = log.bankState.value;
  const elsewhere = listItemsToAvoid(playableBank.value, state, environment);
  const isNewcomer = Object.keys(memory).every((fact) => firstItem?.facts.includes(fact));
  const lesson = isNewcomer ? playableBank.value.composeFirstRound(seed, elsewhere) : [];
  const request = { seed, now: environment.clock(), firstItem, ...elsewhere };
  if (lesson[0] === firstItem) recordRound(state, id, seed, lesson, { before: true });
  else recordRound(state, id, seed, playableBank.value.composeRound(memory, request));
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

/**
 * A round that was left while its proof was asked goes on with the proof, after a reload too: then that
 * of the last answer. Returns false if none is asked.
 */
export function resumeProof({ currentItemId, log, playableBank, round }: GameState): boolean {
  const current = round.peek();
  const item = currentItemId.peek() ?? current?.answers.at(-1)?.item ?? '';
  if (!current || current.proofs.some((proof) => proof.item === item)) return false;
  const asked = playableBank.value?.selectEvidenceItems(log.bankState.value.memory, current);
  if (!asked?.has(item)) return false;
  currentItemId.value = item;
  return true;
}

function openRound(state: GameState, id: string) {
  state.roundId.value = id;
  if (!resumeProof(state)) openNextItem(state);
}

export function composeItems(
  options: RoundOptions,
  playableBank: PlayableBank,
  state: GameState,
  environment: Clock & { seed: number },
): readonly Item[] {
  const { day, facts, axes, only, size, words, after } = options;
  const { memory } = state.log.bankState.value;
  const { now, startOfDay } = readLocalTime(environment);
  const { seed } = environment;
  if (day) return playableBank.composeDailyRound(day);
  if (words) return playableBank.composeWordRound(memory, now, startOfDay, words);
  const elsewhere = listItemsToAvoid(playableBank, state, environment);
  const roundBefore = after && state.progress.value.rounds.find(({ id }) => id === after);
  if (roundBefore) return playableBank.composeReplay(memory, roundBefore, elsewhere);
  if (facts) return playableBank.itemsAbout(memory, facts);
  const filter = { ...(axes && { axes }), ...(only && { only }), ...(size && { size }) };
  return playableBank.composeRound(memory, { seed, now, filter, ...elsewhere });
}

/** A round that this one would repeat: the daily of that day, or words that are still to be restored. */
function findSameRound(
  { day, words }: RoundOptions,
  playableBank: PlayableBank,
  state: GameState,
  environment: GameEnvironment,
): Round | undefined {
  const openRounds = state.progress.value.rounds.filter(state.isOpen);
  if (day) return openRounds.find((one) => one.day === day);
  if (!words) return undefined;
  const faded = composeItems({ words }, playableBank, state, { ...environment, seed: 0 });
  return openRounds.find(
    (one) =>
      isWordRound(one) &&
      (words === 'today' || faded.every(({ id }) => one.items.includes(id))) &&
      one.items.every(
        (id) => one.answers.some(({ item }) => item === id) || faded.some((item) => item.id === id),
      ),
  );
}

/** Needs the bank and the progress. A daily round is played once; one that was left open goes on. */
export function startRound(
  options: RoundOptions,
  playableBank: PlayableBank,
  state: GameState,
  environment: GameEnvironment,
): boolean {
  const { log, progress } = state;
  if (options.day && hasDay(progress.value.days, options.day)) return false;
  const sameRound = findSameRound(options, playableBank, state, environment);
  if (sameRound) {
    openRound(state, sameRound.id);
    return true;
  }
  const seed = environment.seed();
  const elsewhere = listItemsToAvoid(playableBank, state, environment);
  const isNewcomer = Object.keys(log.bankState.value.memory).length === 0;
  const lesson =
    options.lesson && isNewcomer ? playableBank.composeFirstRound(seed, elsewhere) : [];
  const isLesson = lesson.length > 0;
  const items = isLesson
    ? lesson
    : composeItems(options, playableBank, state, { ...environment, seed });
  if (items.length === 0) return false;
  const { key } = log.createEventMeta('');
  batch(() => {
    recordRound(state, key, seed, items, isLesson ? { before: true } : pickRoundMode(options));
    openRound(state, key);
    if (!options.day && !options.words) state.chosenRoundId.value = key;
  });
  void log.save();
  return true;
}

export function resumeRound(
  state: GameState,
  environment: GameEnvironment,
  isWanted = (_: Round) => true,
): boolean {
  composePendingRound(state, environment);
  const { round, progress, isPlayedOn } = state;
  const unfinished = [round.value, ...progress.value.rounds].find(
    (one) => one && isPlayedOn(one) && isWanted(one),
  );
  if (unfinished) openRound(state, unfinished.id);
  return unfinished !== undefined;
}
