import type { BrowserContext } from '@playwright/test';

/**
 * tsx wraps inner functions in a helper that keeps their names, and a page that such a function is sent
 * to lacks it: https://github.com/privatenumber/tsx/issues/113
 */
export const addNameHelper = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript('globalThis.__name ??= (named) => named;');
