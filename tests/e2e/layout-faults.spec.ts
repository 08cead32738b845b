import { expect, test } from '../support/browser/game-page.ts';
import { findLayoutFaults } from './layout-faults.ts';

test('a text that is cut, covered, on another or beside the page is found', async ({ page }) => {
  await page.locator('[data-option]').first().waitFor();
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  for (const [fault, css] of [
    ['cut', 'h1 { height: 0.4em; overflow: hidden }'],
    [
      'cut',
      'h1 { width: 3em; overflow: hidden; text-overflow: ellipsis; text-wrap: nowrap !important }',
    ],
    ['beside the page', 'h1 { margin-left: -9em !important }'],
    ['the page scrolls sideways', 'h1 { width: 200vw }'],
    ['out of its box', 'nav a { flex: none !important; width: 1em; white-space: nowrap }'],
    ['out of its box: «Qui Quand Quoi»', 'header { height: 1em; border: 1px solid }'],
    ['on another text', 'main h2 { margin-bottom: -1.5em !important }'],
    ['covered', 'nav { position: fixed; inset: 0; z-index: 1 }'],
  ] as const) {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect.soft((await page.evaluate(findLayoutFaults)).join('\n'), css).toContain(fault);
  }
});
