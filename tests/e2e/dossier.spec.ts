import { readFile, rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { catalogue } from '../../src/classroom/report/text/fr.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  answerByKeys,
  playRoundByKeys,
  waitForFeedback,
} from '../support/browser/answer-by-keys.ts';
import {
  test as base,
  expect,
  waitForCurrentItem,
  waitForParts,
  waitForSaved,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { createRelease } from '../support/browser/release.ts';
import { type StaticHost, serveFolder } from '../support/browser/serve-folder.ts';
import { readRecords } from '../support/browser/stored-records.ts';
import { isFullRun } from '../support/full-run.ts';
import { openHandedDossier } from '../support/handed-dossier.ts';
import { handmadePath } from '../support/handmade-dossiers.ts';

const test = base.extend<{ path: string; host: StaticHost }>({
  path: ['/', { option: true }],
  host: async ({ path }, use) => {
    const host = await serveFolder(fixtureSite, path);
    await use(host);
    await host.close();
  },
});

test.use(withServiceWorker);

const { dossier, bank } = await openHandedDossier();
const { items } = createPlayableBank(bank);

const { addedSummary } = catalogue.collect;

const questionCount = isFullRun ? 10 : 5;

interface Device {
  context: BrowserContext;
  page: Page;
  /** What the page threw or wrote to the console as an error. */
  problems: string[];
}

/** A device that has met the site once, a teacher's at the class, and has no network from then on. */
async function visitOnce(browser: Browser, host: StaticHost, hash = ''): Promise<Device> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (one) => {
    if (one.type() === 'error' && !one.text().includes('net::ERR_')) problems.push(one.text());
  });
  await page.goto(host.url + hash);
  await waitForParts(page, 'fr', ...(hash ? ['class'] : []));
  await context.setOffline(true);
  await page.goto('about:blank');
  return { context, page, problems };
}

const goToScreen = (page: Page, hash: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);

