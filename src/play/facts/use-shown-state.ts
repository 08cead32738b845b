import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { FactState } from '../../engine/spaced-repetition.ts';

/** Of a fact by its id. Until the next monthly review a dossier at rest shows every fact whole. */
export function useShownState(
  { engine }: PlayableBank,
  isAtRest = false,
): (id: string) => FactState {
  const { game } = useApp();
  return (id) => (isAtRest ? 'known' : engine.getFactState(game.memory.value[id], game.now()));
}
