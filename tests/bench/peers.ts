import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { bank } from '../e2e/game.ts';
import { type StaticHost, serve } from '../e2e/serve.ts';
import { bankOf as bankWith } from '../support/large-bank.ts';
import { ANSWERS_PER_TURN, type HeapBytes, looks, play } from './answers.ts';
import { median } from './median.ts';
import { bankOf, install, type PeerItem, prepare, print } from './pages.ts';
import { gameRival, handWrittenRival, peerRivals, type Rival } from './rivals.ts';
import { siteOf } from './site-of.ts';
import { type VisitTimings, visit } from './visits.ts';

const rivals = [handWrittenRival, gameRival, ...peerRivals];

/** How many items the pages hold that take a bank as it is; the goal is that more cost nothing. */
const bankSizes = [10, 100, 1_000];

/** How often, in the whole form and in the quick one for whoever works on the bench itself. */
const fullRepeats = { loads: 5, growth: 3, answers: 200 };
const quickRepeats = { loads: 3, growth: 0, answers: 30 };

/** The most that an answer may cost of what it costs on the hand-written page. */
const MAX_RELATIVE_COST = 1.25;

const percentile = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.ceil(share * list.length) - 1] ?? 0;
const times = (value: number) => `${value.toFixed(2)}×`;
const ms = (list: readonly number[]) =>
  `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)})`;
const kB = (bytes: number) => (bytes / 1_000).toFixed(1);

/** The table as Markdown: it goes into the README as it is. */
function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(line),
  ];
}

