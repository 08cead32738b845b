import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { axes, type Bank } from '../../src/bank/types.ts';
import { createDossierRecord } from '../../src/dossiers/dossier-store.ts';
import { createLocalDossier } from '../../src/dossiers/local-dossier.ts';
import { packDossier } from '../../src/dossiers/pack-dossier.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { DOSSIER_RECORD, RECORD_PREFIX } from '../../src/shared/persisted-names.ts';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { addNameHelper } from '../support/browser/name-helper.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { resizeBank } from '../support/large-bank.ts';
import { THINK_MS } from './answers.ts';
import { median } from './median.ts';
import { gameRival } from './rivals.ts';
import { buildSiteWithBank } from './site-of.ts';

/** How often each wait is measured, by players in turn, on a processor so many times slower. */
const TRIES = 18;
const CPU_SLOWDOWN = 4;

/** What a player waits for, in ms, each time. */
const waitLabels = {
  start: 'start: a way on',
  loaded: 'start: the whole bank',
  round: 'a new round dealt',
  fold: 'tap to feedback',
  save: 'tap to saved',
  next: 'next item',
  une: 'la Une, in ink',
} as const;
type WaitName = keyof typeof waitLabels;

interface WaitPlayer {
  context: BrowserContext;
  page: Page;
  url: string;
  took: Record<WaitName, number[]>;
}

/** Writes a history as the first published version did, in rounds of ten, one answer a minute. */
const writeHistory = (page: Page, length: number, bank: string, facts: readonly string[]) =>
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
        const transaction = log.transaction('log', 'readwrite', { durability: 'relaxed' });
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
    { length, facts, bank },
  );

/** What the page shows, and what it must not show. */
interface PageSign {
  shows: string;
  lacks?: string;
}

const startLink: PageSign = { shows: 'a.action[href$="#/partie"]' };
const memoryChart: PageSign = { shows: 'a[href$="memoire"]' };
const openQuestion: PageSign = { shows: 'h2[id^="prompt-"]', lacks: '#verdict:not(:empty)' };
const verdictShown: PageSign = { shows: '#verdict:not(:empty)' };
const savedStatus: PageSign = { shows: '[data-save=saved]' };
const OPTION_SELECTOR = `${gameRival.option}:not([disabled])`;

/** Clicks, and says for each of these signs how long it took, in ms: until the frame with it was painted. */
const clickAndTime = (page: Page, click: string, ...signs: PageSign[]) =>
  page.evaluate(
    async ({ click, signs }) => {
      const target = document.querySelector<HTMLElement>(click);
      if (!target) throw new Error(`nothing to click: ${click}`);
      const from = performance.now();
      target.click();
      const took: number[] = [];
      for (const { shows, lacks } of signs) {
        const isThere = () =>
          document.querySelector(shows) && !(lacks && document.querySelector(lacks));
        while (!isThere()) await new Promise(requestAnimationFrame);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        took.push(performance.now() - from);
      }
      return took;
    },
    { click, signs },
  );

/** From the first byte to a way on, and to what needs bank and log. */
async function measureStart({ page, url, took }: WaitPlayer) {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  const [first, whole] = await page.evaluate(
    async ({ way, ink }) => {
      const until = async (sign: string) => {
        while (!document.querySelector(sign)) await new Promise(requestAnimationFrame);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return performance.now();
      };
      return [await until(way), await until(ink)];
    },
    { way: startLink.shows, ink: memoryChart.shows },
  );
  took.start.push(first as number);
  took.loaded.push(whole as number);
}

/** Plays until an item that takes one tap was answered, and goes back to la Une. */
async function measureAnswer(player: WaitPlayer) {
  const { page, url, took } = player;
  const tap = async (click: string, ...waited: [WaitName, PageSign][]) => {
    const ms = await clickAndTime(page, click, ...waited.map(([, sign]) => sign));
    for (const [at, [name]] of waited.entries()) took[name].push(ms[at] ?? 0);
  };
  do {
    await page.goto(`${url}#/choisir`);
    await page.getByRole('radio', { name: 'Quoi' }).check();
    await tap('main button[type=submit]', ['round', openQuestion]);
  } while (!(await page.locator(OPTION_SELECTOR).first().isVisible()));
  await page.waitForTimeout(THINK_MS);
  await tap(OPTION_SELECTOR, ['fold', verdictShown], ['save', savedStatus]);
  const skip = page.getByRole('button', { name: 'Passer' });
  if (await skip.isVisible()) await skip.click();
  await tap('section:has(> #verdict) button.action', ['next', openQuestion]);
  await tap('main header a', ['une', memoryChart]);
}

