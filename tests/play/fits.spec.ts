import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { faultsOf } from './fits.ts';
import { tongues } from './states/texts.ts';
import { close, visit } from './states/visit.ts';
import { walks } from './states/walks.ts';

// a trace of hundreds of states takes longer than the states
test.use({ trace: 'off' });

/** All of them take minutes: `FITS=all` before a release, and else the tightest in the longer language. */
const isWhole = process.env.FITS === 'all';
const languages = isWhole ? tongues : tongues.slice(0, 1);
/** Widths in CSS pixels, and how large text is: 320 is also what 1280 is at 400 %. */
const sizes = [
  ...(isWhole ? [320, 768, 1280] : [320]).map((width) => ({ width, text: 100 })),
  ...(isWhole ? [360, 1280] : [360]).map((width) => ({ width, text: 200 })),
];
const phone = { width: 360, text: 100 };

/** Lays the page out anew; Playwright's own way waits for a picture each time. */
const resizer = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  return async ({ width, text }: typeof phone) => {
    const metrics = { width, height: 740, deviceScaleFactor: 1, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, `${text}%`);
  };
};

/** Those that are the same to look at with a worker and without are looked at without. */
const seen = walks.filter(({ paper, worker }) => !paper && !worker);
const screens = [...new Set(seen.map(({ screen }) => screen))];
for (const screen of screens) {
  for (const language of languages) {
    test(`no text of ${screen} is cut, covered or beside the page at any size, ${language}`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(300_000);
      for (const walk of seen) {
        if (walk.screen !== screen) continue;
        const visited = await visit(browser, baseURL ?? '', language, walk);
        const resize = await resizer(visited.page);
        for (const [state, step] of Object.entries(walk.steps)) {
          await step(visited);
          for (const size of sizes) {
            await resize(size);
            const faults = await visited.page.evaluate(faultsOf);
            const where = `${walk.name}, ${state}, ${size.width} px, ${size.text} %`;
            expect.soft(faults, where).toEqual([]);
          }
          await resize(phone);
        }
        await close(visited);
      }
    });
  }
}

for (const [fault, css] of [
  ['cut', 'h1 { height: 0.4em; overflow: hidden }'],
  ['beside the page', 'h1 { margin-left: -9em !important }'],
  ['the page scrolls sideways', 'h1 { width: 200vw }'],
  ['out of its box', 'nav a { flex: none !important; width: 1em; white-space: nowrap }'],
  ['covered', 'nav { position: fixed; inset: 0; z-index: 1 }'],
] as const) {
  test(`a text that is ${fault} is found: ${css}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      locale: 'fr-CH',
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}`);
    await page.locator('[data-option]').first().waitFor();
    expect(await page.evaluate(faultsOf)).toEqual([]);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect((await page.evaluate(faultsOf)).join('\n')).toContain(fault);
    await context.close();
  });
}
