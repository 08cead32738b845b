import type { LogEvent } from '../../engine/events.ts';
import { answerCalls } from '../../shared/call-worker.ts';
import { parseBackup } from './parse.ts';
import type { BackupWorkerRequest, ParseBackupResult } from './problem.ts';

/** The page takes each reply in a task of its own, of a few ms. */
const EVENTS_PER_REPLY = 500;

let events: readonly LogEvent[] = [];

answerCalls(async (request: BackupWorkerRequest): Promise<ParseBackupResult | LogEvent[]> => {
  if (typeof request === 'number') return events.slice(request, request + EVENTS_PER_REPLY);
  const result = parseBackup(new Uint8Array(await request.arrayBuffer()));
  if (!result.ok) return result;
  events = result.backup.events;
  return { ok: true, backup: { ...result.backup, events: [] } };
});
