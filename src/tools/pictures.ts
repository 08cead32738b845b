/** `npx tsx src/tools/pictures.ts`: takes the README's and the manifest's pictures of the built game. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { delayPresses } from '../../tests/support/browser/delay-presses.ts';
import { addNameHelper } from '../../tests/support/browser/name-helper.ts';
import { writeRecords } from '../../tests/support/browser/stored-records.ts';
import { fixtureBank } from '../../tests/support/fixture-bank.ts';
import { simulateClass } from '../../tests/support/simulated-class.ts';
import { weekOfAnswers } from '../../tests/support/states/stored-log.ts';
import { resolveAssignment } from '../classroom/assignment.ts';
import { parseAssignmentLink } from '../classroom/assignment-link.ts';
import { encodeResultCode } from '../classroom/result-code.ts';
import { findChromium, launchArgs } from './browser.mjs';
import { fixtureSite } from './folders.ts';

const folder = 'public/screenshots';
mkdirSync(folder, { recursive: true });

const server = await preview({
  build: { outDir: fixtureSite },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = (await findChromium()) ?? '';
const browser = await chromium.launch({ executablePath, args: launchArgs });

async function storeWeek(page: Page, daysAgo: number) {
  await writeRecords(page, weekOfAnswers(fixtureBank, Date.now() - daysAgo * 86_400_000));
  await page.reload();
  await page.locator('a[href^="#/fait/"]').first().waitFor();
}

const waitForQuestion = (page: Page) => page.locator('[data-option]').first().waitFor();

async function prepareAssignment(page: Page) {
  await page.goto(`${address}#/classe/nouvelle`);
  await page.locator('summary').filter({ hasText: 'Options' }).click();
  const evidence = page.getByRole('group', { name: 'Demander la phrase qui prouve la réponse' });
  await evidence.getByRole('radio', { name: 'Oui' }).check({ force: true });
  await page.getByRole('button', { name: 'Enregistrer et partager' }).click();
  return page.getByRole('textbox', { name: 'Le lien' }).inputValue();
}

async function collectResults(page: Page) {
  const link = await prepareAssignment(page);
  const reading = parseAssignmentLink(link.split('#/devoir/')[1] ?? '');
  if (!reading.ok) throw new Error(`the link cannot be read: ${reading.problem}`);
  const resolved = resolveAssignment(reading.assignment, fixtureBank);
  const results = simulateClass(resolved, 27, 7);
  const codes = results.map((result) => encodeResultCode(resolved, result));
  await page.goto(`${address}#/recueillir/${reading.assignment.id}`);
  await page.getByLabel('Codes à ajouter').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Ajouter les codes' }).click();
  await page.getByText('27 résultats reçus sur').waitFor();
}

interface Picture {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  pose: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
  { name: 'une', width: 360, height: 740, scheme: 'light', pose: waitForQuestion },
  {
    name: 'reponse',
    width: 360,
    height: 740,
    scheme: 'dark',
    pose: async (page) => {
      await page.locator('[data-option]').first().click();
      await page.locator('[data-save=saved]').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'une-large',
    width: 1280,
    height: 800,
    scheme: 'light',
    pose: (page) => storeWeek(page, 1),
  },
  {
    name: 'donner',
    width: 1024,
    height: 768,
    scheme: 'light',
    pose: async (page) => {
      await prepareAssignment(page);
      await page.getByRole('textbox', { name: 'Le lien' }).blur();
      // true of the address that the picture is taken at, and of no other
      const warning = page.getByText('Ce code ne mène nulle part sur un téléphone.');
      await warning.evaluate((line) => line.parentElement?.remove());
    },
  },
  {
    name: 'rapport',
    width: 1024,
    height: 768,
    scheme: 'light',
    pose: async (page) => {
      await collectResults(page);
      await page.getByRole('link', { name: 'Voir le rapport' }).click();
      await page.getByRole('heading', { name: 'Places et questions' }).waitFor();
    },
  },
];

/** The manifest has its pictures in each language, README.md in French alone. */
const manifestPictures = ['une', 'reponse', 'une-large'];
const englishPictures = pictures
  .filter(({ name }) => manifestPictures.includes(name))
  .map((picture) => ({ ...picture, name: `${picture.name}.en`, locale: 'en-GB', page: 'en.html' }));
const frenchPictures = pictures.map((picture) => ({ ...picture, locale: 'fr-CH', page: '' }));

for (const picture of [...frenchPictures, ...englishPictures]) {
  const { name, width, height, scheme, pose, locale, page: file } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    reducedMotion: 'reduce',
    deviceScaleFactor: width < 600 ? 2 : 1,
  });
  await addNameHelper(context);
  await delayPresses(context);
  const page = await context.newPage();
  await page.goto(`${address}${file}`);
  await page.getByRole('button').first().waitFor();
  await page.waitForLoadState('networkidle');
  await pose(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
  await context.close();
}
await browser.close();
await server.close();