/** The game beside a hand-written page and other people's quizzes, all from one server, in turns. */
export async function run(root: string, isQuick = false) {
  const { loads, growth, answers } = isQuick ? quickRepeats : fullRepeats;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const from = join(root, 'tests/bench/peers');
  if (!install(from)) throw new Error('the peers could not be installed: npm says why above');

  const folder = await mkdtemp(join(tmpdir(), 'peers-'));
  const folders = [folder];
  const serving: StaticHost[] = [];
  const host = async (at: string) => {
    const served = await serve(at, '/', {
      headers: { 'cache-control': 'max-age=3600' },
      sends: ['br'],
    });
    serving.push(served);
    return served;
  };
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const items = bank.items.filter((item): item is PeerItem => item.type === 'choice');
    await prepare(from, join(folder, 'prepared'));
    await print(from, join(folder, 'prepared'), join(folder, 'real'), items);
    for (const size of bankSizes)
      await print(from, join(folder, 'prepared'), join(folder, `${size}`), bankOf(items, size));

    const real = new Map<Rival, StaticHost>();
    for (const rival of rivals)
      real.set(
        rival,
        await host(rival === gameRival ? join(root, 'dist') : join(folder, 'real', rival.folder)),
      );
    const visits = new Map<Rival, VisitTimings[]>(rivals.map((rival) => [rival, []]));
    for (let time = 0; time < loads; time++) {
      for (const [rival, served] of real)
        visits.get(rival)?.push(await visit(browser, rival, served, true));
    }

    const grown = new Map<Rival, number[][]>();
    for (const rival of rivals.filter(({ grows }) => grows)) {
      grown.set(
        rival,
        bankSizes.map(() => []),
      );
    }
    const hosts = new Map<string, StaticHost>();
    for (let time = 0; time < growth; time++) {
      for (const [at, size] of bankSizes.entries()) {
        for (const [rival, took] of grown) {
          const name = `${rival.name} ${size}`;
          const served = hosts.get(name) ?? (await host(join(folder, `${size}`, rival.folder)));
          hosts.set(name, served);
          took[at]?.push((await visit(browser, rival, served, false)).answered);
        }
      }
    }

    // a page that is at its end has nothing more to tap; the game deals another round
    const endless = new Map(real);
    for (const rival of grown.keys())
      endless.set(rival, await host(join(folder, `${bankSizes.at(-1)}`, rival.folder)));
    const site = await siteOf(bankWith({ ...bank, items }, items.length));
    folders.push(site.folder);
    endless.set(gameRival, await host(site.dist));
    const played = await play(browser, endless, answers);

    const of = (rival: Rival, what: keyof VisitTimings) =>
      (visits.get(rival) ?? []).map((one) => one[what]);
    const first = table(
      [
        'first visit',
        'first answer',
        'ms (spread)',
        'readable, ms',
        'kB until then',
        'in all',
        'requests until then',
        'in all',
        'CLS',
        'second visit',
        'ms (spread)',
        'requests',
      ],
      rivals.map((rival) => [
        rival.name,
        times(median(of(rival, 'answered')) / median(of(handWrittenRival, 'answered'))),
        ms(of(rival, 'answered')),
        ms(of(rival, 'readable')),
        kB(median(of(rival, 'bytes'))),
        kB(of(rival, 'bytesInAll')[0] ?? 0),
        median(of(rival, 'requests')).toFixed(0),
        `${of(rival, 'requestsInAll')[0]}`,
        Math.max(...of(rival, 'shifts')).toFixed(3),
        times(median(of(rival, 'again')) / median(of(handWrittenRival, 'again'))),
        ms(of(rival, 'again')),
        median(of(rival, 'askedAgain')).toFixed(0),
      ]),
    );
    const standard = played.find(({ rival }) => rival === handWrittenRival);
    const few = looks(answers);
    const middle = (heaps: readonly HeapBytes[]): HeapBytes => ({
      objects: median(heaps.map(({ objects }) => objects)),
      code: median(heaps.map(({ code }) => code)),
    });
    const span = (from: number, to: number) => (from === to ? `${to}` : `${from} to ${to}`);
    const beside = ({ took, told, cpu, heap, shifts, rival }: (typeof played)[number]) => {
      const [early, late] = [heap.slice(0, few), heap.slice(-few)].map(middle) as [
        HeapBytes,
        HeapBytes,
      ];
      const compare = (mine: number[], other: number[] = []) => ({
        middle: median(mine) / median(other),
        slowest: percentile(mine, 0.98) / percentile(other, 0.98),
      });
      return {
        ...{ rival, took, cpu, shifts, early, late },
        paint: compare(took, standard?.took),
        reason: compare(told, standard?.told),
        work: compare(cpu, standard?.cpu),
      };
    };
    const results = played.map(beside);
    const answering = table(
      [
        `${answers} answers`,
        'tap to paint',
        '98 %',
        'to reason',
        'CPU',
        '98 %',
        'tap to paint, ms',
        '98 %',
        'CPU, ms',
        '98 %',
        'CLS',
        `objects after ${span(ANSWERS_PER_TURN, few * ANSWERS_PER_TURN)}, MB`,
        `after ${span(answers - (few - 1) * ANSWERS_PER_TURN, answers)}`,
        'code then',
        'and then',
      ],
      results.map(({ rival, took, cpu, shifts, early, late, paint, reason, work }) => [
        rival.name,
        times(paint.middle),
        times(paint.slowest),
        times(reason.middle),
        times(work.middle),
        times(work.slowest),
        ms(took),
        percentile(took, 0.98).toFixed(0),
        ms(cpu),
        percentile(cpu, 0.98).toFixed(0),
        shifts.toFixed(3),
        (early.objects / 1e6).toFixed(2),
        `${(late.objects / 1e6).toFixed(2)} (${times(late.objects / early.objects)})`,
        (early.code / 1e6).toFixed(2),
        (late.code / 1e6).toFixed(2),
      ]),
    );
    const bigger = table(
      [
        'first answer, ms',
        `${bankSizes.at(-1)} ÷ ${bankSizes[0]} items`,
        ...bankSizes.map((size) => `${size} items`),
      ],
      [...grown].map(([rival, took]) => [
        rival.name,
        times(median(took.at(-1) ?? []) / median(took[0] ?? [])),
        ...took.map(ms),
      ]),
    );
    const mine = results.find(({ rival }) => rival === gameRival);
    const isWon =
      mine !== undefined &&
      [mine.paint, mine.work].every(
        ({ middle, slowest }) => Math.max(middle, slowest) <= MAX_RELATIVE_COST,
      ) &&
      mine.shifts === 0 &&
      mine.late.objects <= mine.early.objects;
    return { lines: [...first, '', ...answering, ...(growth ? ['', ...bigger] : [])], isWon };
  } finally {
    await browser.close();
    for (const served of serving) await served.close();
    for (const one of folders) await rm(one, { recursive: true, force: true, maxRetries: 5 });
  }
}
