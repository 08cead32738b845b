#!/usr/bin/env node
/**
 * `npm run lighthouse`: Lighthouse's four scores for every screen that a player meets, as a phone on a
 * slow network does for the first time; and three of them for those of a class, in a browser that has a
 * set and what its pupils answered. Lighthouse is fetched for the run: it is larger than all that builds
 * the game.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findChromium, launchArgs } from './browser.mjs';
import { fixtureSite } from './fixture.mjs';
import { root } from './packages.mjs';

const execFileAsync = promisify(execFile);
/** @type {<T>(file: string) => Promise<T>} */
const importModule = async (file) =>
  (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module;
/** @type {typeof import('../../tests/support/browser/serve-folder.ts')} */
const { serveFolder } = await importModule('tests/support/browser/serve-folder.ts');
/** @type {typeof import('../../tests/support/states/classroom.ts')} */
const { simulateCodes, addCodes, openWithAssignment } = await importModule(
  'tests/support/states/classroom.ts',
);
/** @type {typeof import('../../tests/support/states/visit.ts')} */
const { waitForText } = await importModule('tests/support/states/visit.ts');
/** @type {typeof import('../../tests/support/states/texts.ts')} */
const { texts, galleryLanguages } = await importModule('tests/support/states/texts.ts');

/** The newest that runs on Node 20. */
const LIGHTHOUSE_PACKAGE = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const playerScreens = 'lire choisir partie edition fait/otan archives reglages classe devoir'.split(
  ' ',
);
const classroomScreens = 'donner projeter imprimer cartes recueillir rapport'.split(' ');

const host = await serveFolder(join(root, fixtureSite), '/', { sends: ['br'] });
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const executablePath = (await findChromium()) ?? '';
let isPerfect = true;

/** @param {string} page @param {string[]} wantedCategories @param {string[]} args */
async function measure(page, wantedCategories, args) {
  const out = join(folder, 'report.json');
  // not waited for by the whole process, which serves the files
  await execFileAsync(
    'npm',
    [
      ...['exec', '--yes', '--', LIGHTHOUSE_PACKAGE, `${host.url}${page}`, '--quiet'],
      ...[
        '--output=json',
        `--output-path=${out}`,
        `--only-categories=${wantedCategories.join()}`,
        ...args,
      ],
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, shell: process.platform === 'win32' },
  );
  const { audits, categories: scored } = JSON.parse(readFileSync(out, 'utf8'));
  const scores = categories.map((one) =>
    wantedCategories.includes(one) ? Math.round(scored[one].score * 100) : undefined,
  );
  const short = scores.map((score) => 100 - (score ?? 100)).reduce((sum, one) => sum + one);
  return { scores, short, audits };
}

/**
 * Whatever else the machine does slows a page: one that falls short is measured twice more, and the
 * middle counts, as Lighthouse's docs/variability.md advises.
 * @param {string} page @param {string[]} wantedCategories @param {string[]} args
 */
async function scorePage(page, wantedCategories, args) {
  const tries = [await measure(page, wantedCategories, args)];
  if (tries.some(({ short }) => short > 0))
    tries.push(
      await measure(page, wantedCategories, args),
      await measure(page, wantedCategories, args),
    );
  tries.sort((a, b) => a.short - b.short);
  const { scores, short, audits } = /** @type {typeof tries[number]} */ (tries[tries.length >> 1]);
  isPerfect &&= short === 0;
  const cells = scores.map((score) => String(score ?? '-').padStart(16));
  const shorts = tries.length > 1 ? `  short by ${tries.map((one) => one.short).join(', ')}` : '';
  console.log([page.padEnd(28), ...cells, shorts].join(''));
  for (const { id, score, title } of Object.values(audits)) {
    if (score !== null && score < 0.9) console.log(`    ${id}: ${title}`);
  }
}

console.log(['screen'.padEnd(28), ...categories.map((one) => one.padStart(16))].join(''));
for (const language of galleryLanguages) {
  const { page: file, bank, ...text } = texts[language];
  const home = file || 'index.html';
  // the home page sends a browser on to the language that it asks for
  const flags = `--headless --accept-lang=${language} ${launchArgs.join(' ')}`;
  const pages = [home, ...playerScreens.map((screen) => `${home}#/${screen}`), 'licences.html'];
  for (const page of pages) await scorePage(page, categories, [`--chrome-flags=${flags}`]);

  const port = 9_222;
  const context = await chromium.launchPersistentContext(join(folder, language), {
    executablePath,
    locale: text.locale,
    args: [...launchArgs, `--remote-debugging-port=${port}`],
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const more = { language, text: texts[language], bank, origin: host.url, kept: [], after: [] };
  const visit = { page, context, session, ...more };
  const set = await openWithAssignment(visit, 'recueillir');
  await addCodes(visit, simulateCodes(visit, set));
  await waitForText(visit, visit.text.report.collect.collectedCount(28, 28));
  const args = [`--port=${port}`, '--disable-storage-reset'];
  for (const screen of classroomScreens)
    await scorePage(`${home}#/${screen}/${set.id}`, categories.slice(1), args);
  await context.close();
}
rmSync(folder, { recursive: true });
await host.close();
process.exitCode = isPerfect ? 0 : 1;
