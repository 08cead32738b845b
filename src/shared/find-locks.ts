/** Undefined without Web Locks (no https), and where a browser that blocks its storage throws. */
export function findLocks(): LockManager | undefined {
  try {
    return globalThis.navigator?.locks;
  } catch {
    return undefined;
  }
}
