import { readFileSync } from 'node:fs';
import { createDossierRecord } from '../../src/dossiers/dossier-store.ts';
import { openDossierFile } from '../../src/dossiers/open-dossier.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  expect,
  readStoredEvents,
  test,
  waitForSaved,
  waitForServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { writeRecords } from '../support/browser/stored-records.ts';

const file = readFileSync('tests/fixtures/dossiers/telepherique-de-valmere.qqq.json');

test('a dossier of the device opens under a sub-path, in each language, from a deep link and offline, with a memory of its own', async ({
  browser,
}) => {
  const opened = await openDossierFile(file);
  if (!opened.ok) throw new Error('the dossier of the fixtures has errors');
  const { dossier, packed } = opened;
  const host = await serveFolder(fixtureSite, '/sub/');
  const context = await browser.newContext({ locale: 'fr-CH' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await page.locator('[data-option]').first().click();
    await waitForSaved(page);
    await waitForServiceWorker(page);
    const record = withChecksum(createDossierRecord(dossier, packed, Date.now()));
    await writeRecords(page, [[`~class/dossier/${dossier.id}`, record]]);

    const address = `?d=${dossier.id}`;
    await page.goto(`${host.url}${address}`);
    await expect(page).toHaveTitle(/Valmère/);
    // what was answered in the site's dossier was not answered here
    await expect(page.locator('[data-option]')).toHaveCount(3);
    await page.locator('[data-option]').first().click();
    await waitForSaved(page);
    const events = (await readStoredEvents(page)) as unknown as { bank: string }[];
    expect(new Set(events.map(({ bank }) => bank))).toEqual(
      new Set(['2022-01-12-otan-russie', dossier.id]),
    );

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
  }
});
