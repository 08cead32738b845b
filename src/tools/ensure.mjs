/**
 * First step of `npm start` and `npm test`: installs what is missing. No npm hook, which ignore-scripts
 * would skip, and plain JavaScript, because it runs before any package is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.mjs';

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} Package */
/** @typedef {Record<string, Package>} Packages by their path from the project's folder */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A network that drops packets would hold the download of 150 MB for ever. */
const DOWNLOAD_TIMEOUT_MS = 120_000;

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * The range has ^ and >= terms, joined by ||.
 * @param {string} version
 * @param {string} range
 */
export function satisfiesRange(version, range) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return range.split('||').some((term) => {
    const [, sign, least, from] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(term) ?? [];
    if (major === Number(least)) return minor >= Number(from);
    return sign === '>=' && major > Number(least);
  });
}

/**
 * A missing optional package says nothing, because npm decides which ones a machine needs; one built for
 * another system means that the folder was copied.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function hasAllPackages(wanted, present) {
  return Object.entries(wanted).every(([path, want]) => {
    const have = present[path];
    if (path === '') return true;
    if (!have) return want.optional === true;
    return (
      have.version === want.version &&
      isBuiltFor(have.os, process.platform) &&
      isBuiltFor(have.cpu, process.arch)
    );
  });
}

/** @param {string[] | undefined} list @param {string} here */
function isBuiltFor(list, here) {
  return !list || list.includes(here) || list.some((name) => name.startsWith('!'));
}

/** npm writes this record last: if it is complete, `npm ci` was not interrupted. */
function isInstallComplete() {
  try {
    /** @type {{ packages: Packages }} */
    const { packages } = readJson('node_modules/.package-lock.json');
    return (
      hasAllPackages(readJson('package-lock.json').packages, packages) &&
      Object.keys(packages).every((path) => existsSync(join(root, path, 'package.json')))
    );
  } catch {
    return false;
  }
}

/**
 * Returns true if npm succeeds. Node can call npm-cli.js without a shell, which npm.cmd would need.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNpm(args, env = {}) {
  const { file, start, options } = describeNpmCall(env);
  return spawnSync(file, [...start, ...args], { ...options, stdio: 'inherit' }).status === 0;
}

/**
 * Beside others: resolves at its end with whether it succeeded, and with its output if that was not shown.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isShown?: boolean }} [how]
 * @returns {Promise<{ isDone: boolean, output: string }>}
 */
export function startNpm(args, { env = {}, isShown = false } = {}) {
  const { file, start, options } = describeNpmCall(env);
  return new Promise((resolve) => {
    const child = spawn(file, [...start, ...args], {
      ...options,
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    const settle = (/** @type {unknown} */ code) => resolve({ isDone: code === 0, output });
    child.on('error', settle).on('close', settle);
  });
}

/** @param {NodeJS.ProcessEnv} env */
function describeNpmCall(env) {
  const path = process.env.npm_execpath ?? '';
  const isNpmCli = basename(path) === 'npm-cli.js';
  return {
    file: isNpmCli ? process.execPath : 'npm',
    start: isNpmCli ? [path] : [],
    options: {
      cwd: root,
      env: { ...process.env, ...env },
      shell: !isNpmCli && process.platform === 'win32',
    },
  };
}

/** @param {string} sentence @returns {never} */
function exitWithMessage(sentence) {
  console.error(sentence);
  process.exit(1);
}

function ensureNode() {
  const range = readJson('package.json').engines.node;
  if (satisfiesRange(process.version, range)) return;
  exitWithMessage(
    `This project needs Node ${range} (the newest is fine) and runs on ${process.version}: see https://nodejs.org/download.`,
  );
}

function ensurePackages() {
  if (isInstallComplete()) return;
  console.log('Installing the packages of package-lock.json into node_modules (npm ci) …');
  // npm leaves development packages out if NODE_ENV is production
  if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    exitWithMessage('The packages could not be installed: npm says why above.');
  }
}

async function ensureBrowser() {
  if (await findChromium()) return;
  const path = process.env.CHROMIUM_PATH;
  if (path) {
    exitWithMessage(`CHROMIUM_PATH is ${path}, and no browser starts there: correct or unset it.`);
  }
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
  console.log('No Chromium, Chrome or Edge found. Downloading Chromium, two minutes at most …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  // without the headless shell: the tests run the browser that people have
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'install', '--no-shell', 'chromium'],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: DOWNLOAD_TIMEOUT_MS },
  );
  if (status !== 0) console.log(/^Error: .*/m.exec(stderr)?.[0] ?? 'The download did not finish.');
}

/** Debian's package brings the libraries that a bare system lacks; only root may install it. */
function installChromiumPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing the package chromium with apt-get, about 200 MB …');
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

if (basename(process.argv[1] ?? '') === 'ensure.mjs') {
  ensureNode();
  ensurePackages();
  if (process.argv.includes('--browser')) await ensureBrowser();
}
