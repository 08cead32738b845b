import { startWorker } from '../../app/start-worker.ts';
import type { LogEvent } from '../../engine/events.ts';
import { connectWorker, type WorkerCall } from '../../shared/call-worker.ts';
import { TimeoutError, withTimeout } from '../../shared/with-timeout.ts';
import { backupLimits } from './format.ts';
import type { BackupWorkerRequest, ParseBackupResult } from './problem.ts';

/** Two seconds for every two MiB or part of them. */
const parseTimeoutMs = (bytes: number) => 2_000 * Math.max(1, Math.ceil(bytes / 2 ** 21));

/** On a slow line it is fetched first. */
const WORKER_START_TIMEOUT_MS = 30_000;

const failWith = (reason: 'too-large' | 'too-slow' | 'cannot-open'): ParseBackupResult => ({
  ok: false,
  problem: { reason, place: 'file' },
});

/** In a worker, so that no file can slow the page down, and only for so long. Never rejects. */
export async function parseBackupInWorker(
  file: Blob,
  createWorker = () => startWorker('backupParser'),
): Promise<ParseBackupResult> {
  if (file.size > backupLimits.bytes) return failWith('too-large');
  let worker: Worker | undefined;
  try {
    worker = createWorker();
    const call = connectWorker<BackupWorkerRequest, ParseBackupResult | LogEvent[]>(worker);
    const hasStarted = await withTimeout(() => call(0), WORKER_START_TIMEOUT_MS).then(
      () => true,
      () => false,
    );
    if (!hasStarted) return failWith('cannot-open');
    return await withTimeout(() => readBackup(call, file), parseTimeoutMs(file.size));
  } catch (error) {
    return failWith(error instanceof TimeoutError ? 'too-slow' : 'cannot-open');
  } finally {
    worker?.terminate();
  }
}

async function readBackup(
  call: WorkerCall<BackupWorkerRequest, ParseBackupResult | LogEvent[]>,
  file: Blob,
): Promise<ParseBackupResult> {
  const result = (await call(file)) as ParseBackupResult;
  if (!result.ok) return result;
  const { events } = result.backup;
  for (;;) {
    const batch = (await call(events.length)) as LogEvent[];
    if (batch.length === 0) return result;
    events.push(...batch);
  }
}
