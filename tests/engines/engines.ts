import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureSite } from '../../src/tools/folders.ts';
import { closeVirtualDisplay } from '../support/browser/engine-processes.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { texts } from '../support/states/texts.ts';
import { findFirefoxEngine } from './firefox.ts';
import { plays, type Stage } from './plays.ts';
import type { Engine } from './session.ts';
import { findWebkitEngine } from './webkit.ts';

const looks = [
  { language: 'fr', width: 360, height: 740 },
  { language: 'en', width: 1280, height: 800 },
] as const;

type PrintLine = (line: string) => void;

const formatRow = (...cells: string[]) =>
  cells.map((cell, at) => cell.padEnd([20, 9, 27, 0][at] ?? 0)).join(' | ');

/** Runs every play in a look; resolves with whether those that ran found nothing. */
async function playLook(engine: Engine, look: (typeof looks)[number], printLine: PrintLine) {
  const { language, width, height } = look;
  const text = texts[language];
  const folder = await mkdtemp(join(tmpdir(), 'engines-'));
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const host = await serveFolder(fixtureSite);
  const start = async () => {
    const session = await engine.start(profile, text.locale);
    await session.resize(width, height);
    return session;
  };
  const session = await start();
  const stage: Stage = {
    ...{ session, host, folder, text, url: `${host.url}${text.page}` },
    async restart() {
      stage.session = await start();
    },
  };
  let isSound = true;
  for (const [name, play] of Object.entries(plays)) {
    const outcome = await play(stage).catch((error: Error) => [`broken off: ${error.message}`]);
    const isNotRun = typeof outcome === 'string';
    if (!isNotRun && outcome.length > 0) isSound = false;
    const said = isNotRun ? `not run: ${outcome}` : outcome.join('; ') || 'ok';
    const engineName = `${engine.name} ${session.version}`;
    printLine(formatRow(engineName, `${language} ${width}`, name, said));
  }
  await stage.session.kill();
  await host.close().catch(() => {});
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return isSound;
}

/** Plays the built game in the engines that are installed besides Chromium; false if anything failed. */
export async function runEngines(printLine: PrintLine, only = ''): Promise<boolean> {
  let isSound = true;
  printLine(formatRow('engine', 'look', 'play', 'found'));
  const engines = { Firefox: findFirefoxEngine, WebKitGTK: findWebkitEngine };
  for (const [name, find] of Object.entries(engines)) {
    if (!name.toLowerCase().startsWith(only.toLowerCase())) continue;
    const engine = process.platform === 'linux' ? find() : 'only on Linux';
    if (typeof engine === 'string') {
      printLine(formatRow(name, '-', '-', `not run: ${engine}`));
      continue;
    }
    for (const look of looks) {
      try {
        if (!(await playLook(engine, look, printLine))) isSound = false;
      } catch (error) {
        isSound = false;
        printLine(formatRow(name, look.language, '-', `broken off: ${(error as Error).message}`));
      }
    }
  }
  await closeVirtualDisplay();
  return isSound;
}