/** A game with its bank, and how many answers its player has given. */
interface BenchCase {
  size: number;
  dist: string;
  bank: Bank;
  length: number;
  /** The device holds them, and the page opens the one of the bank. */
  dossiers?: readonly HeldDossier[];
}

type HeldDossier = readonly [name: string, stored: object];

export interface WaitRow {
  what: string;
  /** Whether it is waited for in play, or is the loading of a file that weighs what it weighs. */
  isLoading: boolean;
  took: { size: number; ms: number; tries: readonly number[] }[];
}

/** What players with such banks and histories wait for in the built game, in a browser. */
async function measureWaits(
  cases: readonly BenchCase[],
  names = Object.keys(waitLabels) as WaitName[],
) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const ends: (() => Promise<unknown>)[] = [];
  const players: WaitPlayer[] = [];
  try {
    for (const { dist, bank, length, dossiers = [] } of cases) {
      const served = await serveFolder(dist, '/', { sends: ['br'] });
      ends.unshift(() => served.close());
      const folder = await mkdtemp(join(tmpdir(), 'bench-'));
      ends.unshift(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
      const options = { executablePath, args: launchArgs, locale: 'fr-CH' };
      const context = await chromium.launchPersistentContext(folder, options);
      await addNameHelper(context);
      ends.unshift(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(served.url);
      const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => id));
      await writeHistory(page, length, bank.id, facts);
      await writeRecords(
        page,
        dossiers.map(([name, stored]) => [RECORD_PREFIX + name, stored]),
      );
      const url = dossiers.length > 0 ? `${served.url}?d=${bank.id}` : served.url;
      const took = { start: [], loaded: [], round: [], fold: [], save: [], next: [], une: [] };
      const player: WaitPlayer = { context, page, url, took };
      // the first start makes the checkpoint that the next ones read, and the worker keeps the bank
      await measureStart(player);
      await page.waitForTimeout(5_000 + length / 10);
      took.start.length = 0;
      took.loaded.length = 0;
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      players.push(player);
    }
    for (let time = 0; time < TRIES; time++)
      for (const player of players) await measureStart(player);
    if (names.includes('round'))
      for (let time = 0; time < TRIES; time++)
        for (const player of players) await measureAnswer(player);
  } finally {
    for (const end of ends) await end();
  }
  return names.map(
    (name): WaitRow => ({
      what: waitLabels[name],
      isLoading: name === 'loaded',
      took: cases.map(({ size }, at) => {
        const tries = players[at]?.took[name] ?? [];
        return { size, ms: median(tries), tries };
      }),
    }),
  );
}

/** The waits of players whose banks have so many items; and what it took to build these, in seconds. */
export async function measureBankWaits(bank: Bank, sizes: readonly number[]) {
  const sites: Awaited<ReturnType<typeof buildSiteWithBank>>[] = [];
  try {
    const cases: BenchCase[] = [];
    for (const size of sizes) {
      const made = resizeBank(bank, size);
      const site = await buildSiteWithBank(made);
      sites.push(site);
      cases.push({ size, dist: site.dist, bank: made, length: 2_000 });
    }
    return { built: sites.map(({ tookS }) => tookS), rows: await measureWaits(cases) };
  } finally {
    for (const { folder } of sites) await rm(folder, { recursive: true, force: true });
  }
}

/** The waits of players with the real bank and logs of so many answers. */
export const measureLogWaits = (bank: Bank, dist: string, lengths: readonly number[]) =>
  measureWaits(lengths.map((length) => ({ size: length, dist, bank, length })));

/** How long one of so many dossiers of twenty items takes to start on the device that holds them. */
export async function measureDossierWaits(source: Bank, dist: string, counts: readonly number[]) {
  const twenty = resizeBank(source, 20);
  const made = await Promise.all(
    Array.from({ length: Math.max(...counts) }, async (_, nth) => {
      const dossier = await createLocalDossier([{ ...twenty, title: `Dossier ${nth}` }]);
      const record = createDossierRecord(dossier, await packDossier(dossier), nth);
      const held: HeldDossier = [DOSSIER_RECORD + dossier.id, withChecksum(record)];
      return { held, bank: dossier.banks[0] as Bank };
    }),
  );
  const cases = counts.map((size): BenchCase => {
    const dossiers = made.slice(0, size).map(({ held }) => held);
    return { size, dist, bank: made[0]?.bank ?? source, length: 100, dossiers };
  });
  return measureWaits(cases, ['start', 'loaded']);
}
