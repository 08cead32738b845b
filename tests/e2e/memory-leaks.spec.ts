import { expect, test } from '../support/browser/game-page.ts';

/** The elements of the screen on the page, held so that they can go. */
type Held = { left: WeakRef<Element>[] };

test('nothing of a screen stays in memory once it was left', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.locator('[data-option]').first().waitFor();
  for (const [link, shown] of [
    ['Jouer', /^Question 1/],
    ['Quitter la partie', 'Les cinq du jour'],
    ['Lire', 'L’article, résumé'],
    ['Réglages', 'Réglages'],
    ['La Une', 'Qui'],
  ] as const) {
    const count = await page.evaluate(() => {
      const left = [...document.querySelectorAll('main > :not([role=status]), main > * *')];
      (window as unknown as Held).left = left.map((element) => new WeakRef(element));
      return left.length;
    });
    expect(count).toBeGreaterThan(9);
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.locator('main').getByText(shown).first()).toBeVisible();
    await expect
      .poll(async () => {
        await session.send('HeapProfiler.collectGarbage');
        return page.evaluate(
          () => (window as unknown as Held).left.filter((element) => element.deref()).length,
        );
      })
      .toBe(0);
  }
});
