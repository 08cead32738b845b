import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export function findOnPath(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/x86_64-linux-gnu'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export const findFirefox = () => findOnPath('firefox', 'firefox-esr');

/** Nothing of its own that a first start would show or fetch. */
const firefoxPrefs = {
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

/** In a process group of its own, to be killed whole. */
export async function startFirefox(
  path: string,
  profile: string,
  language: string,
  args: readonly string[],
): Promise<ChildProcess> {
  const prefs = Object.entries({ ...firefoxPrefs, 'intl.accept_languages': language }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  return spawn(path, ['--headless', '--no-remote', '--profile', profile, ...args], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
}

let virtualDisplay: Promise<{ display: string; process: ChildProcess }> | undefined;

/** WebKitGTK has no headless mode: one screen of Xvfb for all its starts. */
function startXvfb() {
  virtualDisplay ??= new Promise((resolve, reject) => {
    const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    process.on('error', reject);
    process.on('exit', () => reject(new Error('Xvfb did not start')));
    process.stdio[3]?.on('data', (number) =>
      resolve({ display: `:${`${number}`.trim()}`, process }),
    );
  });
  return virtualDisplay;
}

/** In a process group of its own, with all that it keeps in the folder of its profile. */
export async function startOnVirtualDisplay(
  path: string,
  args: readonly string[],
  profile: string,
  more: NodeJS.ProcessEnv,
  stdio: 'ignore' | 'pipe' = 'ignore',
): Promise<ChildProcess> {
  const { display } = await startXvfb();
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
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    ...more,
  };
  return spawn(path, args, { detached: true, stdio: [stdio, stdio, 'ignore'], env });
}

export async function closeVirtualDisplay() {
  (await virtualDisplay?.catch(() => undefined))?.process.kill();
}
