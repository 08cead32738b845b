import type { Page } from '@playwright/test';
import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { editions, type Plan, playedDays } from '../support/states/played-days.ts';
import { FIXED_NOW_MS } from '../support/states/visit.ts';
import { extractPdfPages } from './pdf.ts';

const TWO_SCREENS_PX = 1_480;
const SCREEN_PX = 740;

test.use({ isGameOpen: false });

async function openEdition(page: Page, plan: Plan): Promise<void> {
  await page.setViewportSize({ width: 360, height: SCREEN_PX });
  await page.clock.setFixedTime(FIXED_NOW_MS);
  await page.goto(`${process.env.GAME_URL}404.html`);
  await writeRecords(page, playedDays(bank, plan));
  await page.goto(process.env.GAME_URL ?? '');
  await page.getByRole('link', { name: 'Votre mémoire' }).waitFor();
  if (await page.getByText(/les cinq du/).count())
    await page.getByRole('button', { name: 'Partager le résultat' }).waitFor();
}

for (const [day, plan] of Object.entries(editions)) {
  test(`la Une of a player fits two screens of a phone and moves little: ${day}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openEdition(page, plan);
    const { scrollHeight, scrollWidth } = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { scrollHeight, scrollWidth };
    });
    expect.soft(scrollHeight).toBeLessThanOrEqual(TWO_SCREENS_PX);
    expect.soft(scrollWidth).toBe(360);
    await expect.soft(page.locator('#next')).toBeInViewport({ ratio: 1 });
    const shifts = (await page.evaluate('window.shifts')) as number[];
    // none on an idle machine; on a busy one parts come one by one
    expect.soft(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.2);
  });
}

test('la Une of a player holds for everybody, and is one sheet of paper', async ({ page }) => {
  await openEdition(page, { daysAgo: [9, 8, 7, 6, 4, 3, 2, 1] });
  expect(await findAxeViolations(page)).toEqual([]);
  expect(extractPdfPages(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});
