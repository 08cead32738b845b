import type { LogEvent } from '../../src/engine/events.ts';
import { createEventCheck } from '../../src/progress/backup/check-events.ts';
import { type BackupDiff, diffSteps } from '../../src/progress/backup/diff.ts';
import type { ParseBackupResult } from '../../src/progress/backup/problem.ts';
import { readBackupFile } from '../../src/progress/backup/read-file.ts';
import { backupChunks } from '../../src/progress/backup/serialize.ts';

/** The whole text of a backup file. */
export const serializeBackup = (...input: Parameters<typeof backupChunks>): string =>
  [...backupChunks(...input)].join('');

/** The last step of a comparison. */
export const diffBackup = (stored: readonly LogEvent[], imported: readonly LogEvent[]) =>
  [...diffSteps(stored, imported)].at(-1) as BackupDiff;

/** What the page and its worker do with a file, in one step. */
export function parseBackup(bytes: Uint8Array): ParseBackupResult {
  const { entries, ...rest } = readBackupFile(bytes);
  const check = createEventCheck();
  const problem = check.findProblem(entries);
  return problem ? { ok: false, problem } : check.finish(rest);
}
