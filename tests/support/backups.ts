import type { LogEvent } from '../../src/engine/events.ts';
import { type BackupDiff, diffSteps } from '../../src/progress/backup/diff.ts';
import { backupChunks } from '../../src/progress/backup/serialize.ts';

/** The whole text of a backup file. */
export const serializeBackup = (...input: Parameters<typeof backupChunks>): string =>
  [...backupChunks(...input)].join('');

/** The last step of a comparison. */
export const diffBackup = (stored: readonly LogEvent[], imported: readonly LogEvent[]) =>
  [...diffSteps(stored, imported)].at(-1) as BackupDiff;
