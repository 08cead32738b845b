import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';

test('a hard word opens its line of the glossary beside it, by finger and by key, and a tap elsewhere shuts it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/#/lire');
  const word = page.locator('p').getByRole('button').first();
  await word.click();
  const meaning = page.locator('[popover]:popover-open');
  await expect(meaning).toHaveText(/.{10}/);
  const { box, side } = await meaning.evaluate((line) => {
    const { left, right, top, bottom } = line.getBoundingClientRect();
    return { box: { left, right, top, bottom }, side: document.documentElement.clientWidth };
  });
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(side);
  const touched = await word.boundingBox();
  expect(box.top - ((touched?.y ?? 0) + (touched?.height ?? 0))).toBeLessThan(24);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.mouse.click(10, 700);
  await expect(meaning).toHaveCount(0);
  await word.press('Enter');
  await expect(meaning).toHaveText(/.{10}/);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(word).toBeFocused();
});

test('a printed page has its hard words', async ({ page }) => {
  await page.goto('/#/lire');
  const sentences = page.locator('main p:has(button[popovertarget])');
  await sentences.first().waitFor();
  const shown = await sentences.allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  expect(await sentences.allInnerTexts()).toEqual(shown);
});
