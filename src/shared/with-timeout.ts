/** A browser may leave a call without an answer for ever (a read-only folder, a blocked upgrade). */
const STORAGE_TIMEOUT_MS = 3_000;

/** The device did not answer. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** The call's outcome, or a rejection once patience has run out. */
export async function withTimeout<T>(call: () => PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      reject,
      STORAGE_TIMEOUT_MS,
      new TimeoutError(`storage silent for ${STORAGE_TIMEOUT_MS} ms`),
    );
  });
  try {
    return await Promise.race([call(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
