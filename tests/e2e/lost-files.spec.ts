import type { BrowserContext, Page } from '@playwright/test';
import { createProjectRecord } from '../../src/editor/project-store.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { PROJECT_RECORD, RECORD_PREFIX } from '../../src/shared/persisted-names.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { expect, test, waitForCurrentItem } from '../support/browser/game-page.ts';
import { firstVersionLog, writeRecords } from '../support/browser/stored-records.ts';
import { stubSpeechSynthesis } from '../support/browser/stub-speech.ts';
import type { StoredRecord } from '../support/browser/write-records.ts';
import { draftedProject } from '../support/drafted-article.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { isFullRun, sampleList } from '../support/full-run.ts';

const set = createTestAssignment();
const classScreens = ['donner', 'projeter', 'imprimer', 'cartes', 'recueillir', 'rapport'];
const hashes = [
  '',
  'partie',
  'partie/dix',
  'partie/depeche',
  'partie/mots',
  'lire',
  'choisir',
  'edition',
  `fait/${bank.actors[0]?.id}`,
  'faits/quoi',
  'faits/memoire',
  'boucle',
  'archives',
  'reglages',
  'classe',
  'devoir',
  'recu',
  'rediger',
  ...classScreens.map((screen) => `${screen}/${set.id}`),
];

/** The path without the hash in a file's name. */
const pathOf = (url: string) => new URL(url).pathname.slice(1);
const isOfGame = (path: string) => /^(assets|bank|archive)\//.test(path) && !/worker/.test(path);

interface FlakyNetwork {
  lost?: string | undefined;
  /** Or it answers with nothing. */
  aborts: boolean;
  received: Set<string>;
}

