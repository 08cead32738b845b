const LOCK_TIMEOUT_MS = 5_000;

/** With no other tab in between, except without Web Locks (no https). Rejects if another takes too long. */
export function runExclusively<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(name, { signal: AbortSignal.timeout(LOCK_TIMEOUT_MS) }, run) : run();
}
