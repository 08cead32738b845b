import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { answerByKeys, waitForFeedback } from '../support/browser/answer-by-keys.ts';
import {
  answerOpening,
  expect,
  readStoredEvents,
  test,
  waitForCurrentItem,
  waitForDealtRound,
  waitForSaved,
} from '../support/browser/game-page.ts';
import { isFullRun } from '../support/full-run.ts';
import { prepareAssignment } from './class.ts';

test('where IndexedDB refuses, the game plays on, says so in a line, and hands out the file', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  await expect(page.getByText(/Votre progression ne sera pas gardée/)).toBeVisible();
  const item = await waitForCurrentItem(page);
  await answerByKeys(page, item);
  await expect(page.getByText('Pas enregistré')).toBeVisible();
  await waitForFeedback(page, item);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer un fichier' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file.entries.filter(({ kind }: { kind: string }) => kind === 'answer')).toHaveLength(1);
});

test('the file that is exported holds the whole log, and erasing takes two taps', async ({
  page,
}) => {
  await answerOpening(page);
  await waitForDealtRound(page);
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await expect(page.getByRole('heading', { name: /^Encore 2 questions/ })).toBeVisible();
  await page.getByRole('link', { name: 'Réglages' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer un fichier' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'qui-quand-quoi', version: 2 });
  expect(file.entries).toEqual(await readStoredEvents(page));

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(await readStoredEvents(page)).not.toEqual([]);
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  expect(await readStoredEvents(page)).toEqual([]);
});

/** The names of the files of the safety copy, of which OPFS has two each. */
const listCopies = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('qui-quand-quoi', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) if (name.endsWith('.a')) names.push(`opfs ${name}`);
    for (const name of Object.keys(localStorage))
      if (name.startsWith('qui-quand-quoi/copy/')) names.push(`local ${name}`);
    return names;
  });

test('where OPFS lists but cannot be written, the copy is in localStorage; erasing leaves none anywhere', async ({
  page,
}) => {
  await answerOpening(page);
  await expect.poll(() => listCopies(page)).toEqual([expect.stringContaining('opfs tail-')]);
  await page.route('**/opfs.worker-*.js', async (route) => {
    const response = await route.fetch();
    const broken = 'delete FileSystemFileHandle.prototype.createSyncAccessHandle;';
    await route.fulfill({ response, body: broken + (await response.text()) });
  });
  await page.goto('#/partie');
  await page.reload();
  await answerByKeys(page, await waitForCurrentItem(page));
  await expect.poll(() => listCopies(page)).toContainEqual(expect.stringContaining('local '));
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByText('Où sont mes réponses').click();
  await expect(
    page.getByText(/Copie de secours\s: .* écrite (à l’instant|il y a \d+\s(seconde|minute))/),
  ).toBeVisible();
  await expect(page.getByText('Les deux sont pareilles.')).toBeVisible();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByText('Aucune réponse encore.')).toBeVisible();
  expect(await listCopies(page)).toEqual([]);
});

for (const [where, isFull] of [
  ['', false],
  [', where localStorage is full', true],
] as const) {
  if (isFull && !isFullRun) continue;
  test(`a guest has one turn in all tabs, each of which says when it begins and ends${where}`, async ({
    page,
    context,
  }) => {
    await context.addInitScript((isFull) => {
      if (!isFull) return;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }, isFull);
    await page.reload();
    await playGuestTurn(page, context, isFull);
  });
}

async function playGuestTurn(page: Page, context: BrowserContext, isFull: boolean) {
  await answerOpening(page);
  await waitForDealtRound(page);
  const owner = await readStoredEvents(page);
  const second = await context.newPage();
  await second.goto(`${page.url().split('#')[0]}#/partie`);
  await second.getByText(/^Question \d+ sur \d+$/).waitFor();
  await page.getByRole('link', { name: 'Quitter la partie' }).click();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Jouer en invité' }).click();

  await expect(second.getByText(/Un invité joue dans un autre onglet/)).toBeVisible();
  await expect(second.locator('main h2:visible')).toHaveCount(0);
  await second.keyboard.press('1');
  const later = await context.newPage();
  await later.goto(page.url().split('#')[0] ?? '');
  if (isFull) await expect(later.getByText(/Un invité joue dans un autre onglet/)).toBeVisible();
  else await expect(later.getByText('vos réponses restent à part')).toBeVisible();
  await second.getByRole('button', { name: 'Jouer en invité' }).click();
  await answerByKeys(second, await waitForCurrentItem(second));
  await waitForSaved(second);
  expect(await readStoredEvents(page)).toEqual(owner);

  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Finir mon tour' }).click();
  await page.getByRole('button', { name: 'Effacer et finir' }).click();
  await expect(page.getByRole('heading', { name: /^Encore 2 questions/ })).toBeVisible();
  await expect(second.getByText('Le tour d’invité est fini.')).toBeVisible();
  await expect(second.locator('main section:visible')).toHaveCount(0);
  await second.getByRole('button', { name: 'Revenir au jeu' }).click();
  await second.getByText(/^Question \d+ sur \d+$/).waitFor();
  await expect(later.getByText(/invité/)).toHaveCount(isFull ? 0 : 1);
  expect(await readStoredEvents(page)).toEqual(owner);
}

test('a class comes back with a word after the database is lost, and is erased with the rest', async ({
  page,
  baseURL,
}) => {
  await prepareAssignment(page, baseURL, async () => {
    await page.getByLabel('Nom de la série').fill('4e B');
  });
  await expect
    .poll(() => listCopies(page))
    .toContainEqual(expect.stringContaining('opfs records-'));
  await page.goto('about:blank');
  await page.goto(`${baseURL}licences.html`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('qui-quand-quoi');
        deletion.onsuccess = resolve;
        deletion.onerror = reject;
      }),
  );
  await page.goto(`${baseURL}#/classe`);
  await expect(page.getByText('4e B')).toBeVisible();
  await expect(
    page.getByText(/résultats? de classe retrouvés? dans la copie de secours/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(page.getByText('Tout est effacé.')).toBeVisible();
  await expect(page.getByText(/retrouvés? dans la copie/)).toBeHidden();
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/classe`);
  await page.getByRole('button', { name: 'Enregistrer et partager' }).waitFor();
  await expect(page.getByText('4e B')).toBeHidden();
});
