import { test as base, type Page } from '@playwright/test';
import { expect } from '../support/browser/game-page.ts';
import { isFullRun } from '../support/full-run.ts';
import {
  closeVisit,
  openScreen,
  openVisit,
  pressButton,
  resetVisit,
  type ScreenWalk,
  storeBeforeOpening,
  type Visit,
} from '../support/states/visit.ts';
import { walksByScreen } from '../support/states/walks.ts';

const test = base.extend<object, { visit: Visit }>({
  visit: [
    async ({ browser }, use) => {
      const visit = await openVisit(browser, process.env.GAME_URL ?? '', 'fr');
      await use(visit);
      await closeVisit(visit);
    },
    { scope: 'worker' },
  ],
});

/** Of the walks through the same states one, or all of them before a release. */
const selectWalks = (walks: readonly ScreenWalk[]) => {
  const seen = walks.filter(({ paper, worker }) => !paper && !worker);
  const statesOf = ({ steps }: ScreenWalk) => Object.keys(steps).join();
  const first = new Map(seen.toReversed().map((walk) => [statesOf(walk), walk]));
  return isFullRun ? seen : seen.filter((walk) => first.get(statesOf(walk)) === walk);
};

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

/** Once the press has had its effect, for which a reload takes seconds on a busy machine. */
const findFocused = async (page: Page) => {
  await page.waitForTimeout(100);
  const focused = page.locator(':focus').first();
  return focused.evaluate((one) => one.tagName, undefined, { timeout: 10_000 }).catch(() => 'BODY');
};

const endGuestTurn: ScreenWalk = {
  name: 'a guest’s turn',
  steps: {
    ending: async (visit) => {
      await storeBeforeOpening(visit, [], { guest: true });
      await openScreen(visit, 'reglages');
      await pressButton(visit, visit.text.late.progress.storage.endGuestSession);
    },
  },
};

const allWalks = { ...walksByScreen, 'a guest': [endGuestTurn] };

for (const [screen, walks] of Object.entries(allWalks)) {
  const selected = selectWalks(walks);
  if (selected.length === 0) continue;
  test(`a button that vanishes leaves the focus on the page: ${screen}`, async ({ visit }) => {
    const { page } = visit;
    const pressed: string[] = [];
    for (const { steps } of selected) {
      await resetVisit(visit);
      for (const step of Object.values(steps)) await step(visit);
      for (let presses = 0; presses < (isFullRun ? 12 : 6); presses++) {
        const name = await focusNextButton(page, pressed);
        if (name === undefined) break;
        pressed.push(name);
        const { search } = new URL(page.url());
        await page.keyboard.press('Enter');
        const focused = await findFocused(page);
        // another page begins anew
        if (new URL(page.url()).search !== search) break;
        expect.soft(focused, `after ${name}`).not.toBe('BODY');
      }
    }
  });
}
