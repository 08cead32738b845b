import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { catalogue as dossierText } from '../../src/dossiers/text/fr.ts';
import { catalogue as text } from '../../src/progress/text/fr.ts';
import { spellHandout } from '../../src/qr/handout.ts';
import {
  expect,
  readStoredEvents,
  test,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { answerEvent } from '../support/events.ts';
import { handmadeFile, openHandmadeDossier } from '../support/handmade-dossiers.ts';

test.use(withServiceWorker);

async function openOfflineGame(browser: Browser, game: string | undefined) {
  const page = await (await browser.newContext({ locale: 'fr-CH' })).newPage();
  await page.goto(`${game}`);
  await waitForServiceWorker(page);
  return page;
}

const file = (content: string) => ({
  name: 'progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/**
 * Sends what a device sends when something is shared with the game. A form of another site does it
 * as well, and so this is also what such a site can do.
 */
async function share(
  page: Page,
  game: string | undefined,
  { text = '', shared }: { text?: string; shared?: ReturnType<typeof file> },
) {
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<meta charset="utf-8">
      <form action="${game}shared" method="post" enctype="multipart/form-data">
        <input name="text" value="${text}"><input type="file" name="file"><button>Send</button>
      </form>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  if (shared) await page.locator('[type=file]').setInputFiles(shared);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL(`${game}**`);
  site.close();
}

const keptOf = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shared')));

test('a file shared with the game is shown and not added, and nothing of it is stored', async ({
  browser,
  baseURL,
}) => {
  const page = await openOfflineGame(browser, baseURL);
  const entries = [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0)];
  const content = JSON.stringify({ format: 'qui-quand-quoi', version: 1, entries });
  await share(page, baseURL, { shared: file(content) });
  await expect(page.getByText(/contient 2 réponses/)).toBeFocused();
  expect(await readStoredEvents(page)).toEqual([]);
  expect(await keptOf(page)).toEqual([]);
  await page.getByRole('button', { name: text.add }).click();
  await expect(page.getByText(text.added(2))).toBeVisible();
  await page.reload();
  await expect(page.getByText(text.openFile)).toBeVisible();
  await expect(page.getByText(/contient 2 réponses/)).toBeHidden();
  await page.context().close();
});

test('a dossier shared with the game is taken in at a yes, and its link opens it from then on', async ({
  browser,
  baseURL,
}) => {
  const page = await openOfflineGame(browser, baseURL);
  await share(page, baseURL, { shared: { ...file(''), buffer: Buffer.from(handmadeFile) } });
  await expect(page.getByText(dossierText.receive.madeByHand)).toBeVisible();
  expect(await keptOf(page)).toEqual([]);
  await page.getByRole('button', { name: dossierText.receive.accept }).click();
  await page.waitForURL(/\?d=local-valmere/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const { packed } = await openHandmadeDossier();
  const link = `${baseURL}#/recu/${spellHandout({ packed })}`;
  await share(page, baseURL, { text: `Pour demain : ${link} (dix minutes)` });
  await page.waitForURL(/\?d=local-valmere/);
  await page.goto(`${baseURL}#/archives`);
  await expect(page.getByRole('region', { name: dossierText.keep.sectionTitle })).toContainText(
    'Valmère',
  );
  await page.context().close();
});

test('what is shared and is no file of the game is refused as any other', async ({
  browser,
  baseURL,
}) => {
  const page = await openOfflineGame(browser, baseURL);
  await share(page, baseURL, { shared: file('<script>alert(1)</script>') });
  await expect(page.getByText(/Rien n’a été ajouté/)).toBeVisible();
  await share(page, baseURL, { text: 'https://elsewhere.example/?x=%2F#/fait/otan' });
  await expect(page).toHaveURL(/#\/devoir$/);
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.context().close();
});

test('the link of an assignment, shared as text, opens the assignment', async ({
  browser,
  baseURL,
}) => {
  const page = await openOfflineGame(browser, baseURL);
  await page.goto(`${baseURL}#/classe`);
  await page.getByRole('button', { name: 'Enregistrer et partager' }).click();
  const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue();
  const spelled = link.replace('#', '%23').replace(/.{5}$/, ' $&');
  for (const text of [`Pour demain : ${link} (dix minutes)`, `Pour demain : ${spelled}`]) {
    await share(page, baseURL, { text });
    await expect(page).toHaveURL(link);
    await expect(page.getByText('10 questions')).toBeVisible();
  }
  await share(page, baseURL, { shared: { ...file('QUI1 AB2C'), mimeType: 'text/plain' } });
  await expect(page.getByText('Ce code est le résultat d’un élève')).toBeVisible();
  await page.context().close();
});
