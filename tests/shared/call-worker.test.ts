import { expect, it, vi } from 'vitest';
import { answerCalls, connectWorker } from '../../src/shared/call-worker.ts';
import { createFakeWorker } from '../support/fake-worker.ts';

/** A worker whose replies are sent by hand, in any order. */
function createSilentWorker() {
  const { worker, postMessage } = createFakeWorker(() => undefined);
  const reply = (data: object) => worker.onmessage?.({ data } as MessageEvent);
  return { worker, postMessage, reply };
}

it('gives each call its own reply, in whatever order they come', async () => {
  const { worker, reply } = createSilentWorker();
  const call = connectWorker<string, string>(worker);
  const calls = [call('a'), call('b')];
  reply({ id: 1, reply: 'of b' });
  reply({ id: 0, reply: 'of a' });
  reply({ id: 7, reply: 'of nobody' });
  expect(await Promise.all(calls)).toEqual(['of a', 'of b']);
});

it('transfers the given objects', () => {
  const { worker, postMessage } = createSilentWorker();
  const buffer = new ArrayBuffer(8);
  void connectWorker(worker)({ buffer }, [buffer]);
  expect(postMessage).toHaveBeenCalledWith({ id: 0, request: { buffer } }, [buffer]);
});

it('rejects the one call that failed', async () => {
  const { worker, reply } = createSilentWorker();
  const call = connectWorker<string, string>(worker);
  const calls = [call('a'), call('b')];
  reply({ id: 0, error: 'Error: the disk is full' });
  reply({ id: 1, reply: 'of b' });
  await expect(calls[0]).rejects.toThrow('the disk is full');
  expect(await calls[1]).toBe('of b');
});

it.each(['onerror', 'onmessageerror'] as const)(
  'rejects what waits and what comes after once the worker fails: %s',
  async (event) => {
    const { worker } = createSilentWorker();
    const call = connectWorker(worker);
    const waiting = call('a');
    worker[event]?.({} as ErrorEvent & MessageEvent);
    await expect(waiting).rejects.toThrow('the worker failed');
    await expect(call('b')).rejects.toThrow('the worker failed');
  },
);

it('answers a call with the result or the error of its function', async () => {
  const sent: unknown[] = [];
  let receive: ((event: { data: unknown }) => Promise<void>) | undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof receive) => {
    receive = listener;
  });
  vi.stubGlobal('postMessage', (data: unknown) => sent.push(data));
  answerCalls(async (request: number) => {
    if (request < 0) throw new RangeError('negative');
    return request * 2;
  });
  await receive?.({ data: { id: 4, request: 21 } });
  await receive?.({ data: { id: 5, request: -1 } });
  vi.unstubAllGlobals();
  expect(sent).toEqual([
    { id: 4, reply: 42 },
    { id: 5, error: 'RangeError: negative' },
  ]);
});
