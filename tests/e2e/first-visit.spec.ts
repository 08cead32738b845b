import {
  expect,
  readStoredEvents,
  test,
  waitForSaved,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { watchLayoutShifts } from '../support/browser/layout-shifts.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

test('a first visitor answers a question without any other tap, and it is saved', async ({
  page,
}) => {
  const opening = bank.items.find(({ id }) => id === bank.opening);
  await expect(page.getByRole('heading', { name: 'Qui Quand Quoi' })).toBeVisible();
  const last = page.locator('[data-option]').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await last.click();
  await expect(page.getByRole('region', { name: /^(Bien vu|Raté)$/ })).toBeFocused();
  await waitForSaved(page);
  const answers = (await readStoredEvents(page)).filter(({ kind }) => kind === 'answer');
  expect(answers.map(({ item }) => item)).toEqual([opening?.id]);
});

test('the question can be read before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.locator('[data-option]')).toHaveCount(3);
  await context.close();
});

test('an address that is not there leads to the page that it means, or says so and leads home', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${baseURL}en.html%23/reglages`);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.goto(`${baseURL}far/away/nowhere.html`);
  await expect(page).toHaveTitle('Page not found');
  await expect(page.getByRole('heading')).toHaveText(['Page not found']);
  const home = page.getByRole('link');
  await expect(home).toHaveAttribute('href', `${baseURL}en.html`);
  await home.click();
  await expect(page.locator('[data-option]')).toHaveCount(3);
  await context.close();
});

test.describe(() => {
  test.use(withServiceWorker);
  test('nothing moves when the script takes over', async ({ page, baseURL }) => {
    const readShifts = await watchLayoutShifts(page);
    await page.goto(baseURL ?? '');
    await waitForServiceWorker(page);
    expect(await readShifts()).toEqual([]);
  });
});

test.describe(() => {
  test.use(withServiceWorker);
  test('la Une is printed without anything to press, from the first visit on', async ({ page }) => {
    await waitForServiceWorker(page);
    await page.emulateMedia({ media: 'print' });
    for (const role of ['navigation', 'button'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
  });
});

test('an English browser gets the English page, and the choice of a language is kept', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  // where the link of a set is pasted, which would have a language of its own
  await page.goto(`${baseURL}#/devoir`);
  await expect(page).toHaveURL(/en\.html#\/devoir/);
  await page.goto(baseURL ?? '');
  await expect(page).toHaveURL(/en\.html/);
  await expect(page.getByRole('link', { name: 'Front page' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  await page.goto(`${baseURL}en.html`);
  await expect(page.getByRole('link', { name: 'La Une', exact: true })).toBeVisible();
  await context.close();
});

test('with cookies blocked, the language that was chosen stays, on every page of the visit', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}#/reglages`);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  for (const path of ['', 'en.html#/reglages', '#/reglages', `${bank.id}.html#/reglages`]) {
    await page.goto('about:blank');
    await page.goto(`${baseURL}${path}`);
    await page.reload();
    await expect(page.getByRole('link', { name: 'La Une', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await context.close();
});

test('a page that a translator writes its own language into plays on', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  for (const lang of ['de', 'fr-CA', 'en']) {
    await page.addInitScript((tag) => {
      const translate = () => {
        document.documentElement.lang = tag;
      };
      new MutationObserver(translate).observe(document, { childList: true });
      document.addEventListener('DOMContentLoaded', translate);
    }, lang);
    for (const [hash, name] of [
      ['#/partie/dix', 'Question 1 sur 10'],
      ['#/reglages', 'Réglages'],
      ['#/devoir', 'Ouvrir une série'],
      ['', 'La Une'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${baseURL}${hash}`);
      await expect(page.locator('#app').getByText(name).first(), lang + hash).toBeVisible();
      await expect(page.locator('html'), lang + hash).toHaveAttribute('lang', lang);
    }
  }
  await context.close();
});
