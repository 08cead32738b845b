import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { catalogue as assistantText } from '../../src/editor/assistant/text/fr.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { expect, test } from '../support/browser/game-page.ts';

const article = readFileSync('tests/fixtures/drafting/fr-pont.txt', 'utf8');

/** As a browser pastes what was copied from a page. */
const paste = (page: Page, plain: string) =>
  page.getByLabel(text.source.textLabel).evaluate((field, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, plain);

function createTaps(page: Page) {
  let count = 0;
  return {
    count: () => count,
    async tap(name: string | RegExp) {
      count++;
      await page.getByRole('button', { name, exact: true }).first().click();
    },
  };
}

test('an article that is pasted is a dossier that is played after sixty taps at most', async ({
  page,
}) => {
  const { tap, count } = createTaps(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await page.goto('#/rediger');
  await paste(page, article);
  await expect(page.getByLabel(text.source.titleLabel)).not.toHaveValue('');
  await page.getByLabel(text.source.publisher).fill('Lac et Vallée');
  await expect(button(/^Voir les faits/)).toBeVisible();
  await tap(/^Voir les faits/);
  for (const name of Object.values(text.facts.allRight)) await tap(name);
  // whatever was typed and tapped is there again
  await expect(page.getByText(text.frame.keepStatus.kept)).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { name: text.steps.facts.title })).toBeVisible();
  // as the same article, and no copy of it
  expect(page.url()).toBe(address);
  const statement = button(text.facts.right).or(button(text.facts.nobodyElse)).first();
  for (let nth = 0; nth < 8 && (await statement.count()) > 0; nth++)
    await tap(new RegExp(`^(${text.facts.right}|${text.facts.nobodyElse})$`));
  await tap(text.facts.next);
  await tap(text.items.next);
  await tap(assistantText.skip);
  for (let kept = 0; kept < 10; kept++) await tap(text.review.keep);
  await tap(text.review.next(10));
  await tap(text.keep.keep);
  expect(count()).toBeLessThanOrEqual(60);
  await page.getByRole('link', { name: text.keep.play }).click();
  await page.waitForURL(/[?]d=local-/);
  await expect(page.locator('#lead [data-option]')).toHaveCount(3);
});

test('an article has a small button to erase it, and what is not kept says so wherever one is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('#/rediger');
  await paste(page, article);
  await expect(page.getByText(text.frame.keepStatus.kept)).toBeVisible();
  const title = await page.getByLabel(text.source.titleLabel).inputValue();
  await page.goto('#/rediger');
  const erase = page.getByRole('button', { name: text.projects.eraseOf(title) });
  await expect(erase).toBeVisible();
  expect((await erase.boundingBox())?.width).toBeLessThan(200);
  await erase.click();
  const cancel = page.getByRole('button', { name: text.projects.cancelErase });
  await expect(cancel).toBeFocused();
  expect((await cancel.boundingBox())?.width).toBeLessThan(500);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByLabel(text.source.titleLabel)).toHaveValue(title);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel(text.source.publisher).fill('Lac et Vallée');
  const refused = page.getByText(text.frame.keepStatus.refused);
  await expect(refused).toBeVisible();
  await page.getByRole('button', { name: /^Voir les faits/ }).evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(refused).toBeInViewport();
});
