import { getTrustedScriptUrl } from '../../app/trusted-types.ts';

/** A worker that reads one file of progress. As a module it runs both as it is written and as it is built. */
export const createBackupWorker = (): Worker =>
  new Worker(getTrustedScriptUrl('passport'), { type: 'module' });
