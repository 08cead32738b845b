/** `npm run pictures`: takes the pictures of the built game that the README and the manifest show. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { findChromium, launchArgs } from './browser.mjs';
import { fixtureSite } from './fixture.mjs';
import { root } from './packages.mjs';

const folder = join(root, 'public/screenshots');
mkdirSync(folder, { recursive: true });

const server = await preview({
  root,
  build: { outDir: fixtureSite },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = (await findChromium()) ?? '';
const browser = await chromium.launch({ executablePath, args: launchArgs });

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Writes the log of somebody who answered most facts over a weekOfAnswers, some of them twice or wrongly, the
 * last of them so many days ago.
 * @param {Page} page
 * @param {number} daysAgo
 */
async function storeWeek(page, daysAgo) {
  /** @type {typeof import('../../tests/support/states/stored-log.ts')} */
  const { weekOfAnswers } = await importModule('tests/support/states/stored-log.ts');
  /** @type {typeof import('../../tests/support/browser/stored-records.ts')} */
  const { writeRecords } = await importModule('tests/support/browser/stored-records.ts');
  const { fixtureBank } = await importFixtureBank();
  await writeRecords(page, weekOfAnswers(fixtureBank, Date.now() - daysAgo * 86_400_000));
  await page.reload();
  await page.locator('a[href^="#/fait/"]').first().waitFor();
}

/** @param {Page} page */
const waitForQuestion = (page) => page.locator('[data-option]').first().waitFor();

/** @type {<T>(file: string) => Promise<T>} */
const importModule = async (file) =>
  (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module;

/** @returns {Promise<typeof import('../../tests/support/fixture-bank.ts')>} */
const importFixtureBank = () => importModule('tests/support/fixture-bank.ts');

/**
 * Prepares a set as a teacher does, its proofs asked for, and shows its link.
 * @param {Page} page
 */
async function prepareAssignment(page) {
  await page.goto(`${address}#/classe`);
  const proof = page.getByRole('group', { name: 'Demander la phrase qui prouve la réponse' });
  await proof.getByRole('radio', { name: 'Oui' }).check({ force: true });
  await page.getByRole('button', { name: 'Enregistrer et partager' }).click();
  return page.getByRole('textbox', { name: 'Le lien' }).inputValue();
}

/**
 * Collects what a class of simulated pupils made of a set.
 * @param {Page} page
 */
async function collectResults(page) {
  const link = await prepareAssignment(page);
  /** @type {typeof import('../classroom/assignment-link.ts')} */
  const { parseAssignmentLink } = await importModule('src/classroom/assignment-link.ts');
  /** @type {typeof import('../classroom/assignment.ts')} */
  const { resolveAssignment } = await importModule('src/classroom/assignment.ts');
  /** @type {typeof import('../classroom/result-code.ts')} */
  const { encodeResultCode } = await importModule('src/classroom/result-code.ts');
  const { fixtureBank } = await importFixtureBank();
  /** @type {typeof import('../../tests/support/simulated-class.ts')} */
  const { simulateClass } = await importModule('tests/support/simulated-class.ts');
  const read = parseAssignmentLink(link.split('#/devoir/')[1] ?? '');
  if (!read.ok) throw new Error(`the link cannot be read: ${read.problem}`);
  const met = resolveAssignment(read.assignment, fixtureBank);
  const codes = simulateClass(met, 27, 7).map((result) => encodeResultCode(met, result));
  await page.goto(`${address}#/recueillir/${read.assignment.id}`);
  await page.getByLabel('Codes à ajouter').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Ajouter les codes' }).click();
  await page.getByText('27 résultats reçus sur').waitFor();
}

/** @type {{ name: string, width: number, height: number, scheme: 'light' | 'dark', pose: (page: Page) => Promise<void> }[]} */
const pictures = [
  { name: 'une', width: 360, height: 740, scheme: 'light', pose: waitForQuestion },
  {
    name: 'reponse',
    width: 360,
    height: 740,
    scheme: 'dark',
    pose: async (page) => {
      await page.locator('[data-option]').first().click();
      await page.getByRole('status').getByText('Enregistré').waitFor();
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

for (const { name, width, height, scheme, pose } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'fr-CH',
    reducedMotion: 'reduce',
    deviceScaleFactor: width < 600 ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button').first().waitFor();
  await page.waitForLoadState('networkidle');
  await pose(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path.slice(root.length));
  await context.close();
}
await browser.close();
await server.close();
