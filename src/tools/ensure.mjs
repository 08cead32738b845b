/**
 * The first step of each script that a newcomer types: it brings what is missing, so that one
 * command is enough on a fresh machine. A step inside the scripts and no npm hook, because
 * ignore-scripts would skip a hook; built-in modules alone, because it runs before any package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';
import { isInstallComplete, readJson, root, runNpm, satisfiesRange } from './packages.mjs';

/** Enough for 150 MB on a middling line; a network that drops packets would keep it for ever. */
const DOWNLOAD_TIMEOUT_MS = 120_000;

/** @param {string} sentence @returns {never} */
function exitWithMessage(sentence) {
  console.error(sentence);
  process.exit(1);
}

const nodeRange = readJson('package.json').engines.node;
if (!satisfiesRange(process.version, nodeRange)) {
  exitWithMessage(
    `This needs Node ${nodeRange} (the newest is fine) and runs on ${process.version}: see https://nodejs.org/download.`,
  );
}

if (!isInstallComplete()) {
  console.log('Installing the packages (npm ci), which takes about half a minute …');
  // npm leaves development packages out where NODE_ENV is production
  if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    exitWithMessage(
      'The packages could not be installed: npm says why above. Once it is mended, run the same command again.',
    );
  }
}

if (process.argv.includes('--browser') && !(await findChromium())) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked)
    exitWithMessage(
      `CHROMIUM_PATH is ${asked}, and no browser starts there: correct it or unset it.`,
    );
  downloadChromium();
  if (!(await findChromium())) installChromiumPackage();
  if (!(await findChromium())) {
    exitWithMessage(
      'No Chromium, Chrome or Edge starts on this machine, and the browser tests need one: ' +
        'install any of them, run "npx playwright install --with-deps chromium", ' +
        'or set CHROMIUM_PATH to the one you have.',
    );
  }
}

function downloadChromium() {
  console.log('No Chromium, Chrome or Edge found. Downloading Chromium, for two minutes at most …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  // without the second, headless browser: the tests run the one that people have
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'install', '--no-shell', 'chromium'],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: DOWNLOAD_TIMEOUT_MS },
  );
  if (status !== 0) console.log(/^Error: .*/m.exec(stderr)?.[0] ?? 'The download did not finish.');
}

/** Debian's own package, where we may install it: it brings the libraries that a bare system lacks. */
function installChromiumPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing the chromium package (apt-get), about 200 MB …');
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}
