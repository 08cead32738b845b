import type { AppContext } from '../../app/app-context.ts';
import { BACKUP_FILE_STEM } from '../../shared/persisted-names.ts';
import { runYielding } from '../../shared/yielding.ts';
import { backupChunks } from '../backup/serialize.ts';

/** All that can be reached of the log as one readable file, made from memory where storage fails. */
export async function createBackupFile({
  game,
  openRecords: records,
}: Pick<AppContext, 'game' | 'openRecords'>): Promise<Blob> {
  const exported = new Date(game.now()).toISOString();
  const log = await game.readFullLog();
  // what is kept beside the log, where the device has it
  const storedRecords = await records()
    .then((all) => all.readByPrefix(''))
    .catch(() => []);
  const parts = await runYielding(backupChunks(log, { app: __VERSION__, exported }, storedRecords));
  return new Blob(parts, { type: 'application/json' });
}

/** Hands the player that file. */
export async function downloadBackup({
  game,
  openRecords: records,
  preferences,
}: AppContext): Promise<void> {
  const url = URL.createObjectURL(await createBackupFile({ game, openRecords: records }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${BACKUP_FILE_STEM}-${game.today()}.json`;
  link.click();
  URL.revokeObjectURL(url);
  // a guest's file is no news of the owner's
  if (!preferences.enabledToggles.peek().has('guest')) preferences.recordExport(game.now());
}
