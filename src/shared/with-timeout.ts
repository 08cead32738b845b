/** Browsers leave some storage calls unanswered (a read-only folder, a blocked upgrade). */
const STORAGE_TIMEOUT_MS = 3_000;

export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout<T>(
  call: () => PromiseLike<T>,
  timeoutMs: number = STORAGE_TIMEOUT_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, timeoutMs, new TimeoutError(`no answer in ${timeoutMs} ms`));
  });
  try {
    return await Promise.race([call(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
