import { findLocks } from '../shared/find-locks.ts';
import { DATABASE_NAME, PROJECT_RECORD } from '../shared/persisted-names.ts';

/** A page that is left to be loaded again has its lock a moment longer. */
const LOCK_WAIT_MS = 500;

/**
 * Locks the project for this tab, until it is released or the page is left. Undefined if another tab
 * works on it; where the browser gives no locks nobody can tell.
 */
export const holdProject = (id: string): Promise<{ release(): void } | undefined> =>
  new Promise((resolve) => {
    const unknown = { release() {} };
    const locks = findLocks();
    if (!locks) return resolve(unknown);
    const hold = () => new Promise<void>((release) => resolve({ release }));
    const request = async () =>
      locks.request(
        `${DATABASE_NAME}/${PROJECT_RECORD}${id}`,
        { signal: AbortSignal.timeout(LOCK_WAIT_MS) },
        hold,
      );
    request().catch((error) => resolve(error?.name === 'TimeoutError' ? undefined : unknown));
  });
