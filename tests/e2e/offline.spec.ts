import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { catalogue as text } from '../../src/progress/text/fr.ts';
import { launchArgs } from '../../src/tools/browser.mjs';
import { fixtureSite } from '../../src/tools/folders.ts';
import { playRoundByKeys } from '../support/browser/answer-by-keys.ts';
import { delayPresses } from '../support/browser/delay-presses.ts';
import {
  expect,
  findAxeViolations,
  listKeptUrls,
  readStoredEvents,
  test,
  waitForParts,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';

test.use(withServiceWorker);

/** A browser with a profile on disk, as a player's is. */
async function launch(profile: string) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: launchArgs,
    locale: 'fr-CH',
  });
  await delayPresses(context);
  return context;
}

test('a link whose # was encoded opens its screen on a device that has the game', async ({
  page,
}) => {
  await page.goto('./');
  await waitForServiceWorker(page);
  await page.goto('./%23/reglages');
  await expect(page).toHaveURL(/[^/]*#\/reglages$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
});

test('after one visit a whole round plays with no server, by the link of a newsletter, and the answers outlive the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'quiz-'));
  const host = await serveFolder(fixtureSite);
  try {
    const first = await launch(profile);
    const visit = await first.newPage();
    await visit.goto(host.url);
    await waitForServiceWorker(visit);
    await first.close();
    await host.close();

    const second = await launch(profile);
    const page = await second.newPage();
    await page.goto(`${host.url}?mc_cid=1#/partie/dix`);
    expect(await playRoundByKeys(page)).toHaveLength(10);
    await expect(page.getByRole('heading', { level: 1, name: /juste/ })).toBeVisible();
    for (const [link, heading] of [
      ['Lire', 'L’article, résumé'],
      ['Réglages', 'Réglages'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    }
    const log = await readStoredEvents(page);
    await second.close();

    const third = await launch(profile);
    const back = await third.newPage();
    await back.goto(`${host.url}#/edition`);
    await expect(back.locator('main details')).toHaveCount(10);
    expect(await readStoredEvents(back)).toEqual(log);
    await third.close();
  } finally {
    await host.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('under a sub-path of a plain static host it works the same', async ({ browser }) => {
  const host = await serveFolder(fixtureSite, '/some/class/');
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  await page.goto(host.url);
  await waitForServiceWorker(page);
  await page.goto(`${host.url}en.html`);
  await waitForParts(page, 'fr', 'en');
  await host.close();
  await page.goto(`${host.url}#/partie/dix`);
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
  await page.goto(`${host.url}en.html#/lire`);
  await expect(page.getByRole('heading', { level: 1, name: 'The article in brief' })).toBeVisible();
  await page.goto(`${host.url}licences.html`);
  await expect(
    page.getByRole('heading', { name: 'Cette page n’est pas gardée sur cet appareil' }),
  ).toBeVisible();
  expect(host.requestedPaths.filter((path) => !path.startsWith('/some/class/'))).toEqual([]);
  await context.close();
});

for (const [path, lang, shortcut] of [
  ['', 'fr', 'Les cinq du jour'],
  ['en.html', 'en', 'Today’s five'],
] as const) {
  test(`a browser finds nothing missing to install it, in ${lang}`, async ({ baseURL }) => {
    // a context of the usual kind is incognito, where nothing can be installed
    const profile = await mkdtemp(join(tmpdir(), 'quiz-'));
    const context = await launch(profile);
    const page = await context.newPage();
    await page.goto(`${baseURL}${path}`);
    await waitForServiceWorker(page);
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { appId } = await session.send('Page.getAppId');
    // one app in whatever language, and none of another game's on the same origin
    expect(appId).toBe(baseURL);
    const manifest = JSON.parse(data ?? '{}');
    expect(manifest.lang).toBe(lang);
    const purposes = manifest.icons.map(({ purpose }: { purpose?: string }) => purpose);
    expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable', 'monochrome']));
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
      expect((await page.request.get(new URL(src, page.url()).href)).ok(), src).toBe(true);
    }
    const daily = manifest.shortcuts.find(({ name }: { name: string }) => name === shortcut);
    await page.goto(new URL(daily.url, page.url()).href);
    await expect(page.getByText('Question 1 sur 5')).toBeVisible();
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });
}

test('a link to a dossier that is not there says so, and offers what there is', async ({
  browser,
}) => {
  const host = await serveFolder(fixtureSite);
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  // a host that has a page for every path
  await page.route(/2019-05-06-absent/, (route) =>
    route.fulfill({ path: `${fixtureSite}/index.html` }),
  );
  const expectMissing = async (title: string) => {
    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.locator('[data-option]')).toHaveCount(0);
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(4);
    expect(await findAxeViolations(page)).toEqual([]);
  };
  await page.goto(`${host.url}2019-05-06-absent.html`);
  await expectMissing('Ce dossier n’est pas là');
  await page.goto(host.url);
  await waitForServiceWorker(page);
  await page.goto(`${host.url}en.html`);
  await waitForParts(page, 'fr', 'en');
  await host.close();
  for (const hash of ['', '#/partie', '#/reglages']) {
    await page.goto('about:blank');
    await page.goto(`${host.url}2018-07-08-nulle-part.html${hash}`);
    await expectMissing('Ce dossier n’est pas là');
  }
  await page.getByRole('link', { name: /^OTAN-Russie/ }).click();
  await expect(page.locator('[data-option]')).toHaveCount(3);
  await page.goto(`${host.url}2018-07-08-nulle-part.en.html.`);
  await expectMissing('This dossier is not here');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectMissing('This dossier is not here');
  await context.close();
});

test.describe('a phone that plays in one language', () => {
  const openOnce = async (browser: Browser, hash = '') => {
    const host = await serveFolder(fixtureSite);
    const context = await browser.newContext({ locale: 'fr-CH' });
    const page = await context.newPage();
    await page.goto(host.url + hash);
    await waitForServiceWorker(page);
    return { host, context, page };
  };

  test('is not sent the rest, and says offline that it comes over the network', async ({
    browser,
  }) => {
    const { host, context, page } = await openOnce(browser);
    const kept = (await listKeptUrls(page)).map((url) => url.replace(/.*\/|\?.*/g, ''));
    expect(kept.filter((name) => /^en\b|licences|Present|detect/.test(name))).toEqual([]);
    const { length } = host.requestedPaths;
    await page.reload();
    await page.getByRole('link', { name: 'Réglages', exact: true }).click();
    await expect(page.getByText(text.offline.note)).toBeVisible();
    const asked = host.requestedPaths.slice(length);
    expect(asked.filter((path) => path !== '/sw.js')).toEqual([]);
    await host.close();
    await page.getByRole('link', { name: text.settings.prepareSet }).click();
    await expect(page.getByRole('alert')).toContainText(catalogue.round.loadFailed);
    // a language that is chosen without a network does not lock the player out
    await page.goto(`${host.url}#/reglages`);
    await page.getByRole('button', { name: text.offline.keep }).click();
    await expect(page.getByText(text.offline.failed)).toBeVisible();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page).toHaveURL(/en\.html#/);
    await expect(page.getByText(text.offline.otherLanguage)).toBeVisible();
    for (const path of ['', 'en.html', '2018-07-08-nulle-part.en.html', 'licences.html']) {
      await page.goto(`${host.url}${path}#/partie/dix`);
      await expect(
        page
          .locator('main')
          .getByText(/^Question 1 sur 10|pas là$|n’est pas gardée/)
          .first(),
      ).toBeVisible();
    }
    await context.close();
  });

  test('keeps everything when it is asked to, and the class from the link of one on', async ({
    browser,
  }) => {
    const { host, context, page } = await openOnce(browser, '#/classe');
    await waitForParts(page, 'fr', 'class');
    await page.getByRole('link', { name: 'Réglages', exact: true }).click();
    await page.getByRole('button', { name: text.offline.keep }).click();
    await expect(page.getByText(text.offline.kept)).toBeVisible();
    await host.close();
    await page.goto(`${host.url}en.html#/classe`);
    await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
    await page.goto(`${host.url}licences.html`);
    await expect(page.getByRole('heading', { level: 1, name: 'Licences' })).toBeVisible();
    await context.close();
  });
});
