import { barriersOf } from './barriers.ts';
import { faultsOf } from './fits.ts';
import { axeFindings, expect, test } from './game.ts';
import { heard } from './heard.ts';
import { close, tongues, visit, walks } from './states.ts';

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
      for (const [at, [state, step]] of walk.steps.entries()) {
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