/** Takes in a file as its author wrote it. */
async function takeIn({ page }: Device, host: StaticHost, file: string, yes: string) {
  await page.goto(`${host.url}#/recu`);
  await page.locator('main input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: bank.title })).toBeVisible();
  await expect(page.getByText('Fait à la main, pas par ce site.')).toBeVisible();
  await page.getByRole('button', { name: yes }).click();
}

async function prepare({ page }: Device) {
  await page.waitForURL(`**/?d=${dossier.id}#/**`);
  await goToScreen(page, '#/classe');
  await page.getByLabel('Combien de questions').fill(String(questionCount));
  await page.getByRole('button', { name: 'Enregistrer et partager' }).click();
  const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
  return { link, id: page.url().split('/').at(-1) ?? '' };
}

/** A picture of each code of the chain, as a phone would take it. */
async function photographCodes({ page }: Device) {
  await page.getByRole('radio', { name: '2. Le dossier et la série' }).check();
  const code = page.getByRole('img', { name: /^Code \d+ sur \d+$/ });
  const [, count = ''] = /sur (\d+)/.exec((await code.getAttribute('aria-label')) ?? '') ?? [];
  const pictures: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (let at = 1; at <= Number(count); at++) {
    await expect(code).toHaveAttribute('aria-label', `Code ${at} sur ${count}`);
    const buffer = await code.screenshot();
    pictures.push({ name: `${at}.png`, mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Suivant' }).click();
  }
  return pictures;
}

const start = 'Garder et commencer la série';

/** Sits the assignment; the short code of its result, and how many answers are right for sure. */
async function sit({ page }: Device, seat: number) {
  await page.waitForURL(`**/?d=${dossier.id}#/devoir/**`);
  await page.getByLabel('Ton numéro de place').fill(String(seat));
  await page.keyboard.press('Enter');
  let rightCount = 0;
  for (let at = 1; at <= questionCount; at++) {
    await expect(page.getByText(`Question ${at} sur ${questionCount}`)).toBeVisible();
    const item = await waitForCurrentItem(page, items);
    await answerByKeys(page, item);
    // the keys lay events as they come, and name whoever is first
    if (item.type !== 'order' && !('holders' in item)) rightCount++;
  }
  await page.getByRole('button', { name: 'Rendre maintenant' }).click();
  const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/);
  return { seat: String(seat), code: (await code.textContent()) ?? '', rightCount };
}

async function playRound({ page }: Device) {
  await goToScreen(page, '#/partie/dix');
  if (isFullRun) expect((await playRoundByKeys(page, bank)).length).toBeGreaterThan(2);
  else {
    const item = await waitForCurrentItem(page, items);
    await answerByKeys(page, item);
    await waitForSaved(await waitForFeedback(page, item, bank));
  }
}

const readClassRecords = async (page: Page) =>
  (await readRecords(page)).filter(([key]) => key.startsWith('~class/'));

/** Gets a release of the site, and loses the network again. */
async function update({ context, page }: Device) {
  const before = await readClassRecords(page);
  await context.setOffline(false);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-release', 'deux');
  await context.setOffline(true);
  expect(before.map(([key]) => key)).toContain(`~class/dossier/${dossier.id}`);
  expect(await readClassRecords(page)).toEqual(before);
}

async function collect({ page }: Device, id: string, codes: readonly string[]) {
  await goToScreen(page, `#/recueillir/${id}`);
  await page.getByLabel('Codes à ajouter').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Ajouter les codes' }).click();
  await expect(page.getByText(`${codes.length} résultats reçus sur 30`)).toBeVisible();
  await page.getByRole('link', { name: 'Voir le rapport' }).click();
  const rows = page.getByRole('region', { name: 'Places et questions' }).locator('tbody tr');
  await expect(rows).toHaveCount(codes.length);
  return rows;
}

const paths = isFullRun ? ['/quiz/', '/'] : ['/quiz/'];
for (const path of paths) {
  test.describe(`a site at ${path}`, () => {
    test.use({ path });

    test('a dossier written by hand goes without a network to three devices, by codes, a link and a file, which play it, sit a set and return results, across an update', async ({
      browser,
      host,
    }) => {
      test.setTimeout(110_000);
      const teacher = await visitOnce(browser, host, '#/classe');
      const byCodes = await visitOnce(browser, host);
      const byLink = await visitOnce(browser, host);
      const byFile = await visitOnce(browser, host);
      const pupils = [byCodes, byLink, byFile];
      const devices = [teacher, ...pupils];
      // Chromium looks for a new worker past a context that is offline: it gets none
      host.drop = () => true;
      const requestCount = host.requestedPaths.length;

      await takeIn(teacher, host, handmadePath, 'Garder et ouvrir');
      const { link, id } = await prepare(teacher);
      expect(link.length).toBeLessThanOrEqual(3_000);
      const pictures = await photographCodes(teacher);
      const download = teacher.page.waitForEvent('download');
      await teacher.page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
      const file = await (await download).path();

      const take = {
        async codes({ page }: Device) {
          await page.goto(`${host.url}#/devoir`);
          await page.getByLabel(/Sans caméra/).setInputFiles(pictures.toReversed());
          await page.getByRole('button', { name: start }).click();
        },
        async link({ page }: Device) {
          // as a messenger leaves it
          await page.goto(`${link}).`);
          await page.getByRole('button', { name: start }).click();
        },
        file: (device: Device) => takeIn(device, host, file, start),
      };
      const results = await Promise.all([
        take.codes(byCodes).then(() => sit(byCodes, 4)),
        take.link(byLink).then(() => sit(byLink, 17)),
        take.file(byFile).then(() => sit(byFile, 30)),
      ]);

      expect(new Set(host.requestedPaths.slice(requestCount))).toEqual(new Set([`${path}sw.js`]));
      host.folder = await createRelease('deux');
      host.drop = () => false;
      await update(byLink);
      await update(teacher);
      await host.close();
      await rm(host.folder, { recursive: true });
      await Promise.all(pupils.map(playRound));

      const rows = await collect(
        teacher,
        id,
        results.map(({ code }) => code),
      );
      for (const [at, { seat, rightCount }] of results.entries()) {
        const cells = await rows.nth(at).locator('> *').allTextContents();
        expect(cells[0]).toBe(seat);
        expect(cells.filter((cell) => /juste|raté|en partie/.test(cell))).toHaveLength(
          questionCount,
        );
        expect(cells.filter((cell) => cell === 'juste').length).toBeGreaterThanOrEqual(rightCount);
      }
      const saved = teacher.page.waitForEvent('download');
      await teacher.page.getByText('Autres fichiers').click();
      await teacher.page.getByRole('button', { name: 'Enregistrer en JSON' }).click();
      const classFile = await (await saved).path();
      expect(JSON.parse(await readFile(classFile, 'utf8')).set.bank).toBe(dossier.id);
      await goToScreen(teacher.page, `#/recueillir/${id}`);
      await teacher.page.locator('main input[type=file]').last().setInputFiles(classFile);
      await expect(teacher.page.getByText(addedSummary(0, 3))).toBeVisible();
      expect(devices.flatMap(({ problems }) => problems)).toEqual([]);
      await Promise.all(devices.map(({ context }) => context.close()));
    });
  });
}
