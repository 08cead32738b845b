import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Pages are drawn without a GPU's emulation; as root Chromium refuses to start with its sandbox. */
export const launchArgs = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/**
 * CHROMIUM_PATH alone if it is set, else a browser of the system, else Playwright's download.
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

/** Imported here because Playwright may not be installed yet. */
async function findPlaywrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * On Linux a browser may not start: Ubuntu's chromium-browser only asks for its snap, and a downloaded
 * one may lack libraries. On Windows `--version` would open a window.
 * @param {string} path
 */
function canStart(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
