import type { Entry } from '../../engine/events.ts';
import { limits } from './format.ts';
import type { Problem, Reading } from './problem.ts';

/** What the worker says: some entries after others, and then how the reading went. */
export type Message = { entries: Entry[] } | Reading;

/** How long a file may take, in ms: two seconds for every two MiB, begun ones counted whole. */
const patience = (bytes: number) => 2_000 * Math.max(1, Math.ceil(bytes / 2 ** 21));

/**
 * Reads a file of progress beside the page, which stays as quick as ever whatever the file is. A
 * reading that takes too long is ended. Never rejects.
 */
export async function openPassport(file: Blob, made: () => Worker): Promise<Reading> {
  if (file.size > limits.bytes) {
    return { ok: false, problem: { reason: 'too-large', place: 'file' } };
  }
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const entries: Entry[] = [];
  const reading = await new Promise<Reading>((resolve) => {
    const give = (reason: 'too-slow' | 'cannot-open') => () =>
      resolve({ ok: false, problem: { reason, place: 'file' } satisfies Problem });
    timer = setTimeout(give('too-slow'), patience(file.size));
    try {
      worker = made();
      worker.onerror = give('cannot-open');
      worker.onmessageerror = give('cannot-open');
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
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
