import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Game } from '../play/round/game.ts';

/** The bank for a screen that needs it: fetched when the screen is shown, and again when asked. */
export function useDossier(game: Game) {
  const failed = useSignal(false);
  const fetch = () => {
    failed.value = false;
    game.load().catch(() => {
      failed.value = true;
    });
  };
  useEffect(fetch, []);
  return { dossier: game.dossier.value, failed: failed.value, fetch };
}
