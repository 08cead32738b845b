import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseBackupInWorker } from '../../../src/progress/backup/parse-in-worker.ts';
import type { BackupWorkerMessage } from '../../../src/progress/backup/problem.ts';
import { answerEvent } from '../../support/events.ts';

/** A worker that does what it is told when it gets its file. */
function worker(act: (say: (message: BackupWorkerMessage) => void, self: Worker) => void) {
  const made = { terminate: vi.fn(), postMessage: () => act(say, self) };
  const self = made as unknown as Worker;
  const say = (data: BackupWorkerMessage) => self.onmessage?.({ data } as MessageEvent);
  return { made, self };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a file comes entry by entry, and the worker that read it ends', async () => {
  const [one, two] = [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0)];
  const { made, self } = worker((say) => {
    say({ entries: [one] });
    say({ entries: [two] });
    say({ ok: true, backup: { entries: [], unreadable: 3 } });
  });
  expect(await parseBackupInWorker(new Blob(['{}']), () => self)).toEqual({
    ok: true,
    backup: { entries: [one, two], unreadable: 3 },
  });
  expect(made.terminate).toHaveBeenCalledOnce();
});

it('a file that takes too long is given up, its worker ended', async () => {
  const { made, self } = worker(() => {});
  const reading = parseBackupInWorker(new Blob(['{}']), () => self);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(made.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toMatchObject({ problem: { reason: 'too-slow', place: 'file' } });
  expect(made.terminate).toHaveBeenCalledOnce();
});

it('a large file has more time: two seconds for every two MiB', async () => {
  const { self } = worker(() => {});
  const done = vi.fn();
  void parseBackupInWorker(new Blob([new Uint8Array(5 * 2 ** 20)]), () => self).then(done);
  await vi.advanceTimersByTimeAsync(5_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

it('a worker that fails, or cannot be made, is a file that cannot be opened', async () => {
  const failing = worker((_, self) => self.onerror?.({} as ErrorEvent));
  const reasons = await Promise.all([
    parseBackupInWorker(new Blob(['{}']), () => failing.self),
    parseBackupInWorker(new Blob(['{}']), () => {
      throw new TypeError('no workers here');
    }),
  ]);
  expect(reasons).toMatchObject(reasons.map(() => ({ problem: { reason: 'cannot-open' } })));
});

it('a file larger than any log needs no worker to be refused', async () => {
  const file = { size: 2 ** 30 } as Blob;
  const never = () => {
    throw new Error('asked for a worker');
  };
  expect(await parseBackupInWorker(file, never)).toMatchObject({
    problem: { reason: 'too-large' },
  });
});
