import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import {
  findFirefox,
  findOnPath,
  startFirefox,
  startOnVirtualDisplay,
} from '../support/browser/engine-processes.ts';

export interface TortureBrowser {
  name: string;
  /** Starts it on a profile and a page, in a process group of its own, to be killed whole. */
  start(profile: string, url: string): Promise<ChildProcess>;
}

const detached = { detached: true, stdio: 'ignore' } as const;

async function findChromiumBrowser(): Promise<TortureBrowser | undefined> {
  const path = await findChromium();
  if (!path) return undefined;
  return {
    name: 'Chromium',
    async start(profile, url) {
      const args = [
        ...launchArgs,
        '--headless',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--disable-background-networking',
        '--no-first-run',
        '--accept-lang=fr',
        // so that a page may open tabs, and each plays as fast as the one in front
        '--disable-popup-blocking',
        '--disable-background-timer-throttling',
        '--disable-renderer-backgrounding',
      ];
      return spawn(path, [...args, url], {
        ...detached,
        // its own folder for what a kill leaves behind
        env: { ...process.env, TMPDIR: profile },
      });
    },
  };
}

function findFirefoxBrowser(): TortureBrowser | undefined {
  const path = findFirefox();
  return path
    ? { name: 'Firefox', start: (profile, url) => startFirefox(path, profile, 'fr', [url]) }
    : undefined;
}

function findWebkitBrowser(): TortureBrowser | undefined {
  const path = findOnPath(
    'MiniBrowser',
    'webkitgtk-6.0/MiniBrowser',
    'webkit2gtk-4.1/MiniBrowser',
    'webkit2gtk-4.0/MiniBrowser',
  );
  if (!path || !findOnPath('Xvfb')) return undefined;
  return {
    name: 'WebKitGTK',
    start: (profile, url) => startOnVirtualDisplay(path, [url], profile, { LANGUAGE: 'fr' }),
  };
}

export const browserNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

/** The browser of that name; undefined where this machine has none that starts. */
export async function findBrowser(name: (typeof browserNames)[number]) {
  return {
    Chromium: findChromiumBrowser,
    Firefox: findFirefoxBrowser,
    WebKitGTK: findWebkitBrowser,
  }[name]();
}

/** The processes of a group that still live, by their command lines. */
export function listGroupProcesses(group: number): { pid: number; command: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // after the name in brackets: state, parent, group
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      if (Number(stat[2]) !== group || stat[0] === 'Z') return [];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { pid: Number(name), command };
    } catch {
      return [];
    }
  });
}
