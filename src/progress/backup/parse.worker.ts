import { parseBackup } from './parse.ts';
import type { BackupWorkerMessage } from './problem.ts';

/** Entries a message: the page takes each in a task of its own, of a few ms. */
const EVENTS_PER_MESSAGE = 200;

const reply = (message: BackupWorkerMessage) => self.postMessage(message);

self.onmessage = async ({ data: file }: MessageEvent<Blob>) => {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // moved, or on a stick that was taken out
    return reply({ ok: false, problem: { reason: 'cannot-open', place: 'file' } });
  }
  const reading = parseBackup(new Uint8Array(bytes));
  if (!reading.ok) return reply(reading);
  const { entries } = reading.backup;
  for (let at = 0; at < entries.length; at += EVENTS_PER_MESSAGE)
    reply({ entries: entries.slice(at, at + EVENTS_PER_MESSAGE) });
  reply({ ok: true, backup: { ...reading.backup, entries: [] } });
};
