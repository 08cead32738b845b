import type { LogEvent } from '../../engine/events.ts';
import { backupLimits } from './format.ts';
import type { BackupProblem, ParseBackupResult } from './problem.ts';

/** What the worker says: some entries after others, and then how the reading went. */
export type BackupWorkerMessage = { entries: LogEvent[] } | ParseBackupResult;

/** How long a file may take, in ms: two seconds for every two MiB, begun ones counted whole. */
const patience = (bytes: number) => 2_000 * Math.max(1, Math.ceil(bytes / 2 ** 21));

/**
 * Reads a file of progress beside the page, which stays as quick as ever whatever the file is. A
 * reading that takes too long is ended. Never rejects.
 */
export async function openPassport(file: Blob, made: () => Worker): Promise<ParseBackupResult> {
  if (file.size > backupLimits.bytes) {
    return { ok: false, problem: { reason: 'too-large', place: 'file' } };
  }
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const entries: LogEvent[] = [];
  const reading = await new Promise<ParseBackupResult>((resolve) => {
    const give = (reason: 'too-slow' | 'cannot-open') => () =>
      resolve({ ok: false, problem: { reason, place: 'file' } satisfies BackupProblem });
    timer = setTimeout(give('too-slow'), patience(file.size));
    try {
      worker = made();
      worker.onerror = give('cannot-open');
      worker.onmessageerror = give('cannot-open');
      worker.onmessage = ({ data }: MessageEvent<BackupWorkerMessage>) => {
        if ('ok' in data) resolve(data);
        else for (const entry of data.entries) entries.push(entry);
      };
      worker.postMessage(file);
    } catch {
      give('cannot-open')();
    }
  });
  clearTimeout(timer);
  worker?.terminate();
  return reading.ok ? { ok: true, passport: { ...reading.passport, entries } } : reading;
}
