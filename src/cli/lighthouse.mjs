#!/usr/bin/env node
/**
 * `npm run build && npm run lighthouse`: Lighthouse's four scores for every screen, as a phone on a slow
 * network meets it. Lighthouse is fetched for the run: it is larger than all that builds the game.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { findChromium, launchArgs } from './browser.mjs';
import { root } from './packages.mjs';

const run = promisify(execFile);

/** The newest that runs on Node 20. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const screens = ['', 'lire', 'choisir', 'partie', 'edition', 'fait/otan', 'reglages'];
const pages = ['', 'en.html'];

/** @type {{ module: typeof import('../../tests/play/serve.ts') }} */
const { module } = await runnerImport(join(root, 'tests/play/serve.ts'), {
  configFile: false,
  logLevel: 'error',
});
const served = await module.serve(join(root, 'dist'), '/', { sends: ['br'] });
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const chromium = await findChromium();
let isPerfect = true;

console.log(['screen'.padEnd(24), ...categories.map((one) => one.padStart(16))].join(''));
for (const page of pages) {
  for (const screen of screens) {
    const out = join(folder, 'report.json');
    // not waited for by the whole process, which serves the files
    await run(
      'npm',
      [
        ...['exec', '--yes', '--', lighthouse, `${served.url}${page}#/${screen}`],
        ...['--quiet', '--output=json', `--output-path=${out}`],
        `--only-categories=${categories.join()}`,
        // the home page sends a browser on to the language that it asks for
        `--chrome-flags=--headless --accept-lang=${page ? 'en' : 'fr'} ${launchArgs.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, shell: process.platform === 'win32' },
    );
    const report = JSON.parse(readFileSync(out, 'utf8'));
    const scores = categories.map((one) => Math.round(report.categories[one].score * 100));
    isPerfect &&= scores.every((score) => score === 100);
    const name = `${page || 'index.html'}#/${screen}`;
    console.log([name.padEnd(24), ...scores.map((score) => String(score).padStart(16))].join(''));
    for (const { id, score, title } of Object.values(report.audits)) {
      if (score !== null && score < 0.9) console.log(`    ${id}: ${title}`);
    }
  }
}
rmSync(folder, { recursive: true });
await served.close();
process.exitCode = isPerfect ? 0 : 1;
