import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { fixtureSite } from '../../src/tools/folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// each worker reads this file again and inherits the environment: one search is enough
process.env.CHROMIUM_PATH ??= (await findChromium()) ?? '';

// Playwright stops its server at Ctrl-C, but leaves it running after SIGTERM, which a cancelled run sends
if (!process.env.TEST_WORKER_INDEX)
  process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));

/** The game built with the frozen dossier, in a real browser: run `npm run build:fixture` before. */
export default defineConfig({
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // a machine shared with strangers may stop for seconds; run-tests.ts names what passed only then
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  // transcripts of the accessibility tree: `npm run test:e2e -- states -u` writes them again
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  // for a busy machine
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...(process.env.GAME_URL && { baseURL: process.env.GAME_URL }),
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: launchArgs },
  },
  webServer: {
    // Vite itself and not npm, which would leave it alive when killed
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --outDir ${fixtureSite} --host 127.0.0.1 --port 0 -- --no-color`,
    cwd: root,
    // the server prints the free port that it found; the workers get its address as GAME_URL
    wait: { stdout: /(?<game_url>http:\/\/127\.0\.0\.1:\d+\/)/ },
  },
});
