import { scriptUrl } from '../../app/trusted-types.ts';

/** A worker that reads one file of progress. As a module it runs both as it is written and as it is built. */
export const reader = (): Worker => new Worker(scriptUrl('passport'), { type: 'module' });
