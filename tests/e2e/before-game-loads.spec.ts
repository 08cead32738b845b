import type { Page } from '@playwright/test';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  expect,
  findAxeViolations,
  readStoredEvents,
  test,
  waitForSaved,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

const { opening } = createFrontPageData(bank);
const wrong = opening.options.findIndex(({ id }) => id !== opening.key);

/** Opens the page as on a network that has delivered the first files, but not the game. */
async function withoutGame(page: Page, baseURL: string | undefined) {
  let let_through = () => {};
  const held = new Promise<void>((resolve) => {
    let_through = resolve;
  });
  await page.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(baseURL ?? '');
  return let_through;
}

test('an answer is taken before the game has loaded, and saved once it has', async ({
  page,
  baseURL,
}) => {
  const letThrough = await withoutGame(page, baseURL);
  await page.locator(`[data-option="${wrong}"]`).click();
  const feedback = page.getByRole('region', { name: /Raté/ });
  await expect(feedback).toBeFocused();
  const status = feedback.getByRole('status');
  await expect(status).toHaveAttribute('aria-busy', 'true');
  const before = await page.locator('#lead').innerHTML();
  expect(await findAxeViolations(page)).toEqual([]);
  letThrough();
  await waitForSaved(page);
  // the game takes over in place: nothing moves while one reads
  const words = (html: string) => html.replace(/<p role="status".*?<\/p>/, '');
  expect(words(await page.locator('#lead').innerHTML())).toBe(words(before));
  await expect(feedback).toBeFocused();
  const answers = (await readStoredEvents(page)).filter(({ kind }) => kind === 'answer');
  expect(answers).toMatchObject([{ item: opening.id, score: 0 }]);
  await page.getByRole('button', { name: 'Question suivante' }).click();
  await expect(page.getByText('Question 2 sur 3')).toBeVisible();
});

for (const isHeld of [true, false]) {
  const when = isHeld ? 'before the game has come' : 'once it stands';
  test(`the tap itself marks what was tapped as right or wrong, ${when}`, async ({
    page,
    baseURL,
  }) => {
    if (isHeld) await withoutGame(page, baseURL);
    else await page.goto(baseURL ?? '', { waitUntil: 'networkidle' });
    const looks = await page.locator(`[data-option="${wrong}"]`).evaluate((option) => {
      const look = () => getComputedStyle(option).backgroundImage;
      const plain = look();
      (option as HTMLElement).click();
      const marked = look();
      option.setAttribute('data-score', '1');
      return [plain, marked, look()];
    });
    expect(looks[0]).toBe('none');
    expect(new Set(looks).size).toBe(3);
    await expect(page.getByRole('region', { name: /Raté/ })).toBeFocused();
  });
}

test('the keyboard answers and continues before the game has loaded', async ({ page, baseURL }) => {
  const letThrough = await withoutGame(page, baseURL);
  await page.locator('[data-option="0"]').focus();
  await page.keyboard.press('b');
  await expect(page.getByRole('region', { name: /Bien vu|Raté/ })).toBeFocused();
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  letThrough();
  await expect(page.getByText('Question 2 sur 3')).toBeVisible();
});

test('the first answer needs no more than its own few files', async ({ page, baseURL }) => {
  await withoutGame(page, baseURL);
  const requestedPaths: string[] = [];
  page.on('requestfinished', (request) => requestedPaths.push(new URL(request.url()).pathname));
  await page.reload();
  await page.locator('[data-option="0"]').click();
  await expect(page.getByRole('region', { name: /Bien vu|Raté/ })).toBeVisible();
  expect(requestedPaths.filter((path) => /\/main-[^/]*\.js$/.test(path))).toEqual([]);
});

test('a game that does not arrive says so, and comes with the network and what was answered', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
  const page = await context.newPage();
  const letThrough = await withoutGame(page, baseURL);
  await page.locator(`[data-option="${wrong}"]`).click();
  await context.setOffline(true);
  letThrough();
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('vient par le réseau');
  expect(await findAxeViolations(page)).toEqual([]);
  const checked = page.waitForEvent(
    'requestfailed',
    (request) => request.resourceType() === 'fetch',
  );
  await failure.getByRole('button', { name: 'Réessayer' }).click();
  await checked;
  await expect(failure).toBeVisible();
  await context.setOffline(false);
  await waitForSaved(page);
  await expect(failure).toHaveCount(0);
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Question suivante' }).click();
  await expect(page.getByText('Question 2 sur 3')).toBeVisible();
  await context.close();
});

test('a game that a host once sent empty, to be kept for a year, comes when it is asked for again', async ({
  browser,
}) => {
  const headers = { 'cache-control': 'max-age=31536000, immutable' };
  const host = await serveFolder(fixtureSite, '/', { headers });
  // of a part of the game, too
  for (const file of [/\/main-/, /\/fr-/]) {
    const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
    const page = await context.newPage();
    host.empty = (path) => file.test(path);
    await page.goto(`${host.url}#/reglages`);
    const retry = page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
    await expect(retry).toBeVisible();
    host.empty = () => false;
    await retry.click();
    await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
    await expect(retry).toBeHidden();
    await context.close();
  }
  await host.close();
});

test('a file that hangs is said on any screen, until it comes or is asked for again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.install();
  const failure = page.getByRole('alert');
  for (const [file, hash] of [
    ['main', 'classe'],
    ['watch', 'reglages'],
    ['fr', 'lire'],
  ] as const) {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let requestCount = 0;
    await page.route(new RegExp(`/assets/${file}-[^/]*\\.js$`), async (route) => {
      if (++requestCount === 1) await held;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(`${baseURL}#/${hash}`, { waitUntil: 'commit' });
    await expect.poll(() => requestCount, { message: file }).toBeGreaterThan(0);
    await page.clock.fastForward(8_000);
    await expect(failure, file).toContainText('vient par le réseau');
    if (file === 'main') release();
    else {
      await failure.getByRole('button', { name: 'Réessayer' }).click();
      await page.clock.fastForward(3_000);
    }
    await expect(failure, file).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('heading').first(), file).toBeVisible();
    release();
  }
  await context.close();
});
