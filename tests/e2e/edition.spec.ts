import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { editions, playedDays } from '../support/states/played-days.ts';
import { FIXED_NOW_MS } from '../support/states/visit.ts';
import { extractPdfPages } from './pdf.ts';

const TWO_SCREENS_PX = 1_480;
const SCREEN_PX = 740;

test('la Une of a player fits two screens of a phone on any day, moves little, and is one sheet of paper', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: SCREEN_PX });
  await page.clock.setFixedTime(FIXED_NOW_MS);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [day, plan] of Object.entries(editions)) {
    await page.evaluate(async () => {
      indexedDB.deleteDatabase('qui-quand-quoi');
      if (!isSecureContext) return;
      // the safety copy, which would bring the day before back and say so
      const folder = await navigator.storage.getDirectory();
      for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
    });
    await page.goto('about:blank');
    await page.goto(`${baseURL}404.html`);
    await writeRecords(page, playedDays(bank, plan));
    await page.goto(baseURL ?? '');
    await page.getByRole('link', { name: 'Votre mémoire' }).waitFor();
    if (await page.getByText(/les cinq du/).count())
      await page.getByRole('button', { name: 'Partager le résultat' }).waitFor();
    const size = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { scrollHeight, scrollWidth };
    });
    expect.soft(size.scrollHeight, day).toBeLessThanOrEqual(TWO_SCREENS_PX);
    expect.soft(size.scrollWidth, day).toBe(360);
    const next = page.locator('#next');
    await expect.soft(next, day).toBeInViewport({ ratio: 1 });
    const shifts = (await page.evaluate('window.shifts')) as number[];
    const shifted = shifts.reduce((sum, one) => sum + one, 0);
    // none on an idle machine; on a busy one parts come one by one
    expect.soft(shifted, `${day}: layout shift`).toBeLessThan(0.2);
  }
  expect(await findAxeViolations(page)).toEqual([]);
  expect(extractPdfPages(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});
