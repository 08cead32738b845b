import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  answerOpening,
  expect,
  readStoredEvents,
  test,
  waitForParts,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { readRecords } from '../support/browser/stored-records.ts';
import { handmadePath, openHandmadeDossier } from '../support/handmade-dossiers.ts';

test.use(withServiceWorker);

const { dossier } = await openHandmadeDossier();

/** A host with a file in `bank/` that no build has made. */
async function serveHandmade() {
  const folder = await mkdtemp(join(tmpdir(), 'quiz-'));
  await cp(fixtureSite, folder, { recursive: true });
  await cp(handmadePath, join(folder, 'bank', 'valmere.qqq.json'));
  return serveFolder(folder, '/sub/');
}

const listDossierRecords = async (page: Page) =>
  (await readRecords(page)).map(([key]) => key).filter((key) => key.includes('/dossier/'));

/** Says yes to the dossier in the host's folder. */
async function takeFromHost(page: Page, url: string, before: readonly string[] = []) {
  await page.goto(`${url}?d=valmere`);
  await expect(page.getByText('Fait à la main, pas par ce site.')).toBeVisible();
  expect(await listDossierRecords(page)).toEqual(before);
  await page.getByRole('button', { name: 'Garder et ouvrir' }).click();
  await page.waitForURL(`**/?d=${dossier.id}#/`);
  await expect(page.locator('[data-option]')).toHaveCount(3);
}

test('a dossier in the folder of a host is kept after a yes, and opens under a sub-path, in each language, from a deep link and offline, with a memory of its own', async ({
  browser,
}) => {
  const host = await serveHandmade();
  const context = await browser.newContext({ locale: 'fr-CH' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await answerOpening(page);
    await waitForServiceWorker(page);
    // what was answered in the site's dossier is not answered in this one
    await takeFromHost(page, host.url);
    await expect(page).toHaveTitle(/Valmère/);
    const address = `?d=${dossier.id}`;
    const own = await listDossierRecords(page);
    expect(own).toEqual([`~class/dossier/${dossier.id}`]);

    await page.goto(`${host.url}#/reglages`);
    await page.getByRole('button', { name: 'Jouer en invité' }).click();
    await expect(page.getByText('vos réponses restent à part')).toBeVisible();
    await takeFromHost(page, host.url, own);
    expect(await listDossierRecords(page)).toHaveLength(2);
    await page.goto(`${host.url}#/reglages`);
    await page.getByRole('button', { name: 'Finir mon tour' }).click();
    const isOver = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Effacer et finir' }).click();
    await isOver;
    expect(await listDossierRecords(page)).toEqual(own);

    await page.goto(`${host.url}${address}`);
    await answerOpening(page);
    const events = (await readStoredEvents(page)) as unknown as { bank: string }[];
    expect(new Set(events.map(({ bank }) => bank))).toEqual(
      new Set(['2022-01-12-otan-russie', dossier.id]),
    );

    await page.goto(`${host.url}en.html`);
    await waitForParts(page, 'fr', 'en');
    await host.close();
    await page.goto('about:blank');
    await page.goto(`${host.url}en.html${address}&utm_source=mail#/lire`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The article in brief');
    await expect(page.getByText('Inès Caradec').first()).toBeVisible();
    await page.goto(`${host.url}${address}`);
    await expect(page.getByRole('link', { name: /^Reprendre la partie/ })).toBeVisible();
    await page.goto(`${host.url}?d=local-nothing-0123456789`);
    await expect(page.getByRole('alert')).toContainText('Ce dossier n’est pas sur cet appareil');
    await expect(page.locator('main li a')).toHaveText([/^OTAN-Russie/, /^Valmère/]);
  } finally {
    await context.close();
    await host.close();
    await rm(host.folder, { recursive: true });
  }
});
