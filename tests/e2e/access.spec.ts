import { expect, test } from '../support/browser/game-page.ts';

test('text with more spacing fits every screen at 320 px, before the game has loaded', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${baseURL}#/reglages`);
  await page.getByRole('radio', { name: 'Aéré' }).check();
  // in ems of the element itself: what WCAG 1.4.12 asks for
  const roomOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        const inEms = (length: string) =>
          Number.parseFloat(length) / Number.parseFloat(style.fontSize);
        return [style.letterSpacing, style.wordSpacing, style.lineHeight].map(inEms);
      });
  const enough = [0.12, 0.16, 1.5];
  await page.route('**/assets/main-*.js', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(baseURL ?? '');
  for (const selector of ['h1', '[data-option]', 'main h2']) {
    for (const [nth, room] of (await roomOf(selector)).entries()) {
      expect(room, selector).toBeGreaterThanOrEqual((enough[nth] ?? 0) - 0.001);
    }
  }
  await page.unroute('**/assets/main-*.js');
  for (const hash of [
    '',
    '#/lire',
    '#/choisir',
    '#/fait/otan',
    '#/faits/quoi',
    '#/boucle',
    '#/reglages',
    '#/partie',
    '#/classe',
    '#/devoir',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${baseURL}${hash}`);
    await page.locator('main').getByText(/\p{L}/u).first().waitFor();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways, hash).toBeLessThanOrEqual(0);
  }
});

test('the colours of the browser itself follow the chosen theme', async ({ page, baseURL }) => {
  const colour = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  await page.goto(`${baseURL}#/reglages`);
  expect(await colour()).toBe('#faf7f0');
  await page.getByRole('radio', { name: 'Papier sombre' }).check();
  expect(await colour()).toBe('#14130f');
  await page.getByRole('radio', { name: 'Comme l’appareil' }).check();
  expect(await colour()).toBe('#faf7f0');
});

test('a list shows that it opens, even in forced colours', async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${baseURL}#/rediger`);
  // the browser's own arrow: these colours take a drawn one away
  await expect(page.getByRole('combobox').first()).toHaveCSS('appearance', 'auto');
});
