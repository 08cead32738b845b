import type { Page } from '@playwright/test';
import { createProjectRecord } from '../../src/editor/project-store.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { PROJECT_RECORD, RECORD_PREFIX } from '../../src/shared/persisted-names.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  expect,
  listKeptUrls,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import {
  createRelease,
  createReleaseWithoutParts,
  listFilesKept,
  listParts,
} from '../support/browser/release.ts';
import {
  answerOne,
  expectRelease,
  installWorker,
  lookAgain,
  openStillPage,
  readLogText,
  removeLater,
  test,
} from '../support/browser/release-test.ts';
import { writeRecordsInPage } from '../support/browser/write-records.ts';
import { confirmedProject } from '../support/drafted-article.ts';
import { sampleList } from '../support/full-run.ts';

test.use(withServiceWorker);

test('a first visit that breaks off at any file installs nothing, and the next look all', async ({
  host,
  player,
}) => {
  // up to a second a file
  test.setTimeout(300_000);
  const page = await openStillPage(player, host);
  const files = await listFilesKept(fixtureSite);
  expect(files.length).toBeGreaterThan(30);
  for (const file of sampleList(files, 6)) {
    host.drop = (path) => path.endsWith(`/${file}`);
    expect(await installWorker(page), file).toBe('redundant');
    const left = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(left, file).toEqual([]);
    // each file is the first that fails once
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  }

  // it breaks off under the eyes of a player, who sees nothing of it
  host.drop = (path) => path.endsWith(`/${files.at(-1)}`);
  await page.goto(`${host.url}#/partie/dix`);
  await answerOne(page);
  host.drop = () => false;
  await lookAgain(page);
  await waitForServiceWorker(page);
  expect(await listKeptUrls(page)).toHaveLength(files.length);
  await host.close();
  await page.reload();
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
});

test('what a host once sent empty is not kept, and a file that was kept damaged comes at the next try', async ({
  host,
  player,
}) => {
  const page = await player.newPage();
  host.empty = (path) => /\/(playing|controls)-/.test(path);
  expect(await installWorker(await openStillPage(player, host))).toBe('redundant');
  host.empty = () => false;
  await page.goto(host.url);
  await waitForServiceWorker(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/\/playing-[^/]*js$/.test(url)) {
          const headers = { 'content-type': 'text/javascript' };
          await cache.put(url, new Response('(', { headers }));
        }
    }
  });
  await page.goto('about:blank');
  await page.goto(`${host.url}#/partie/dix`);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
  await host.close();
  await page.reload();
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
});

test('an update that breaks off at any file leaves the old version whole', async ({
  host,
  player,
}) => {
  // up to a second a file
  test.setTimeout(300_000);
  const page = await openStillPage(player, host);
  expect(await installWorker(page)).toBe('activated');
  const old = await listKeptUrls(page);
  host.folder = await removeLater(createRelease('deux'));
  const files = await listFilesKept(host.folder);
  for (const file of sampleList(files, 6)) {
    host.drop = (path) => path.endsWith(`/${file}`);
    expect(await installWorker(page), file).toBe('redundant');
    expect(await listKeptUrls(page), file).toEqual(expect.arrayContaining(old));
    // each file is the first that fails once
    await page.evaluate(async (old) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys())
          if (!old.includes(url) && !url.includes('/part/')) await cache.delete(url);
      }
    }, old);
  }
  host.drop = () => true;
  await page.goto(`${host.url}#/partie/dix`);
  await answerOne(page);
  await expectRelease(page, undefined);

  host.drop = () => false;
  expect(await installWorker(page)).toBe('installed');
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expectRelease(page, 'deux');
  // of the old version and of what broke off nothing is left
  await expect.poll(() => listKeptUrls(page)).toHaveLength(files.length);
});

test('a round goes on from its own files while a new version waits, and back to the old one', async ({
  host,
  player,
}) => {
  const page = await player.newPage();
  await page.goto(`${host.url}#/partie/dix`);
  await waitForServiceWorker(page);
  await answerOne(page);
  host.folder = await removeLater(createRelease('deux'));
  await lookAgain(page);
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      ),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await answerOne(page);
  await expect(page.getByRole('button', { name: 'Mettre à jour' })).toBeHidden();
  // a screen not shown before, whose files the host has no more
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await page.getByRole('link', { name: 'Lire', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'L’article, résumé' })).toBeVisible();

  const log = await readLogText(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).press('Enter');
  await expectRelease(page, 'deux');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await readLogText(page)).toBe(log);

  host.folder = fixtureSite;
  await lookAgain(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expectRelease(page, undefined);
  expect(await readLogText(page)).toBe(log);
  await page.getByRole('link', { name: 'Jouer', exact: true }).click();
  await expect(page.getByText('Question 3 sur 10')).toBeVisible();
});

