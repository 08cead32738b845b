import type { Game } from '../../state/game.ts';

/** Hands the player the whole log as one readable file, made from memory: no storage is needed. */
export function saveProgress(game: Game): void {
  const file = { format: 'qui-quand-quoi', version: 1, entries: game.entries() };
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `qui-quand-quoi-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
