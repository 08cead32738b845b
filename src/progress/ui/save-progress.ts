import type { AppContext } from '../../app/app-context.ts';
import { inTurns } from '../../shared/yielding.ts';
import { pieces } from '../backup/serialize.ts';

/** All that can be reached of the log as one readable file, made from memory where storage fails. */
export async function progressFile({
  game,
  records,
}: Pick<AppContext, 'game' | 'records'>): Promise<Blob> {
  const exported = new Date(game.now()).toISOString();
  const history = await game.history();
  // what is kept beside the log, where the device has it
  const kept = await records()
    .then((all) => all.read(''))
    .catch(() => []);
  const parts = await inTurns(pieces(history, { app: __VERSION__, exported }, kept));
  return new Blob(parts, { type: 'application/json' });
}

/** Hands the player that file. */
export async function saveProgress({ game, records, preferences }: AppContext): Promise<void> {
  const url = URL.createObjectURL(await progressFile({ game, records }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `qui-quand-quoi-${game.today()}.json`;
  link.click();
  URL.revokeObjectURL(url);
  // a guest's file is no news of the owner's
  if (!preferences.on.peek().has('guest')) preferences.noteExport(game.now());
}
