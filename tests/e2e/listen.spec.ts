import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { watchLayoutShifts } from '../support/browser/layout-shifts.ts';
import { stubSpeechSynthesis } from '../support/browser/stub-speech.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(stubSpeechSynthesis, 'fr-FR');
});

test('the story is read and marked sentence by sentence, by the keyboard, until one leaves', async ({
  page,
  baseURL,
}) => {
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/lire`);
  const start = page.getByRole('button', { name: 'Écouter' });
  await start.focus();
  await page.keyboard.press('Enter');
  const [first, second] = (bank.brief[0]?.sentences ?? []).map(({ text }) => text);
  const plain = (text: unknown) => String(text).replace(/\s+/g, ' ');
  const marked = async () => plain(await page.evaluate('window.marked()'));
  expect(await marked()).toBe(plain(bank.brief[0]?.title));
  await page.evaluate('window.finish()');
  expect(await marked()).toBe(plain(first));
  await page.evaluate('window.finish()');
  expect(await marked()).toBe(plain(second));
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continuer' })).toBeFocused();
  expect(await page.evaluate('window.isSpeaking()')).toBe(false);
  expect(await marked()).toBe('');
  await page.keyboard.press('Enter');
  expect(await marked()).toBe(plain(second));
  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
  expect(await page.evaluate('window.isSpeaking()')).toBe(false);
});

test('the button that reads a question moves nothing when it comes', async ({ page, baseURL }) => {
  const readShifts = await watchLayoutShifts(page);
  await page.goto(`${baseURL}`);
  const start = page.getByRole('button', { name: 'Écouter' });
  await expect(start).toBeVisible();
  expect(await readShifts()).toEqual([]);
  const { width = 0, height = 0 } = (await start.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await start.click();
  await page.evaluate('window.finish()');
  expect(await page.evaluate('window.said[1]')).toMatch(/^A\. /);
  expect(await findAxeViolations(page)).toEqual([]);
});