/** A browser whose network loses one file, once. */
async function createFlakyBrowser(context: BrowserContext) {
  const network: FlakyNetwork = { aborts: true, received: new Set() };
  await context.route('**/*', async (route) => {
    const path = pathOf(route.request().url());
    if (path !== network.lost) {
      await route.continue();
      network.received.add(path);
      return;
    }
    network.lost = undefined;
    if (network.aborts) await route.abort();
    else await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  return network;
}

/** Opens a screen as a player does who types its address. */
async function openHash(page: Page, baseURL: string | undefined, hash: string) {
  await page.goto('about:blank');
  await page.goto(`${baseURL}${hash && `#/${hash}`}`, { waitUntil: 'commit' });
}

/** Opens each screen without each file that no screen before it has been tried without. */
async function loseEachFileOnce(
  context: BrowserContext,
  baseURL: string | undefined,
  tried: Set<string>,
  { stored, hashes }: { stored: readonly StoredRecord[]; hashes: readonly string[] },
) {
  const network = await createFlakyBrowser(context);
  const page = await context.newPage();
  await page.goto(`${baseURL}icon.svg`);
  await writeRecords(page, stored);
  for (const hash of hashes) {
    // what the screen before still asks for is none of this one's
    await page.goto('about:blank');
    network.received.clear();
    await openHash(page, baseURL, hash);
    await page.waitForLoadState('networkidle');
    const files = [...network.received].filter(isOfGame);
    for (const lost of sampleList(
      files.filter((file) => !tried.has(file)),
      hash ? 2 : 4,
    )) {
      tried.add(lost);
      network.received.clear();
      network.aborts = tried.size % 4 < 2 || !lost.endsWith('.js');
      network.lost = lost;
      const because = `#/${hash} without ${lost}, ${network.aborts ? 'aborted' : 'empty'}`;
      await openHash(page, baseURL, hash);
      const retry = page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
      const askAgain = () =>
        tried.size % 2
          ? retry.click({ timeout: 2_000 }).catch(() => {})
          : page.evaluate(() => dispatchEvent(new Event('online')));
      let isSaid = false;
      // what the next request brings by itself needs no words
      await expect
        .poll(
          async () => {
            const wasSaid = isSaid;
            isSaid = await retry.isVisible();
            if (isSaid && !wasSaid) await askAgain();
            return files.filter((file) => !network.received.has(file));
          },
          { message: because, intervals: [50], timeout: 30_000 },
        )
        .toEqual([]);
      await expect(retry, because).toBeHidden();
      await expect(page.locator('main').getByText(/\p{L}/u).first(), because).toBeVisible();
    }
  }
}

test('whichever file is lost once is asked for again, and the screen stands', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const record = [`~class/set/${set.id}`, withChecksum({ ...set, name: 'B', made: 0 })] as const;
  const firstVisit = { stored: [], hashes: [''] };
  // the first load has another way to say it on a deep link
  const deepLink = { stored: [], hashes: ['partie'] };
  const returning = {
    stored: [...firstVersionLog, record],
    hashes: isFullRun ? hashes : ['lire', 'reglages', `rapport/${set.id}`],
  };
  const tried = new Set<string>();
  for (const visit of [firstVisit, deepLink, returning]) {
    const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
    await context.addInitScript(stubSpeechSynthesis);
    await loseEachFileOnce(context, baseURL, visit === deepLink ? new Set() : tried, visit);
    await context.close();
  }
  expect(tried.size).toBeGreaterThan(isFullRun ? 40 : 8);
});

test('a worker that is lost is told from a file that cannot be read, and comes at the next try', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/reglages`);
  let isLost = true;
  // the file itself, and then the look whether it is there
  await page.route(/parse\.worker/, (route) => (isLost ? route.abort() : route.continue()));
  const pick = () =>
    page
      .locator('[type=file]')
      .first()
      .setInputFiles({
        name: 'progress.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ format: 'qui-quand-quoi', version: 1, entries: [] })),
      });
  await pick();
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeVisible();
  isLost = false;
  // the page may have asked again by itself before the press
  await expect(async () => {
    if (await retry.isVisible()) await retry.click({ timeout: 1_000 });
    await expect(retry).toBeHidden({ timeout: 1_000 });
  }).toPass();
});

test('what is lost behind the projector is said above it, in full screen too, and can be asked for again', async ({
  page,
  baseURL,
}) => {
  const record = withChecksum({ ...set, name: 'B', made: 0 });
  await writeRecords(page, [[`~class/set/${set.id}`, record]]);
  let isLost = true;
  await page.route(/resting/, (route) => (isLost ? route.abort() : route.continue()));
  await openHash(page, baseURL, `projeter/${set.id}`);
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeVisible();
  await expect(page.getByRole('button', { name: 'Montrer la réponse' })).toBeVisible();
  await page.getByRole('button', { name: 'Plein écran' }).click();
  const isSeen = () => document.fullscreenElement?.contains(document.querySelector('[role=alert]'));
  await expect.poll(() => page.evaluate(isSeen)).toBe(true);
  isLost = false;
  await retry.click({ timeout: 5_000 });
  await expect(retry).toBeHidden();
  await page.getByRole('link', { name: 'Quitter' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('a form that mends a fact and is lost is said where the page is read, and comes when asked for', async ({
  page,
  baseURL,
}) => {
  const record = withChecksum(createProjectRecord(draftedProject, 1));
  await writeRecords(page, [[`${RECORD_PREFIX}${PROJECT_RECORD}p1`, record]]);
  let isLost = true;
  await page.route(/composing/, (route) => (isLost ? route.abort() : route.continue()));
  await openHash(page, baseURL, 'rediger/p1-faits');
  await page.getByRole('button', { name: 'Les personnes' }).click();
  await page.getByRole('button', { name: 'Corriger' }).last().click();
  const retry = page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Un instant…')).toBeInViewport();
  isLost = false;
  await retry.click();
  await expect(page.getByLabel('Rôle ou fonction')).toBeVisible();
  await expect(retry).toBeHidden();
});

test('a screen waits for its styles when a network sends a page of its own in their place', async ({
  page,
  baseURL,
}) => {
  let isCaptive = true;
  await page.route(/reading.*\.css/, (route) =>
    isCaptive ? route.fulfill({ contentType: 'text/html', body: '<p>Wi-Fi' }) : route.continue(),
  );
  await openHash(page, baseURL, 'reglages');
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeVisible();
  isCaptive = false;
  await expect(async () => {
    if (await retry.isVisible()) await retry.click({ timeout: 2_000 });
    await expect(retry).toBeHidden({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
});

test('a screen waits for the whole of its styles when half of them comes', async ({
  page,
  baseURL,
}) => {
  let isHalf = true;
  await page.route(/reading.*\.css/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const half = body.slice(0, body.length / 2);
    await route.fulfill({ response, body: isHalf ? half : body });
  });
  await openHash(page, baseURL, 'reglages');
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeVisible();
  isHalf = false;
  await retry.click();
  await expect(retry).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
});

test('styles that come at the second asking need no words and no press', async ({
  page,
  baseURL,
}) => {
  await page.route(/reading.*\.css/, (route) => route.abort(), { times: 1 });
  await openHash(page, baseURL, 'reglages');
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});

test('one press asks again also where the screen before had the focus', async ({
  page,
  baseURL,
}) => {
  await openHash(page, baseURL, 'partie/dix');
  await waitForCurrentItem(page);
  await page.waitForLoadState('networkidle');
  let isLost = true;
  await page.route('**/assets/**', (route) => (isLost ? route.abort() : route.continue()));
  await page.goto(`${baseURL}#/reglages`);
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeFocused();
  isLost = false;
  await retry.click();
  await expect(retry).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
});
