import type { AppContext } from '../../app/app-context.ts';
import { BACKUP_FILE_STEM, CLASS_LIST_RECORD } from '../../shared/persisted-names.ts';
import { saveFile } from '../../shared/save-file.ts';
import { runYielding } from '../../shared/yielding.ts';
import { backupChunks } from '../backup/serialize.ts';

/** From memory if storage fails. Names of pupils are in files, not in codes that others may film. */
export async function createBackupFile(
  { game, openRecords }: Pick<AppContext, 'game' | 'openRecords'>,
  purpose: 'file' | 'codes' = 'file',
): Promise<Blob> {
  const exported = new Date(game.now()).toISOString();
  const log = await game.readFullLog();
  const records = await openRecords()
    .then((all) => all.readByPrefix(''))
    .then((all) =>
      all.filter(([name]) => purpose === 'file' || !name.startsWith(CLASS_LIST_RECORD)),
    )
    .catch(() => []);
  const parts = await runYielding(backupChunks(log, { app: __VERSION__, exported }, records));
  return new Blob(parts, { type: 'application/json' });
}

export async function downloadBackup(app: AppContext): Promise<void> {
  const { game, preferences } = app;
  saveFile(`${BACKUP_FILE_STEM}-${game.today()}.json`, await createBackupFile(app));
  // a guest's file does not count as the owner's last export
  if (!preferences.enabledToggles.peek().has('guest')) preferences.recordExport(game.now());
}
