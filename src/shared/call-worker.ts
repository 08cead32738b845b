interface WorkerRequest<Request> {
  id: number;
  request: Request;
}
type WorkerReply<Reply> = { id: number } & ({ reply: Reply } | { error: string });

export type WorkerCall<Request, Reply> = (
  request: Request,
  transfer?: Transferable[],
) => Promise<Reply>;

export function connectWorker<Request, Reply>(worker: Worker): WorkerCall<Request, Reply> {
  const waiting = new Map<number, (reply: { reply: Reply } | { error: string }) => void>();
  let nextId = 0;
  let hasFailed = false;
  const fail = () => {
    hasFailed = true;
    for (const settle of waiting.values()) settle({ error: 'the worker failed' });
    waiting.clear();
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  worker.onmessage = ({ data }: MessageEvent<WorkerReply<Reply>>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  return (request, transfer = []) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, (result) =>
        'error' in result ? reject(new Error(result.error)) : resolve(result.reply),
      );
      if (hasFailed) fail();
      else worker.postMessage({ id, request } satisfies WorkerRequest<Request>, transfer);
    });
}

export function answerCalls<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  addEventListener('message', async ({ data }: MessageEvent<WorkerRequest<Request>>) => {
    const { id, request } = data;
    try {
      postMessage({ id, reply: await answer(request) } satisfies WorkerReply<Reply>);
    } catch (error) {
      postMessage({ id, error: String(error) } satisfies WorkerReply<Reply>);
    }
  });
}
