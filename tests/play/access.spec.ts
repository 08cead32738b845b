import { barriersOf } from './barriers.ts';
import { faultsOf } from './fits.ts';
import { axeFindings, expect, test } from './game.ts';
import { heard } from './heard.ts';
import { tongues } from './states/texts.ts';
import { close, visit } from './states/visit.ts';
import { walks } from './states/walks.ts';

// a trace of so many states takes longer than the states
test.use({ trace: 'off' });

const schemes = ['light', 'dark'] as const;

/** The spacing that a reader may ask for, as 1.4.12 of WCAG has it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** What a voice would come to and could not say: a control or a list with nothing to tell. */
const mute = (lines: readonly string[]) =>
  lines.filter((line) =>
    /^(bouton|case|champ|choix|image|jauge|lien|liste|radio|région|titre \d|volet(, \p{L}+)?)$/u.test(
      line,
    ),
  );

/** Those that are the same with a worker and without are walked without. */
const seen = walks.filter(({ paper, worker }) => !paper && !worker);

for (const screen of new Set(seen.map(({ screen }) => screen))) {
  test(`${screen}: no state stops an ear, a hand, a keyboard, or an eye that needs more room or contrast`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    for (const [nth, walk] of seen.entries()) {
      if (walk.screen !== screen) continue;
      // each state once, the languages and the papers in turn
      const visited = await visit(browser, baseURL ?? '', tongues[nth % 2] ?? 'fr', walk);
      const { page, language } = visited;
      for (const [at, [state, step]] of Object.entries(walk.steps).entries()) {
        await step(visited);
        const colorScheme = schemes[(nth + at) % 2] ?? 'light';
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const where = `${walk.name}, ${state}, ${language}, ${colorScheme}`;
        expect.soft(await axeFindings(page), where).toEqual([]);
        expect.soft(mute(await heard(page)), where).toEqual([]);
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, spacing);
        // a list that is shut shows as much as its arrow leaves, and all of it when it opens
        const faults = (await page.evaluate(faultsOf)).filter((one) => !/in its list$/.test(one));
        expect.soft(faults, `${where}, spaced`).toEqual([]);
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
        });
        // the focus shows after a key, not after a tap
        await page.keyboard.press('Shift');
        expect.soft(await page.evaluate(barriersOf), where).toEqual([]);
      }
      await close(visited);
    }
  });
}

test('text with more room holds on every screen at 320 px, before the game has come', async ({
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

test('what the browser draws around the page follows the paper that was chosen', async ({
  page,
  baseURL,
}) => {
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
