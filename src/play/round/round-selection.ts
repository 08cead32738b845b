import { isWordItem } from '../../bank/hole.ts';
import type { RoundMode } from '../../engine/events.ts';
import { isRoundFinished, type Round } from '../../engine/reducer.ts';

/** An item that a newer bank has dropped is not waited for. */
export function isRoundOpen(
  { items, answers }: Round,
  bankItems?: ReadonlyMap<string, unknown>,
): boolean {
  if (items.length === 0) return true;
  const available = bankItems ? items.filter((id) => bankItems.has(id)) : items;
  return available.length > 0 && !isRoundFinished({ items: available, answers });
}

/** This page's round. Before it has one: the last that was left open, or else the newest. */
export const findCurrentRound = (
  rounds: readonly Round[],
  currentId: string | undefined,
  isOpen: (round: Round) => boolean,
): Round | undefined =>
  rounds.find(({ id }) => id === currentId) ?? rounds.find(isOpen) ?? rounds[0];

export const findNextItem = (
  { items, answers }: Round,
  bankItems: ReadonlyMap<string, unknown>,
): string | undefined =>
  items.find((id) => bankItems.has(id) && !answers.some(({ item }) => item === id));

/** Of what faded. Three questions around a reading may be of words alone too. */
export const isWordRound = ({
  items,
  before,
  after,
}: Pick<Round, 'items' | keyof RoundMode>): boolean =>
  !before && !after && items.length > 0 && items.every(isWordItem);

/** Has an entrance of its own on the front page, unlike the others. */
export const isOrdinaryRound = (round: Round): boolean => !round.day && !isWordRound(round);
