import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Game } from '../play/round/game.ts';

/** The bank for a screen that needs it: fetched when the screen is shown, and again when asked. */
export function useDossier(game: Game) {
  const failed = useSignal(false);
  const loadBank = () => {
    failed.value = false;
    game.loadBank().catch(() => {
      failed.value = true;
    });
  };
  useEffect(loadBank, []);
  return { dossier: game.playableBank.value, failed: failed.value, fetch: loadBank };
}
