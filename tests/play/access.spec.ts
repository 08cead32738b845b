import { axeFindings, bank, expect, itemOnTable, test } from './game.ts';
import { answerByKeys, feedback } from './hands.ts';
import { deal } from './records.ts';

const pages = ['', 'en.html'];
const schemes = ['light', 'dark'] as const;

for (const path of pages) {
  for (const colorScheme of schemes) {
    test(`axe finds nothing on any screen of /${path}, ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        locale: path ? 'en-GB' : 'fr-CH',
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      for (const hash of [
        '',
        '#/lire',
        '#/choisir',
        '#/fait/otan',
        '#/reglages',
        '#/edition',
        '#/partie',
        '#/classe',
        '#/devoir',
      ]) {
        await page.goto(`${baseURL}${path}${hash}`);
        await page.locator('main h1, h1').first().waitFor();
        await page.locator('main').getByText(/\p{L}/u).first().waitFor();
        expect(await axeFindings(page), hash).toEqual([]);
      }
      await context.close();
    });
  }
}

/** One item of each type, to be opened, answered and corrected. */
const oneOfEach = [...new Map(bank.items.map((item) => [item.type, item])).values()];

for (const { id, type } of oneOfEach) {
  test(`an item of type ${type}: nothing for axe, no sideways scroll at 320 px, open and answered`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: /./ }).first().waitFor();
    await deal(page, [id]);
    await page.goto('about:blank');
    await page.goto(`${baseURL}#/partie`);
    expect((await itemOnTable(page)).id).toBe(id);
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const item = await itemOnTable(page);
    await answerByKeys(page, item);
    await page.locator('#verdict').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await feedback(page, item);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
}
