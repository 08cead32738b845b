import { findLocks } from './find-locks.ts';

const LOCK_TIMEOUT_MS = 5_000;

/** With no other tab in between, except where no lock is given (no https, blocked storage). Rejects if another takes too long. */
export async function runExclusively<T>(name: string, run: () => Promise<T>): Promise<T> {
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return run();
  };
  try {
    const signal = AbortSignal.timeout(LOCK_TIMEOUT_MS);
    return await (findLocks()?.request(name, { signal }, begin) ?? begin());
  } catch (error) {
    if (isBegun || (error as Error)?.name !== 'SecurityError') throw error;
    return run();
  }
}
