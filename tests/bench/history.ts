import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { axes } from '../../src/bank/types.ts';
import { findChromium, launchArgs } from '../../src/cli/browser.mjs';
import { bank } from '../play/game.ts';
import { serve } from '../play/serve.ts';
import { median } from './median.ts';

/** The lengths of history compared, and how often each is measured, in turn. */
const lengths = [100, 100_000];
const times = 15;
/** The most that the long one may cost of the short one. */
const goal = 1.2;

interface Player {
  context: BrowserContext;
  page: Page;
  start: number[];
  save: number[];
}

/** Writes a history as the first published version did, in rounds of ten, one answer a minute. */
const write = (page: Page, length: number, facts: readonly string[]) =>
  page.evaluate(
    async ({ length, facts, bank }) => {
      const log = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('qui-quand-quoi');
        request.onupgradeneeded = () => request.result.createObjectStore('log');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const first = Date.now() - (length + 1) * 60_000;
      let round = '';
      for (let from = 0; from < length; from += 5_000) {
        const transaction = log.transaction('log', 'readwrite');
        const store = transaction.objectStore('log');
        for (let nth = from; nth < Math.min(from + 5_000, length); nth++) {
          const at = first + nth * 60_000;
          const stamp = { v: 1, at, bank };
          const key = (ms: number) => `${(at + ms).toString(36).padStart(9, '0')}-bench`;
          if (nth % 10 === 0) {
            round = key(0);
            const items = Array.from({ length: 10 }, (_, index) => `i${index}`);
            store.put({ ...stamp, key: round, kind: 'round', round, seed: nth, items }, round);
          }
          const answer = {
            ...stamp,
            ...{ key: key(1), kind: 'answer', round, item: `i${nth % 10}`, axis: 'actors' },
            ...{ facts: [facts[(nth * 7) % facts.length]], response: 'a', score: nth % 3 ? 1 : 0 },
          };
          store.put(answer, answer.key);
        }
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
      }
      log.close();
    },
    { length, facts, bank: bank.id },
  );

/** From the first byte to a way on that knows the history, in ms. */
async function start(page: Page, url: string) {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate(async () => {
    // the memory of the facts is drawn once log and bank are there
    while (!document.querySelector('#memoire')) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** Times, in this page, from the last tap or key to the word that the answer is saved. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const took: number[] = [];
    let touched = 0;
    let wasSaved = false;
    for (const kind of ['click', 'keydown'])
      addEventListener(kind, () => (touched = performance.now()), true);
    new MutationObserver(() => {
      const isSaved = /Enregistré sur cet appareil/.test(document.body.textContent ?? '');
      if (isSaved && !wasSaved) took.push(performance.now() - touched);
      wasSaved = isSaved;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { took });
  });
const watched = (page: Page) => page.evaluate(() => (window as unknown as { took: number[] }).took);

/** Answers an item that takes one tap, in as many rounds as it takes to come upon one. */
async function answerOne(page: Page, url: string) {
  const option = page.locator('main [data-option]:not([disabled])').first();
  while (!(await option.isVisible())) {
    await page.goto(`${url}#/choisir`);
    await page.getByRole('radio', { name: 'Quoi' }).check();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByText(/^Question \d+ sur/).waitFor();
  }
  await option.click();
  await page.getByText('Enregistré sur cet appareil').waitFor();
  const skip = page.getByRole('button', { name: 'Montrer la preuve' });
  if (await skip.isVisible()) await skip.click();
  await page.getByRole('button', { name: /^(Question suivante|Voir le résultat)$/ }).click();
  await page.getByText('Enregistré sur cet appareil').waitFor({ state: 'hidden' });
}

/** Starting the game and saving an answer, after few answers and after many. */
export async function run(root: string) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const served = await serve(join(root, 'dist'));
  const folders: string[] = [];
  const players: Player[] = [];
  try {
    for (const length of lengths) {
      const folder = await mkdtemp(join(tmpdir(), 'bench-'));
      folders.push(folder);
      const options = { executablePath, args: launchArgs, locale: 'fr-CH' };
      const context = await chromium.launchPersistentContext(folder, options);
      const page = await context.newPage();
      await page.goto(served.url);
      const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => id));
      await write(page, length, facts);
      // the first start makes the checkpoint that the next ones read
      await start(page, served.url);
      await page.waitForTimeout(length > 1_000 ? 15_000 : 2_000);
      players.push({ context, page, start: [], save: [] });
    }
    for (let time = 0; time < times; time++) {
      for (const { page, start: took } of players) took.push(await start(page, served.url));
    }
    for (const { page } of players) await watch(page);
    for (let time = 0; time < times; time++) {
      for (const { page } of players) await answerOne(page, served.url);
    }
    for (const player of players) player.save = await watched(player.page);
  } finally {
    for (const { context } of players) await context.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    await served.close();
  }
  const rows = (['start', 'save'] as const).map((what) => {
    const [few = 0, many = 0] = players.map((player) => median(player[what]));
    return { what, few, many, ratio: many / few };
  });
  const lines = [
    `${'in a browser, ms'.padEnd(18)}${lengths.map((n) => `after ${n}`.padStart(14)).join('')}   ratio`,
    ...rows.map(({ what, few, many, ratio }) =>
      [what.padEnd(18), few.toFixed(1).padStart(14), many.toFixed(1).padStart(14)]
        .concat(ratio.toFixed(2).padStart(8))
        .join(''),
    ),
  ];
  return { lines, isWon: rows.every(({ ratio }) => ratio <= goal) };
}
