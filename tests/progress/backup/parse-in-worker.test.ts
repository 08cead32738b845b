import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseBackupInWorker } from '../../../src/progress/backup/parse-in-worker.ts';
import { answerEvent } from '../../support/events.ts';
import { createFakeWorker } from '../../support/fake-worker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a file comes some events at a time, and the worker that read it ends', async () => {
  const events = [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0), answerEvent('r', 'c', 0)];
  const { worker, terminate } = createFakeWorker((request) =>
    typeof request === 'number' ? events.slice(request, request + 2) : { unreadable: 3 },
  );
  expect(await parseBackupInWorker(new Blob(['{}']), () => worker)).toEqual({
    ok: true,
    backup: { events, unreadable: 3 },
  });
  expect(terminate).toHaveBeenCalledOnce();
});

it('a refused file comes with its problem', async () => {
  const problem = { reason: 'damaged', place: 'file' };
  const { worker, terminate } = createFakeWorker((request) =>
    typeof request === 'number' ? [] : { unreadable: 0, problem },
  );
  expect(await parseBackupInWorker(new Blob(['{}']), () => worker)).toEqual({ ok: false, problem });
  expect(terminate).toHaveBeenCalledOnce();
});

it('no entry is asked for behind one that is no event', async () => {
  const { worker } = createFakeWorker((request) => {
    if (typeof request !== 'number') return { unreadable: 0 };
    if (request > 2) throw new Error('asked for more');
    return [answerEvent('r', 'a', 1), { v: 1, kind: 'answer' }, answerEvent('r', 'b', 0)];
  });
  expect(await parseBackupInWorker(new Blob(['{}']), () => worker)).toMatchObject({
    problem: { reason: 'missing-value', place: { path: ['entries', 1, 'key'] } },
  });
});

it('a worker that is slow to come is not held against the file', async () => {
  let hasStarted = false;
  const { worker } = createFakeWorker((request) => {
    if (typeof request !== 'number') return { unreadable: 1 };
    return hasStarted ? [] : undefined;
  });
  const reading = parseBackupInWorker(new Blob(['{}']), () => worker);
  await vi.advanceTimersByTimeAsync(15_000);
  hasStarted = true;
  worker.onmessage?.({ data: { id: 0, reply: [] } } as MessageEvent);
  expect(await reading).toMatchObject({ ok: true, backup: { unreadable: 1 } });
});

it('a file that takes too long is given up, its worker ended', async () => {
  const { worker, terminate } = createFakeWorker((request) => (request === 0 ? [] : undefined));
  const reading = parseBackupInWorker(new Blob(['{}']), () => worker);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toMatchObject({ problem: { reason: 'too-slow', place: 'file' } });
  expect(terminate).toHaveBeenCalledOnce();
});

it('a large file has more time: two seconds for every two MiB', async () => {
  const { worker } = createFakeWorker((request) => (request === 0 ? [] : undefined));
  const done = vi.fn();
  void parseBackupInWorker(new Blob([new Uint8Array(5 * 2 ** 20)]), () => worker).then(done);
  await vi.advanceTimersByTimeAsync(5_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

it('a worker that fails, or cannot be made, is a file that cannot be opened', async () => {
  const { worker, terminate } = createFakeWorker(() => void worker.onerror?.({} as ErrorEvent));
  const reasons = await Promise.all([
    parseBackupInWorker(new Blob(['{}']), () => worker),
    parseBackupInWorker(new Blob(['{}']), () => {
      throw new TypeError('no workers here');
    }),
  ]);
  expect(reasons).toMatchObject(reasons.map(() => ({ problem: { reason: 'cannot-open' } })));
  expect(terminate).toHaveBeenCalledOnce();
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
