import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findOnPath, startOnVirtualDisplay } from '../support/browser/engine-processes.ts';
import { createCalls, createSession, type Engine, killGroup } from './session.ts';

const windowScript = fileURLToPath(new URL('webkit-window.py', import.meta.url));

const importsWebkit =
  "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";

/** The system's own Python, which alone has the bindings of its packages. */
const findPython = () =>
  ['/usr/bin/python3', findOnPath('python3')].find(
    (path) => path && spawnSync(path, ['-c', importsWebkit], { stdio: 'ignore' }).status === 0,
  );

/** A string says why there is none. */
export function findWebkitEngine(): Engine | string {
  const path = findPython();
  if (!path) return 'not installed (Debian: gir1.2-webkit2-4.1, python3-gi)';
  if (!findOnPath('Xvfb')) return 'needs a screen (Debian: xvfb)';
  return {
    name: 'WebKitGTK',
    async start(profile, language) {
      const args = [windowScript, profile, language];
      // the printer that prints to a file has its English name
      const env = { LC_ALL: 'C.UTF-8', LANGUAGE: 'C' };
      const child = await startOnVirtualDisplay(path, args, profile, env, 'pipe');
      const calls = createCalls((id, kind, value) =>
        child.stdin?.write(`${JSON.stringify({ id, kind, value })}\n`),
      );
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
        const { id, error, result } = JSON.parse(line);
        calls.settle(id, error, result);
      });
      child.stdin?.on('error', () => {});
      child.on('exit', () => calls.end('WebKitGTK has ended'));
      try {
        return createSession(child, {
          version: await calls.call('version', ''),
          open: (url) => calls.call('open', url),
          resize: (width, height) => calls.call('resize', [width, height]),
          evaluate: (script) => calls.call('evaluate', script),
          printTo: (file) => calls.call('print', file),
        });
      } catch (error) {
        await killGroup(child);
        throw error;
      }
    },
  };
}
