import type { Game } from '../round/game.ts';

export const isFirstVisit = ({ front, round, progress }: Game) =>
  !round.value && !front.opening.facts.some((fact) => progress.value.facts[fact]);

/** Only while it is on the screen: later it is one answer of a round. */
export function findOpeningAnswer({ front, round, currentItemId }: Game) {
  const [first] = round.value?.answers ?? [];
  const { id } = front.opening;
  return first?.item === id && currentItemId.value === id ? first : undefined;
}