test('what one tab updates starts the other anew once nobody looks at it, with all that was typed', async ({
  host,
  player,
}) => {
  const page = await player.newPage();
  await page.goto(host.url);
  await waitForServiceWorker(page);
  const other = await player.newPage();
  await other.goto(`${host.url}#/partie/dix`);
  await answerOne(other);
  const form = await player.newPage();
  await form.goto(`${host.url}#/classe`);
  const name = form.getByLabel('Nom de la série');
  await name.fill('Contrôle du lundi');
  await form.getByLabel('Nombre d’élèves').fill('');
  host.folder = await removeLater(createRelease('deux'));
  await lookAgain(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expectRelease(page, 'deux');
  await expectRelease(other, undefined);
  // a screen whose files are gone by now
  await other.getByRole('link', { name: 'Quitter la partie' }).click();
  await other.getByRole('link', { name: 'Réglages', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('mis à jour');
  for (let steps = 0; steps < 2; steps++) await other.goBack();
  await expectRelease(form, undefined);
  for (const tab of [other, form]) {
    await tab.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expectRelease(tab, 'deux');
  }
  await expect(name).toHaveValue('Contrôle du lundi');
  await expect(form.getByLabel('Nombre d’élèves')).toHaveValue('');
  await expect(other.getByText('Question 2 sur 10')).toBeVisible();
});

test('a device that kept every file keeps every file after the update that could leave some out', async ({
  host,
  player,
}) => {
  host.folder = await removeLater(createReleaseWithoutParts('avant'));
  const page = await openStillPage(player, host);
  expect(await installWorker(page)).toBe('activated');
  const parts = await listParts(fixtureSite);
  const all = await listFilesKept(fixtureSite, parts);
  expect(await listKeptUrls(page)).toHaveLength(all.length);
  host.folder = await removeLater(createRelease('deux'));
  host.drop = (path) => /\/teaching-/.test(path);
  expect(await installWorker(page)).toBe('redundant');
  host.drop = () => false;
  expect(await installWorker(page)).toBe('installed');
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expectRelease(page, 'deux');
  await expect.poll(() => listKeptUrls(page)).toHaveLength(all.length);
  await host.close();
  await page.goto(`${host.url}en.html#/classe`);
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
});

test('without a worker, a page whose files are gone says that there is a new version, and gets it', async ({
  browser,
  host,
}) => {
  const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${host.url}#/partie/dix`);
  await answerOne(page);
  host.folder = await removeLater(createRelease('deux'));
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await page.getByRole('link', { name: 'Réglages', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('mis à jour');
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expectRelease(page, 'deux');
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
  await page.getByRole('link', { name: 'Jouer', exact: true }).click();
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
  await context.close();
});

/** What a press fetches, and would be fetched again in vain. */
const presses = [
  {
    hash: 'exporter',
    press: (page: Page) => page.getByRole('button', { name: /^Télécharger pour/ }).click(),
    done: /est dans vos téléchargements/,
  },
  {
    hash: 'devoir',
    press: async (page: Page) => {
      await page.getByRole('textbox').fill('7K3M-P2QX-9T4B');
      await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    },
    done: /Un signe de ce code est faux/,
  },
  {
    hash: 'rediger/p1-questions',
    open: (page: Page) => page.getByRole('button', { name: /^Apporter des questions/ }).click(),
    press: async (page: Page) => {
      await page.getByLabel('Vos questions').fill('La capitale du Pérou ? {=Lima ~Quito ~La Paz}');
      await page.getByRole('button', { name: 'Lire les questions' }).click();
    },
    done: /1 question/,
  },
];

test('without a worker, what a press fetches of files that are gone comes after the reload that is offered', async ({
  browser,
  host,
}) => {
  const next = await removeLater(createRelease('deux'));
  for (const { hash, open, press, done } of presses) {
    host.folder = fixtureSite;
    const context = await browser.newContext({ locale: 'fr-CH', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(writeRecordsInPage, [
      [
        `${RECORD_PREFIX}${PROJECT_RECORD}p1`,
        withChecksum(createProjectRecord(confirmedProject, 1)),
      ],
    ] as const);
    await page.goto(`${host.url}#/${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await open?.(page);
    await page.waitForLoadState('networkidle');
    host.folder = next;
    await press(page);
    await page.getByRole('button', { name: 'Recharger la page' }).click();
    await expectRelease(page, 'deux');
    await press(page);
    await expect(page.getByText(done).first(), hash).toBeVisible();
    await context.close();
  }
});
