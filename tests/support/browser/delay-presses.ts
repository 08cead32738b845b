import type { BrowserContext } from '@playwright/test';

/** Each press comes a while after the step that it answers, as of a person who reads. */
export const delayPresses = (context: BrowserContext) =>
  context.addInitScript(() => {
    let count = 0;
    for (const type of ['keydown', 'click'])
      window.addEventListener(
        type,
        (event) => {
          const value = event.timeStamp + 1_000 * ++count;
          Object.defineProperty(event, 'timeStamp', { value, configurable: true });
        },
        true,
      );
  });
