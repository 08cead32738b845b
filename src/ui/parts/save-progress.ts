import type { Desk } from '../../state/desk.ts';

/** Hands the player the whole log as one readable file, made from memory: no storage is needed. */
export async function saveProgress({ game, preferences }: Desk): Promise<void> {
  const { entries } = await game.history();
  const file = { format: 'qui-quand-quoi', version: 1, entries };
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `qui-quand-quoi-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
  preferences.noteExport(game.now());
}
