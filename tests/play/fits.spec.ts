import { expect, test } from '@playwright/test';
import { faultsOf } from './fits.ts';

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
