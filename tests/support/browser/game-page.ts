import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Item } from '../../../src/bank/types.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { fixtureSite } from '../../../src/tools/folders.ts';
import { fixtureBank } from '../fixture-bank.ts';
import { delayPresses } from './delay-presses.ts';
import { listFilesKept } from './release.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A page on which any error, any broken policy and any request off the origin fails the test. */
export const test = base.extend<{ page: Page; isGameOpen: boolean }, { isHasty: boolean }>({
  // false for tests that open another page at once
  isGameOpen: [true, { option: true }],
  isHasty: [false, { option: true, scope: 'worker' }],
  browser: [
    async ({ browser, isHasty }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        if (!isHasty) await delayPresses(context);
        return context;
      };
      await use(browser);
      browser.newContext = newContext;
    },
    { scope: 'worker' },
  ],
  locale: 'fr-CH',
  viewport: { width: 360, height: 740 },
  // to install it takes as long as a short test: `withServiceWorker` for those that it has a part in
  serviceWorkers: 'block',
  page: async ({ page, baseURL, isGameOpen }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // a browser says so itself when the network is off: that is what some tests are about
      const isNetworkError = /net::ERR_|Failed to load resource/.test(message.text());
      if (message.type() === 'error' && !isNetworkError)
        problems.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isSameOrigin =
        origin === new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin;
      if (!isSameOrigin && protocol !== 'blob:' && protocol !== 'data:')
        problems.push(`off: ${request.url()}`);
    });
    if (baseURL && isGameOpen) await page.goto(baseURL);
    await use(page);
    expect(problems).toEqual([]);
  },
});
export { expect };

/** For `test.use`, in a file whose tests need the worker. */
export const withServiceWorker = { serviceWorkers: 'allow' } as const;

/** What axe finds on the page as it is now, by rule and element. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    // what is still being printed is pale
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      resultTypes: ['violations'],
      // for rules about sounds and experiments alone
      preload: false,
    });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Takes the first option on la Une, once the step that it opens has come: an earlier answer stays there. */
export async function answerOpening(page: Page): Promise<void> {
  await page.getByRole('link', { name: /en classe$/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[data-option]').first().click();
  await waitForSaved(page);
}

const fixtureItems = createPlayableBank(fixtureBank).items;

/** Waits until the round shows an item to answer, and says which. */
export async function waitForCurrentItem(
  page: Page,
  items: ReadonlyMap<string, Item> = fixtureItems,
) {
  // the front page, which is there first, has a prompt too, but no place in a round
  await page.getByText(/^Question \d+ sur \d+$/).waitFor();
  const prompt = page.locator('main h2[id^="prompt-"]');
  const id = (await prompt.getAttribute('id'))?.replace('prompt-', '');
  const item = items.get(id ?? '');
  if (!item) throw new Error(`no item ${id} in the bank`);
  // before that, a key goes nowhere
  await expect(prompt).toBeFocused();
  return item;
}

/** Waits until the answer on the page or in a part of it is stored, which nothing says to the player. */
export const waitForSaved = (place: Page | Locator) =>
  place.locator('[data-save=saved]').first().waitFor({ state: 'attached' });

/** Waits for the worker to have everything that the game needs. */
export const waitForServiceWorker = (page: Page) =>
  page.evaluate(async () => {
    if (/blocked/.test(String(navigator.serviceWorker.register)))
      throw new Error('no service worker comes without test.use(withServiceWorker)');
    await navigator.serviceWorker.ready;
  });

/** The addresses of what the worker has on the device. */
export const listKeptUrls = (page: Page) =>
  page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      if (!/^workbox-(precache|parts)/.test(name)) continue;
      const keys = await (await caches.open(name)).keys();
      kept.push(...keys.map(({ url }) => url).filter((url) => !url.includes('/part/')));
    }
    return kept;
  });

/** Waits until these parts of the build are whole on the device. */
export async function waitForParts(page: Page, ...parts: string[]): Promise<void> {
  await waitForServiceWorker(page);
  const files = await listFilesKept(fixtureSite, parts);
  await expect
    .poll(async () => {
      const kept = (await listKeptUrls(page)).map((url) => url.replace(/\?.*/, ''));
      return files.filter((file) => !kept.some((url) => url.endsWith(`/${file}`)));
    })
    .toEqual([]);
}

/** The entries in the log, read past the game, without their checksums. */
export const readStoredEvents = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ kind: string; item?: string; score?: number }[]>((resolve, reject) => {
        const open = indexedDB.open('qui-quand-quoi');
        open.onupgradeneeded = () => open.result.createObjectStore('log');
        open.onerror = reject;
        open.onsuccess = () => {
          const entries = IDBKeyRange.upperBound('~', true);
          const all = open.result.transaction('log').objectStore('log').getAll(entries);
          all.onsuccess = () => resolve(all.result.map(({ sum, ...entry }) => entry));
          all.onerror = reject;
        };
      }),
  );

/** Waits for the round that is dealt after the first answer: begun with it, dealt at rest. */
export const waitForDealtRound = (page: Page) =>
  expect
    .poll(async () => (await readStoredEvents(page)).filter(({ kind }) => kind === 'round').length)
    .toBe(2);

/** By no press, of which a second at the same place would be refused. */
export async function chooseOption(page: Page, text: string | undefined): Promise<void> {
  const options = await page.locator('[data-option]').allTextContents();
  const at = options.findIndex((option) => option.slice(1).trim() === text);
  await page.locator(`[data-option="${at}"]`).dispatchEvent('click');
}
