import { expect, type Page } from '@playwright/test';
import { isFullRun } from '../support/full-run.ts';
import type { Visit } from '../support/states/visit.ts';

/** Focuses the first button that was not pressed before, by its name without figures, and says which. */
const focusNextButton = (page: Page, pressed: readonly string[]) =>
  page.evaluate((names) => {
    const nameOf = (one: Element) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/[\s\d]+/g, ' ').trim();
    const button = [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => !one.matches(':disabled') && one.checkVisibility() && !names.includes(nameOf(one)),
    );
    button?.focus();
    return button && nameOf(button);
  }, pressed);

/** True if, once the press has had its effect, something has the focus or another page came. */
const keepsFocus = async (page: Page, search: string) => {
  await page.waitForTimeout(100);
  return page
    .waitForFunction(
      (before) => document.querySelector(':focus') || window.location.search !== before,
      search,
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
};

/** Presses buttons that were not `pressed` yet, and adds them: one that vanishes leaves the focus on the page. */
export async function pressButtons({ page }: Visit, pressed: string[]): Promise<void> {
  for (let presses = 0; presses < (isFullRun ? 12 : 6); presses++) {
    const name = await focusNextButton(page, pressed);
    if (name === undefined) break;
    pressed.push(name);
    const { search } = new URL(page.url());
    await page.keyboard.press('Enter');
    expect.soft(await keepsFocus(page, search), `after ${name}`).toBe(true);
    // another page begins anew
    if (new URL(page.url()).search !== search) break;
  }
}
