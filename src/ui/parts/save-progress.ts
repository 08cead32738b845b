import { inTurns } from '../../passport/in-turns.ts';
import { pieces } from '../../passport/write.ts';
import type { Game } from '../../state/game.ts';

/** Hands the player all that can be reached of the log as one readable file, made from memory. */
export async function saveProgress(game: Game): Promise<void> {
  const exported = new Date().toISOString();
  const history = await game.history();
  const parts = await inTurns(pieces(history, { app: __VERSION__, exported }));
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `qui-quand-quoi-${exported.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
