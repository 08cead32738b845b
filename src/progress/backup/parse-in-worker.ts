import { startWorker } from '../../app/start-worker.ts';
import { connectWorker, type WorkerCall } from '../../shared/call-worker.ts';
import { TimeoutError, withTimeout } from '../../shared/with-timeout.ts';
import { createEventCheck } from './check-events.ts';
import { backupLimits } from './format.ts';
import type {
  BackupWorkerReply,
  BackupWorkerRequest,
  ParseBackupResult,
  ReadBackup,
} from './problem.ts';

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
    const call = connectWorker<BackupWorkerRequest, BackupWorkerReply>(worker);
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
  call: WorkerCall<BackupWorkerRequest, BackupWorkerReply>,
  file: Blob,
): Promise<ParseBackupResult> {
  const read = (await call(file)) as Omit<ReadBackup, 'entries'>;
  const check = createEventCheck();
  for (let count = 0; ; ) {
    const entries = (await call(count)) as readonly unknown[];
    if (entries.length === 0) return check.finish(read);
    const problem = check.findProblem(entries);
    if (problem) return { ok: false, problem };
    count += entries.length;
  }
}
