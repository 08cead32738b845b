import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import canonicalize from 'canonicalize';
import { createProjectRecord } from '../../src/editor/project-store.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { computeCrc32 } from '../../src/shared/crc32.ts';
import { PROJECT_RECORD, RECORD_PREFIX } from '../../src/shared/persisted-names.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import { answerByKeys, waitForFeedback } from '../support/browser/answer-by-keys.ts';
import {
  test as base,
  expect,
  listKeptUrls,
  readStoredEvents,
  waitForCurrentItem,
  waitForSaved,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import {
  createKillSwitchRelease,
  createRelease,
  createReleaseWithoutParts,
  editFile,
  listFilesKept,
  listParts,
} from '../support/browser/release.ts';
import { type StaticHost, serveFolder } from '../support/browser/serve-folder.ts';
import { firstVersionLog, readRecords, writeRecords } from '../support/browser/stored-records.ts';
import { type StoredRecord, writeRecordsInPage } from '../support/browser/write-records.ts';
import { confirmedProject } from '../support/drafted-article.ts';
import { isFullRun, sampleList } from '../support/full-run.ts';

/** A host that can publish one release after the other, and a player's browser. */
const test = base.extend<{ host: StaticHost; player: BrowserContext }>({
  host: async ({ browserName: _ }, use) => {
    // under a path, as a class site is, with other apps beside it
    const host = await serveFolder(fixtureSite, '/quiz/');
    await use(host);
    await host.close();
  },
  player: async ({ browser }, use) => {
    const context = await browser.newContext({ locale: 'fr-CH' });
    await use(context);
    await context.close();
  },
});

test.use(withServiceWorker);

const folders: string[] = [];
const made = async (folder: Promise<string>) => {
  folders.push(await folder);
  return folder;
};
test.afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const factsOf = (entry: unknown) => {
  const { kind, facts } = entry as { kind: string; facts: string[] };
  return kind === 'answer' ? facts : [];
};

/** The third item of the round that a log was left in. */
const thirdOf = (records: readonly StoredRecord[]) =>
  records
    .map(([, entry]) => entry as { kind: string; items: string[] })
    .findLast(({ kind }) => kind === 'round')?.items[2];

/** A page in the worker's reach that runs nothing of ours. */
async function still(player: BrowserContext, host: StaticHost) {
  const page = await player.newPage();
  await page.goto(`${host.url}icon.svg`);
  return page;
}

/** Registers the worker, or looks for its next version; how far that came. */
const install = (page: Page) =>
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
async function answerOne(page: Page) {
  const item = await waitForCurrentItem(page);
  await answerByKeys(page, item);
  const region = await waitForFeedback(page, item);
  await waitForSaved(region);
  return item;
}

/** Looks at the page again, as at an app that was left open. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Waits for the page of a release; the one of dist bears no mark. */
const shows = (page: Page, mark: string | undefined) =>
  mark
    ? expect(page.locator('html')).toHaveAttribute('data-release', mark)
    : expect(page.locator('html:not([data-release])')).toBeAttached();

/** The log as it stands, to be compared. */
const logText = async (page: Page) => JSON.stringify(await readStoredEvents(page));

test('a first visit that breaks off at any file installs nothing, and the next look all', async ({
  host,
  player,
}) => {
  // up to a second a file
  test.setTimeout(300_000);
  const page = await still(player, host);
  const files = await listFilesKept(fixtureSite);
  expect(files.length).toBeGreaterThan(30);
  for (const file of sampleList(files, 6)) {
    host.drop = (path) => path.endsWith(`/${file}`);
    expect(await install(page), file).toBe('redundant');
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
  await comeBack(page);
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
  expect(await install(await still(player, host))).toBe('redundant');
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
  const page = await still(player, host);
  expect(await install(page)).toBe('activated');
  const old = await listKeptUrls(page);
  host.folder = await made(createRelease('deux'));
  const files = await listFilesKept(host.folder);
  for (const file of sampleList(files, 6)) {
    host.drop = (path) => path.endsWith(`/${file}`);
    expect(await install(page), file).toBe('redundant');
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
  await shows(page, undefined);

  host.drop = () => false;
  expect(await install(page)).toBe('installed');
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await shows(page, 'deux');
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
  host.folder = await made(createRelease('deux'));
  await comeBack(page);
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

  const log = await logText(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).press('Enter');
  await shows(page, 'deux');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await logText(page)).toBe(log);

  host.folder = fixtureSite;
  await comeBack(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await shows(page, undefined);
  expect(await logText(page)).toBe(log);
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
  host.folder = await made(createRelease('deux'));
  await comeBack(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await shows(page, 'deux');
  await shows(other, undefined);
  // a screen whose files are gone by now
  await other.getByRole('link', { name: 'Quitter la partie' }).click();
  await other.getByRole('link', { name: 'Réglages', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('mis à jour');
  for (let steps = 0; steps < 2; steps++) await other.goBack();
  await shows(form, undefined);
  for (const tab of [other, form]) {
    await tab.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await shows(tab, 'deux');
  }
  await expect(name).toHaveValue('Contrôle du lundi');
  await expect(form.getByLabel('Nombre d’élèves')).toHaveValue('');
  await expect(other.getByText('Question 2 sur 10')).toBeVisible();
});

test('a device that kept every file keeps every file after the update that could leave some out', async ({
  host,
  player,
}) => {
  host.folder = await made(createReleaseWithoutParts('avant'));
  const page = await still(player, host);
  expect(await install(page)).toBe('activated');
  const parts = await listParts(fixtureSite);
  const all = await listFilesKept(fixtureSite, parts);
  expect(await listKeptUrls(page)).toHaveLength(all.length);
  host.folder = await made(createRelease('deux'));
  host.drop = (path) => /\/teaching-/.test(path);
  expect(await install(page)).toBe('redundant');
  host.drop = () => false;
  expect(await install(page)).toBe('installed');
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await shows(page, 'deux');
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
  host.folder = await made(createRelease('deux'));
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await page.getByRole('link', { name: 'Réglages', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('mis à jour');
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await shows(page, 'deux');
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
  const next = await made(createRelease('deux'));
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
    await shows(page, 'deux');
    await press(page);
    await expect(page.getByText(done).first(), hash).toBeVisible();
    await context.close();
  }
});

test.describe('a broken release is healed by the next', () => {
  for (const { name, file, change, isRare } of [
    {
      name: 'its page is cut short',
      isRare: true,
      file: 'index.html',
      change: (text: string) => text.replace('id="front"', 'id="lost"'),
    },
    {
      name: 'its words fail',
      isRare: true,
      file: 'fr',
      change: (text: string) => `throw new Error('broken');${text}`,
    },
    {
      name: 'its script cannot be read at all',
      file: 'main',
      change: (text: string) => `(${text}`,
    },
  ]) {
    if (isRare && !isFullRun) continue;
    test(name, async ({ host, player }) => {
      const page = await player.newPage();
      await page.goto(`${host.url}#/partie/dix`);
      await waitForServiceWorker(page);
      await answerOne(page);
      const log = await logText(page);

      host.folder = await made(createRelease('casse'));
      const files = await listFilesKept(host.folder);
      const broken = files.filter((one) => one === file || one.startsWith(`assets/${file}-`));
      expect(broken).not.toEqual([]);
      for (const one of broken) if (!one.endsWith('.css')) await editFile(host.folder, one, change);
      await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
      await comeBack(page);
      await page.getByRole('button', { name: 'Mettre à jour' }).click();
      await shows(page, 'casse');

      host.folder = await made(createRelease('sain'));
      await page.reload();
      await shows(page, 'sain');
      await page.getByRole('link', { name: 'Jouer', exact: true }).click();
      await expect(page.getByText('Question 2 sur 10')).toBeVisible();
      expect(await logText(page)).toBe(log);
    });
  }
});

test('the kill switch takes the worker away, and leaves the log and other apps alone', async ({
  host,
  player,
}) => {
  const page = await player.newPage();
  await page.goto(`${host.url}#/partie/dix`);
  await waitForServiceWorker(page);
  await answerOne(page);
  const others = await page.evaluate(async (scope) => {
    const names = [
      `workbox-precache-v2-${scope}other/`,
      `workbox-precache-v2-${new URL('/', scope).href}`,
      'other',
    ];
    for (const name of names) await (await caches.open(name)).put('/x', new Response('theirs'));
    localStorage.setItem('other', 'kept');
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('other', { create: true });
    return names;
  }, host.url);
  const log = await logText(page);
  const settings = await page.evaluate(() => JSON.stringify(localStorage));

  host.folder = await made(createKillSwitchRelease('coupe'));
  await comeBack(page);
  // in its round, and from the network
  await shows(page, 'coupe');
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
  expect(await logText(page)).toBe(log);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(settings);
  const left = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).sort(),
    }));
  await expect.poll(left).toEqual({ workers: 0, caches: others.toSorted() });
  await page.evaluate(async () => (await navigator.storage.getDirectory()).getFileHandle('other'));
  await answerOne(page);

  // and the next good release brings it back
  host.folder = await made(createRelease('sain'));
  await page.reload();
  await waitForServiceWorker(page);
  expect((await left()).caches).toEqual(expect.arrayContaining(others));
  await host.close();
  await page.reload();
  await shows(page, 'sain');
  await expect(page.getByText('Question 3 sur 10')).toBeVisible();
});

test('the kill switch heals a page whose own script is dead', async ({ host, player }) => {
  host.folder = await made(createRelease('casse'));
  await editFile(host.folder, 'index.html', (text) => text.replace('<script>', '<script>('));
  const page = await still(player, host);
  expect(await install(page)).toBe('activated');
  await page.goto(host.url);
  await shows(page, 'casse');
  host.folder = await made(createKillSwitchRelease('coupe'));
  await page.reload();
  await shows(page, 'coupe');
  await expect(page.locator('[data-option]').first()).toBeEnabled();
});

test('a log of the first published version goes on where it was', async ({ host, player }) => {
  const page = await still(player, host);
  await writeRecords(page, firstVersionLog);
  await page.goto(`${host.url}#/partie/dix`);
  await expect(page.getByText('Question 3 sur 10')).toBeVisible();
  const item = await answerOne(page);
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  await expect(page.getByRole('link', { name: 'Reprendre la partie (3/10)' })).toBeVisible();
  const facts = new Set([...firstVersionLog.flatMap(([, entry]) => factsOf(entry)), ...item.facts]);
  await page.goto(`${host.url}#/faits`);
  await expect(page.locator('main li[data-state] > a')).toHaveCount(facts.size);
  expect((await readRecords(page)).slice(0, firstVersionLog.length)).toEqual(firstVersionLog);
});

test('what a newer version wrote is passed over, stays as it is, and harms no round', async ({
  host,
  player,
}) => {
  const page = await still(player, host);
  const last = firstVersionLog.at(-1)?.[1] as Record<string, unknown>;
  /** An entry after the last of the log, as a later version may write it: more in it, and its sum. */
  const later = (key: string, more: object): StoredRecord => {
    const entry = { ...last, key, hint: { used: 2 }, ...more };
    return [key, { ...entry, sum: computeCrc32(canonicalize(entry) ?? '') }];
  };
  const newer = [
    // understood: the answer to the third question, with a field more
    later('0mwot5t00-zzz', { item: thirdOf(firstVersionLog), facts: [], response: 'x' }),
    later('0mwot5t01-zzz', { v: 2, item: { id: thirdOf(firstVersionLog) } }),
    later('0mwot5t02-zzz', { kind: 'duel', with: 'somebody' }),
    ['0mwot5t03-zzz', 'packed'] as const,
  ];
  await writeRecords(page, [...firstVersionLog, ...newer]);
  await page.goto(`${host.url}#/partie/dix`);
  await expect(page.getByText('Question 4 sur 10')).toBeVisible();
  await answerOne(page);
  const log = await readRecords(page);
  expect(log).toEqual(expect.arrayContaining(newer.map((record) => [...record])));
  expect(log.slice(0, firstVersionLog.length)).toEqual(firstVersionLog);
});
