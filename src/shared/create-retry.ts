const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 10_000;

/** Returns what begins to ask again, at growing intervals, until the device refuses no more. */
export function createRetry(isRefused: () => boolean, retry: () => Promise<unknown>): () => void {
  let isRetrying = false;
  const run = async () => {
    if (isRetrying) return;
    isRetrying = true;
    for (let ms = FIRST_RETRY_MS; isRefused(); ms *= 2) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(ms, LAST_RETRY_MS)));
      if (isRefused()) await retry();
    }
    isRetrying = false;
  };
  return () => void run();
}
