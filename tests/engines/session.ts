import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listGroupProcesses } from '../torture/browsers.ts';
import type { Toolkit } from './pages/toolkit.ts';

/** An engine's own way to be told something. */
export interface EngineConnection {
  version: string;
  open(url: string): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  /** Runs the body of an async function in the page. */
  evaluate(script: string): Promise<string>;
  printTo(file: string): Promise<unknown>;
}

/** A browser on a profile. */
export interface EngineSession extends Omit<EngineConnection, 'evaluate'> {
  ask<Name extends keyof Toolkit>(
    name: Name,
    ...args: Parameters<Toolkit[Name]>
  ): Promise<Awaited<ReturnType<Toolkit[Name]>>>;
  kill(): Promise<void>;
}

export interface Engine {
  name: string;
  start(profile: string, language: string): Promise<EngineSession>;
}

const REPLY_TIMEOUT_MS = 120_000;

/** Pairs replies with what was asked, for whoever sends lines or messages with a number. */
export function createCalls(send: (id: number, method: string, value: unknown) => void) {
  const waiting = new Map<number, { settle(error?: string, result?: unknown): void }>();
  let count = 0;
  return {
    call<T>(method: string, value: unknown): Promise<T> {
      const id = ++count;
      return new Promise<T>((resolve, reject) => {
        const timer = setTimeout(() => settle(`no reply to ${method}`), REPLY_TIMEOUT_MS);
        function settle(error?: string, result?: unknown) {
          clearTimeout(timer);
          waiting.delete(id);
          if (error === undefined) resolve(result as T);
          else reject(new Error(error));
        }
        waiting.set(id, { settle });
        send(id, method, value);
      });
    },
    settle: (id: number, error?: string, result?: unknown) =>
      waiting.get(id)?.settle(error, result),
    end(why: string) {
      for (const one of [...waiting.values()]) one.settle(why);
    },
  };
}

let toolkitCode: Promise<string> | undefined;
async function bundleToolkit(): Promise<string> {
  const entry = join(fileURLToPath(new URL('pages', import.meta.url)), 'toolkit.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'ignored' } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [chunk] = first?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the toolkit was not bundled at once');
  return chunk.code;
}

/** The session of a browser that was started in a process group of its own. */
export function createSession(
  child: ChildProcess,
  { evaluate, ...connection }: EngineConnection,
): EngineSession {
  return {
    ...connection,
    async open(url) {
      // another hash alone would open nothing anew
      await connection.open('about:blank');
      return connection.open(url);
    },
    async ask(name, ...args) {
      toolkitCode ??= bundleToolkit();
      const call = `toolkit.${name}(...${JSON.stringify(args)})`;
      const reply = await evaluate(
        `if (!globalThis.toolkit) { ${await toolkitCode} }\nreturn JSON.stringify((await ${call}) ?? null);`,
      );
      return JSON.parse(reply);
    },
    kill: () => killGroup(child),
  };
}

/** Kills every process of a browser, and waits for their end. */
export async function killGroup({ pid = 0 }: ChildProcess): Promise<void> {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
  for (let tries = 0; tries < 100 && listGroupProcesses(pid).length > 0; tries++)
    await new Promise((done) => setTimeout(done, 50));
}
