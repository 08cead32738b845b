import { vi } from 'vitest';

/** A worker in this thread. It answers what the function returns; undefined is no answer at all. */
export function createFakeWorker(answer: (request: unknown) => unknown) {
  const fake = {
    terminate: vi.fn(),
    postMessage: vi.fn(({ id, request }: { id: number; request: unknown }) => {
      const reply = answer(request);
      if (reply !== undefined) worker.onmessage?.({ data: { id, reply } } as MessageEvent);
    }),
  };
  const worker = fake as unknown as Worker;
  return { worker, ...fake };
}
