import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium refuses to start as root with its sandbox on. */
export const launchArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The browser for the tests: the one that CHROMIUM_PATH names, else one of the system,
 * else the one that Playwright downloaded.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH].find(canStart);
  return listSystemBrowsers(env).find(canStart) ?? [await findPlaywrightChromium()].find(canStart);
}

/** @param {NodeJS.ProcessEnv} env */
function listSystemBrowsers(env) {
  if (process.platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((path) => programs.map((folder) => join(folder ?? '', path)));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', homedir()].map((home) => join(home, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright is asked last, and only then loaded: it may not be installed yet, and takes a while. */
async function findPlaywrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * On Linux a browser may be there and not start: Ubuntu has a chromium-browser that only asks for
 * its snap, and a downloaded one may lack libraries. Elsewhere it brings all it needs, and on
 * Windows `--version` would open a window.
 * @param {string} path
 */
function canStart(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
