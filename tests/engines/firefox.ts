import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findFirefox, startFirefox } from '../support/browser/engine-processes.ts';
import {
  createCalls,
  createSession,
  type Engine,
  type EngineConnection,
  killGroup,
} from './session.ts';

const START_TIMEOUT_MS = 60_000;

/** Firefox writes there where it listens. */
const ADDRESS_FILE = 'WebDriverBiDiServer.json';

async function readSocketUrl(profile: string): Promise<string> {
  for (const end = Date.now() + START_TIMEOUT_MS; Date.now() < end; ) {
    try {
      const { ws_host, ws_port } = JSON.parse(await readFile(join(profile, ADDRESS_FILE), 'utf8'));
      return `ws://${ws_host}:${ws_port}/session`;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('Firefox did not come up');
}

/** https://www.w3.org/TR/webdriver-bidi/, of which this needs five commands. */
async function connect(url: string): Promise<EngineConnection> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`nobody listens at ${url}`));
  });
  const calls = createCalls((id, method, params) =>
    socket.send(JSON.stringify({ id, method, params })),
  );
  socket.onmessage = ({ data }) => {
    const { id, error, message, result } = JSON.parse(String(data));
    calls.settle(id, error && `${error}: ${message}`, result);
  };
  socket.onclose = () => calls.end('Firefox has ended');
  const { capabilities } = await calls.call<{ capabilities: { browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  const tree = await calls.call<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = tree.contexts[0]?.context ?? '';
  return {
    version: capabilities.browserVersion,
    open: (address) =>
      calls.call('browsingContext.navigate', { context, url: address, wait: 'complete' }),
    resize: (width, height) =>
      calls.call('browsingContext.setViewport', { context, viewport: { width, height } }),
    async evaluate(script) {
      const reply = await calls.call<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => { ${script} })()`,
        target: { context },
        awaitPromise: true,
      });
      if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
      return reply.result?.value ?? '';
    },
    async printTo(file) {
      const page = { width: 21, height: 29.7 };
      const { data } = await calls.call<{ data: string }>('browsingContext.print', {
        context,
        page,
        background: true,
      });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
}

/** A string says why there is none. */
export function findFirefoxEngine(): Engine | string {
  const path = findFirefox();
  if (!path) return 'not installed (Debian: firefox-esr)';
  return {
    name: 'Firefox',
    async start(profile, language) {
      await rm(join(profile, ADDRESS_FILE), { force: true });
      const args = ['--remote-debugging-port=0'];
      const child = await startFirefox(path, profile, language, args);
      try {
        return createSession(child, await connect(await readSocketUrl(profile)));
      } catch (error) {
        await killGroup(child);
        throw error;
      }
    },
  };
}
