import { answerCalls } from '../../shared/call-worker.ts';
import type { BackupWorkerReply, BackupWorkerRequest } from './problem.ts';
import { readBackupFile, sliceEntries } from './read-file.ts';

let entries: readonly unknown[] = [];

answerCalls(async (request: BackupWorkerRequest): Promise<BackupWorkerReply> => {
  if (typeof request === 'number') return sliceEntries(entries, request);
  const { entries: read, ...rest } = readBackupFile(new Uint8Array(await request.arrayBuffer()));
  entries = read;
  return rest;
});
