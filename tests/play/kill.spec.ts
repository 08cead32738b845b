import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchArgs } from '../../src/cli/browser.mjs';
import { expect, logOf, test } from './game.ts';

/** A browser in a process group of its own, to be killed whole. */
async function start(profile: string) {
  const browser = spawn(
    process.env.CHROMIUM_PATH ?? '',
    [
      ...launchArgs,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-background-networking',
      '--no-first-run',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    browser.on('exit', () => reject(new Error(`no browser: ${said}`)));
  });
  const connection = await chromium.connectOverCDP(address);
  const context = connection.contexts()[0];
  if (!context) throw new Error('the browser has no context');
  // a browser started by hand speaks the machine's language
  await context.addInitScript(() => localStorage.setItem('qui-quand-quoi', '{"language":"fr"}'));
  return {
    page: await context.newPage(),
    kill: async () => {
      const ended = new Promise((resolve) => browser.on('exit', resolve));
      process.kill(-(browser.pid ?? 0), 'SIGKILL');
      await ended;
    },
  };
}

test('what was acknowledged outlives a SIGKILL of the whole browser in the same moment', async ({
  baseURL,
}) => {
  test.skip(process.platform === 'win32', 'process groups are killed otherwise there');
  test.setTimeout(60_000);
  const profile = await mkdtemp(join(tmpdir(), 'quiz-'));
  try {
    let acknowledged = 0;
    for (let kills = 0; kills < 4; kills++) {
      const { page, kill } = await start(profile);
      await page.goto(`${baseURL}#/choisir`);
      await page.getByRole('radio', { name: 'Quoi' }).check();
      await page.getByRole('button', { name: 'Commencer' }).click();
      await page.getByText(/^Question 1 sur/).waitFor();
      // as many as can be answered by one tap, and the kill in the moment of the last acknowledgement
      const tap = page.locator('[data-option]').first();
      while (await tap.isVisible()) {
        await tap.click();
        await page.getByText('Enregistré sur cet appareil').waitFor();
        acknowledged++;
        if (acknowledged % 3 === 0) break;
        const skip = page.getByRole('button', { name: 'Montrer la preuve' });
        if (await skip.isVisible()) await skip.click();
        await page.getByRole('button', { name: 'Question suivante' }).click();
        await page.getByRole('region', { name: /^(Juste|Faux)$/ }).waitFor({ state: 'hidden' });
      }
      await kill();
    }
    const { page, kill } = await start(profile);
    await page.goto(baseURL ?? '');
    const answers = (await logOf(page)).filter(({ kind }) => kind === 'answer');
    await kill();
    expect(acknowledged).toBeGreaterThan(0);
    expect(answers).toHaveLength(acknowledged);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
