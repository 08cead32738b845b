import type { LogEvent } from '../../engine/events.ts';
import { backupLimits } from './format.ts';
import type { BackupProblem, BackupWorkerMessage, ParseBackupResult } from './problem.ts';

/** How long a file may take, in ms: two seconds for every two MiB, begun ones counted whole. */
const parseTimeoutMs = (bytes: number) => 2_000 * Math.max(1, Math.ceil(bytes / 2 ** 21));

/**
 * Reads a file of progress beside the page, which stays as quick as ever whatever the file is. A
 * reading that takes too long is ended. Never rejects.
 */
export async function parseBackupInWorker(
  file: Blob,
  createWorker: () => Worker,
): Promise<ParseBackupResult> {
  if (file.size > backupLimits.bytes) {
    return { ok: false, problem: { reason: 'too-large', place: 'file' } };
  }
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const entries: LogEvent[] = [];
  const result = await new Promise<ParseBackupResult>((resolve) => {
    const failWith = (reason: 'too-slow' | 'cannot-open') => () =>
      resolve({ ok: false, problem: { reason, place: 'file' } satisfies BackupProblem });
    timer = setTimeout(failWith('too-slow'), parseTimeoutMs(file.size));
    try {
      worker = createWorker();
      worker.onerror = failWith('cannot-open');
      worker.onmessageerror = failWith('cannot-open');
      worker.onmessage = ({ data }: MessageEvent<BackupWorkerMessage>) => {
        if ('ok' in data) resolve(data);
        else for (const entry of data.entries) entries.push(entry);
      };
      worker.postMessage(file);
    } catch {
      failWith('cannot-open')();
    }
  });
  clearTimeout(timer);
  worker?.terminate();
  return result.ok ? { ok: true, backup: { ...result.backup, entries } } : result;
}
