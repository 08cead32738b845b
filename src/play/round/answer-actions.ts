import { batch } from '@preact/signals';
import { axisOfItem } from '../../bank/axis.ts';
import type { Axis, Confidence, Item } from '../../bank/types.ts';
import type { Round } from '../../engine/reducer.ts';
import { scoreChoice } from '../../items/choice/score.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { toWellFormed } from '../../shared/to-well-formed.ts';
import { SETTLE_MS } from '../../ui/use-is-settled.ts';
import type { GameEnvironment, GameState } from './game-state.ts';
import { composePendingRound } from './round-actions.ts';

export const axisOf = (
  item: Item,
  { playableBank }: GameState,
  { front }: GameEnvironment,
): Axis => (playableBank.value ? axisOfItem(playableBank.value.bank, item) : front.axis);

/** Before the bank is loaded only the opening item can be scored. */
export const scoreResponse = (
  item: Item,
  response: ItemResponse,
  { playableBank }: GameState,
  { front }: GameEnvironment,
): number =>
  playableBank.value?.engine.scoreResponse(item, response) ??
  scoreChoice(front.opening, String(response));

/** The opening item is answered on the front page, before there is a round. */
function beginRound({ log, progress }: GameState, seed: number): Round {
  const { key } = log.createEventMeta('');
  log.record({ ...log.createEventMeta(key), kind: 'round', seed, items: [] });
  return progress.value.rounds[0] as Round;
}

function recordAnswer(
  item: Item,
  response: ItemResponse,
  confidence: Confidence | undefined,
  state: GameState,
  environment: GameEnvironment,
) {
  const { log, round, isRoundOpen, roundId, currentItemId } = state;
  // a second tap on an item that is answered
  const isAnswered = round.value?.answers.some((answer) => answer.item === item.id);
  if (isAnswered && currentItemId.value === item.id) return;
  const current =
    round.value && isRoundOpen.value ? round.value : beginRound(state, environment.seed());
  roundId.value = current.id;
  log.record({
    ...log.createEventMeta(current.id),
    kind: 'answer',
    item: item.id,
    axis: axisOf(item, state, environment),
    facts: item.facts,
    response: typeof response === 'string' ? toWellFormed(response) : response,
    score: scoreResponse(item, response, state, environment),
    ...(confidence && { confidence }),
  });
  currentItemId.value = item.id;
}

export function answerItem(
  item: Item,
  response: ItemResponse,
  confidence: Confidence | undefined,
  state: GameState,
  environment: GameEnvironment,
): void {
  batch(() => recordAnswer(item, response, confidence, state, environment));
  void state.log.save();
  if (!state.isRoundOpen.value) environment.requestPersistence();
  setTimeout(() => composePendingRound(state, environment), SETTLE_MS);
}

export function submitEvidence(
  item: Item,
  sentences: readonly string[],
  { log, playableBank, round }: GameState,
): void {
  const score = playableBank.value?.engine.scoreEvidence(item, sentences);
  if (!round.value || score === undefined) return;
  const { id, facts } = item;
  log.record({
    ...log.createEventMeta(round.value.id),
    kind: 'proof',
    item: id,
    facts,
    sentences,
    score,
  });
  void log.save();
}

export function reportMistake(
  item: string,
  version: string,
  text: string,
  { log, round }: GameState,
): void {
  const meta = log.createEventMeta(round.value?.id ?? '');
  log.record({ ...meta, kind: 'note', item, version, text: toWellFormed(text) });
  void log.save();
}
