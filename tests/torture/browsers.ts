import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';

export interface TortureBrowser {
  name: string;
  /** Starts it on a profile and a page, in a process group of its own, to be killed whole. */
  start(profile: string, url: string): Promise<ChildProcess>;
}

const detached = { detached: true, stdio: 'ignore' } as const;

function findOnPath(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/x86_64-linux-gnu'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

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

/** Nothing of its own that a first start would show or fetch. */
const firefoxPrefs = {
  'intl.accept_languages': 'fr',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.page': 0,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
};

function findFirefoxBrowser(): TortureBrowser | undefined {
  const path = findOnPath('firefox', 'firefox-esr');
  if (!path) return undefined;
  const prefs = Object.entries(firefoxPrefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return {
    name: 'Firefox',
    async start(profile, url) {
      await writeFile(join(profile, 'user.js'), prefs.join('\n'));
      return spawn(path, ['--headless', '--no-remote', '--profile', profile, url], {
        ...detached,
        env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      });
    },
  };
}

let virtualDisplay: Promise<{ display: string; process: ChildProcess }> | undefined;

/** WebKitGTK's browser has no headless mode: one screen of Xvfb for all its starts. */
function startXvfb(path: string) {
  virtualDisplay ??= new Promise((resolve, reject) => {
    const process = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x800x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    process.on('exit', () => reject(new Error('Xvfb did not start')));
    process.stdio[3]?.on('data', (number) =>
      resolve({ display: `:${`${number}`.trim()}`, process }),
    );
  });
  return virtualDisplay;
}

function findWebkitBrowser(): TortureBrowser | undefined {
  const path = findOnPath(
    'MiniBrowser',
    'webkitgtk-6.0/MiniBrowser',
    'webkit2gtk-4.1/MiniBrowser',
    'webkit2gtk-4.0/MiniBrowser',
  );
  const server = findOnPath('Xvfb');
  if (!path || !server) return undefined;
  return {
    name: 'WebKitGTK',
    async start(profile, url) {
      const { display } = await startXvfb(server);
      await mkdir(join(profile, 'run'), { recursive: true, mode: 0o700 });
      const env = {
        ...process.env,
        DISPLAY: display,
        HOME: profile,
        XDG_DATA_HOME: join(profile, 'data'),
        XDG_CACHE_HOME: join(profile, 'cache'),
        XDG_CONFIG_HOME: join(profile, 'config'),
        XDG_RUNTIME_DIR: join(profile, 'run'),
        GDK_BACKEND: 'x11',
        LANGUAGE: 'fr',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      };
      return spawn(path, [url], { ...detached, env });
    },
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

export async function closeVirtualDisplay() {
  (await virtualDisplay?.catch(() => undefined))?.process.kill();
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
