import type { Locator, Page } from '@playwright/test';

/** Somebody at the screen: counts each tap, each typed word, and how long the page made her wait. */
export function createTeacher(page: Page) {
  const effort = { taps: 0, typedWords: 0, machineMs: 0 };
  /** Until what the press has changed is painted. */
  const waitForPage = async (act: () => Promise<unknown>) => {
    const began = performance.now();
    await act();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    effort.machineMs += performance.now() - began;
  };
  return {
    effort,
    waitForPage,
    tap: async (target: Locator) => {
      await target.waitFor();
      effort.taps++;
      await waitForPage(() => target.click());
    },
    /** A tap in the field, and the keys of a paste. */
    paste: async (field: Locator, text: string) => {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      effort.taps += 2;
      await field.click();
      await waitForPage(() => page.keyboard.press('Control+V'));
    },
    type: async (field: Locator, words: string) => {
      effort.taps++;
      effort.typedWords += words.split(/\s+/).length;
      await waitForPage(() => field.fill(words));
    },
    choose: async (list: Locator, value: string) => {
      effort.taps += 2;
      await waitForPage(() => list.selectOption(value));
    },
  };
}

export type Teacher = ReturnType<typeof createTeacher>;
