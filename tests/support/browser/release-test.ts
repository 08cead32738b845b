import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { fixtureSite } from '../../../src/tools/folders.ts';
import { answerByKeys, waitForFeedback } from './answer-by-keys.ts';
import {
  test as base,
  expect,
  readStoredEvents,
  waitForCurrentItem,
  waitForSaved,
} from './game-page.ts';
import { type StaticHost, serveFolder } from './serve-folder.ts';

const folders: string[] = [];

/** Removes the folder of a release after its test. */
export const removeLater = async (folder: Promise<string>) => {
  folders.push(await folder);
  return folder;
};

/** A host that can publish one release after the other, and a player's browser. */
export const test = base.extend<{ host: StaticHost; player: BrowserContext }>({
  host: async ({ browserName: _ }, use) => {
    // under a path, as a class site is, with other apps beside it
    const host = await serveFolder(fixtureSite, '/quiz/');
    await use(host);
    await host.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  },
  player: async ({ browser }, use) => {
    const context = await browser.newContext({ locale: 'fr-CH' });
    await use(context);
    await context.close();
  },
});

/** A page in the worker's reach that runs nothing of ours. */
export async function openStillPage(player: BrowserContext, host: StaticHost) {
  const page = await player.newPage();
  await page.goto(`${host.url}icon.svg`);
  return page;
}

/** Registers the worker, or looks for its next version; how far that came. */
export const installWorker = (page: Page) =>
  page.evaluate(async () => {
    const known = await navigator.serviceWorker.getRegistration();
    const found = known ? await known.update() : await navigator.serviceWorker.register('sw.js');
    const worker = found.installing ?? found.waiting ?? found.active;
    const goal = known ? 'installed' : 'activated';
    while (worker && worker.state !== 'redundant' && worker.state !== goal)
      await new Promise((changed) =>
        worker.addEventListener('statechange', changed, { once: true }),
      );
    return worker?.state;
  });

/** Answers the item on the table, and waits until it is on the device. */
export async function answerOne(page: Page) {
  const item = await waitForCurrentItem(page);
  await answerByKeys(page, item);
  const region = await waitForFeedback(page, item);
  await waitForSaved(region);
  return item;
}

/** Looks at the page again, as at an app that was left open. */
export const lookAgain = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Waits for the page of a release; the one of dist bears no mark. */
export const expectRelease = (page: Page, mark: string | undefined) =>
  mark
    ? expect(page.locator('html')).toHaveAttribute('data-release', mark)
    : expect(page.locator('html:not([data-release])')).toBeAttached();

/** The log as it stands, to be compared. */
export const readLogText = async (page: Page) => JSON.stringify(await readStoredEvents(page));
