import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtureSite } from '../../src/tools/folders.ts';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import { buildSite, createProject } from '../support/browser/build-site.ts';
import {
  answerOpening,
  expect,
  readStoredEvents,
  test,
  waitForCurrentItem,
  waitForSaved,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { isFullRun } from '../support/full-run.ts';

test.use(withServiceWorker);

const nimes = '2021-03-04-nimes';

test('of many dossiers one is found by a word without its accents, played, and played again offline', async ({
  browser,
}) => {
  test.skip(
    !isFullRun,
    'builds a site of its own: published-dossiers.spec plays the site as it is',
  );
  test.setTimeout(240_000);
  const folder = await createProject([
    { id: nimes, title: 'Élections à Nîmes' },
    { id: '2020-05-06-bern', title: 'Un sommet à Berne' },
  ]);
  const dist = await buildSite(folder);
  const [one, many] = await Promise.all(
    [fixtureSite, dist].map(async (from) => (await readFile(join(from, 'index.html'))).length),
  );
  // a number and a link more
  expect(many).toBeLessThan((one ?? 0) + 300);
  const host = await serveFolder(dist);
  const context = await browser.newContext({ locale: 'fr-CH' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await answerOpening(page);
    await waitForServiceWorker(page);

    await page.goto(`${host.url}#/archives`);
    await expect(page.locator('main li a')).toHaveCount(3);
    await page.getByRole('searchbox', { name: 'Chercher un dossier' }).fill('NIMES elections');
    await expect(page.locator('main li a')).toHaveCount(1);
    await page.getByRole('link', { name: 'Élections à Nîmes' }).click();
    await expect(page).toHaveURL(`${host.url}${nimes}.html`);
    // what was answered in the other dossier was not answered here
    await expect(page.locator('[data-option]')).toHaveCount(3);
    await page.goto(`${host.url}${nimes}.html#/partie`);
    await answerByKeys(page, await waitForCurrentItem(page));
    await waitForSaved(page);
    const banks = (await readStoredEvents(page)).map(
      (entry) => (entry as unknown as { bank: string }).bank,
    );
    expect(new Set(banks)).toEqual(new Set(['2022-01-12-otan-russie', nimes]));
    // neither by the page nor by the worker, which has all that it keeps by now
    const bernPaths = host.requestedPaths.filter((path) => path.includes('bern'));
    expect(bernPaths).toEqual([]);
    const fetched = host.requestedPaths.filter((path) => path.includes(`bank/${nimes}`));
    expect(new Set(fetched)).toEqual(new Set([`/bank/${nimes}.fr.json`]));

    await host.close();
    await page.goto('about:blank');
    await page.goto(`${host.url}${nimes}.html`);
    await expect(page).toHaveTitle(/Élections à Nîmes/);
    await page.getByRole('link', { name: /^Reprendre la partie/ }).click();
    await expect(page.getByText(/^Question \d+ sur \d+$/)).toBeVisible();
    await page.goto(`${host.url}#/partie`);
    await expect(page.getByText(/^Question \d+ sur \d+$/)).toBeVisible();
    for (const ending of ['', '.html', '.de.html']) {
      await page.goto(`${host.url}2020-05-06-bern${ending}`);
      await expect(page.getByRole('alert')).toContainText('Ce dossier n’est pas là');
      await expect(page.locator('main li a')).toHaveText([/^OTAN-Russie/, 'Élections à Nîmes']);
    }
    await page.getByRole('link', { name: 'Élections à Nîmes' }).click();
    await expect(page).toHaveURL(`${host.url}${nimes}.html`);
    await expect(page.getByRole('link', { name: /^Reprendre la partie/ })).toBeVisible();
    await page.goto(host.url);
    await expect(page).toHaveTitle(/OTAN-Russie\s: l’Ukraine/);
    await expect(page.getByRole('link', { name: /^Reprendre la partie/ })).toBeVisible();
  } finally {
    await context.close();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
});
