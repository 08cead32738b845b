import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, launchArgs } from '../../src/tools/browser.mjs';
import { fixtureSite } from '../../src/tools/folders.ts';
import { type StaticHost, serveFolder } from '../support/browser/serve-folder.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { resizeBank as bankWith } from '../support/large-bank.ts';
import { ANSWERS_PER_TURN, countHeapSamples, type HeapBytes, playRivals } from './answers.ts';
import { median } from './median.ts';
import { installPeers, type PeerItem, preparePeers, repeatItems, writePeerPages } from './pages.ts';
import { gameRival, handWrittenRival, peerRivals, type Rival } from './rivals.ts';
import { buildSiteWithBank } from './site-of.ts';
import { measureVisit, type VisitTimings } from './visits.ts';

const rivals = [handWrittenRival, gameRival, ...peerRivals];

/** How many items the pages hold that take a bank as it is; the goal is that more cost nothing. */
const bankSizes = [10, 100, 1_000];

/** How often, in the whole form and in the quick one for whoever works on the bench itself. */
const fullRepeats = { loads: 5, growth: 3, answers: 200 };
const quickRepeats = { loads: 3, growth: 0, answers: 30 };

/** The most that an answer may take to paint, and its slowest work, relative to the hand-written page. */
const MAX_RELATIVE_PAINT = 1.25;
const MAX_RELATIVE_SLOWEST_WORK = 2;

const percentile = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.ceil(share * list.length) - 1] ?? 0;
const formatRatio = (value: number) => `${value.toFixed(2)}×`;
const formatMs = (list: readonly number[]) =>
  `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)})`;
const formatKilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);

/** The table as Markdown: it goes into docs/performance.md. */
function formatTable(head: string[], rows: string[][]): string[] {
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
export async function runPeersBench(root: string, isQuick = false) {
  const { loads, growth, answers } = isQuick ? quickRepeats : fullRepeats;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const from = join(root, 'tests/bench/peers');
  if (!installPeers(from)) throw new Error('the peers could not be installed: npm says why above');

  const folder = await mkdtemp(join(tmpdir(), 'peers-'));
  const folders = [folder];
  const serving: StaticHost[] = [];
  const host = async (at: string) => {
    const served = await serveFolder(at, '/', {
      headers: { 'cache-control': 'max-age=3600' },
      sends: ['br'],
    });
    serving.push(served);
    return served;
  };
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const items = bank.items.filter((item): item is PeerItem => item.type === 'choice');
    await preparePeers(from, join(folder, 'prepared'));
    await writePeerPages(from, join(folder, 'prepared'), join(folder, 'real'), items);
    for (const size of bankSizes)
      await writePeerPages(
        from,
        join(folder, 'prepared'),
        join(folder, `${size}`),
        repeatItems(items, size),
      );

    const real = new Map<Rival, StaticHost>();
    for (const rival of rivals)
      real.set(
        rival,
        await host(
          rival === gameRival ? join(root, fixtureSite) : join(folder, 'real', rival.folder),
        ),
      );
    const visits = new Map<Rival, VisitTimings[]>(rivals.map((rival) => [rival, []]));
    for (let time = 0; time < loads; time++) {
      for (const [rival, served] of real)
        visits.get(rival)?.push(await measureVisit(browser, rival, served, true));
    }

    const grown = new Map<Rival, number[][]>();
    for (const rival of rivals.filter(({ holdsAllItems: grows }) => grows)) {
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
          took[at]?.push((await measureVisit(browser, rival, served, false)).answered);
        }
      }
    }

    // a page that is at its end has nothing more to tap; the game deals another round
    const endless = new Map(real);
    for (const rival of grown.keys())
      endless.set(rival, await host(join(folder, `${bankSizes.at(-1)}`, rival.folder)));
    const site = await buildSiteWithBank(bankWith({ ...bank, items }, items.length));
    folders.push(site.folder);
    endless.set(gameRival, await host(site.dist));
    const played = await playRivals(browser, endless, answers);

    const of = (rival: Rival, what: keyof VisitTimings) =>
      (visits.get(rival) ?? []).map((one) => one[what]);
    const first = formatTable(
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
        formatRatio(median(of(rival, 'answered')) / median(of(handWrittenRival, 'answered'))),
        formatMs(of(rival, 'answered')),
        formatMs(of(rival, 'readable')),
        formatKilobytes(median(of(rival, 'bytes'))),
        formatKilobytes(of(rival, 'bytesInAll')[0] ?? 0),
        median(of(rival, 'requests')).toFixed(0),
        `${of(rival, 'requestsInAll')[0]}`,
        Math.max(...of(rival, 'shifts')).toFixed(3),
        formatRatio(median(of(rival, 'again')) / median(of(handWrittenRival, 'again'))),
        formatMs(of(rival, 'again')),
        median(of(rival, 'askedAgain')).toFixed(0),
      ]),
    );
    const standard = played.find(({ rival }) => rival === handWrittenRival);
    const few = countHeapSamples(answers);
    const middle = (heaps: readonly HeapBytes[]): HeapBytes => ({
      objects: median(heaps.map(({ objects }) => objects)),
      code: median(heaps.map(({ code }) => code)),
    });
    const span = (from: number, to: number) => (from === to ? `${to}` : `${from} to ${to}`);
    const compareToHandWritten = ({
      took,
      told,
      cpu,
      heap,
      shifts,
      rival,
    }: (typeof played)[number]) => {
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
    const results = played.map(compareToHandWritten);
    const answering = formatTable(
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
        formatRatio(paint.middle),
        formatRatio(paint.slowest),
        formatRatio(reason.middle),
        formatRatio(work.middle),
        formatRatio(work.slowest),
        formatMs(took),
        percentile(took, 0.98).toFixed(0),
        formatMs(cpu),
        percentile(cpu, 0.98).toFixed(0),
        shifts.toFixed(3),
        (early.objects / 1e6).toFixed(2),
        `${(late.objects / 1e6).toFixed(2)} (${formatRatio(late.objects / early.objects)})`,
        (early.code / 1e6).toFixed(2),
        (late.code / 1e6).toFixed(2),
      ]),
    );
    const bigger = formatTable(
      [
        'first answer, ms',
        `${bankSizes.at(-1)} ÷ ${bankSizes[0]} items`,
        ...bankSizes.map((size) => `${size} items`),
      ],
      [...grown].map(([rival, took]) => [
        rival.name,
        formatRatio(median(took.at(-1) ?? []) / median(took[0] ?? [])),
        ...took.map(formatMs),
      ]),
    );
    const ownResult = results.find(({ rival }) => rival === gameRival);
    const isWon =
      ownResult !== undefined &&
      Math.max(ownResult.paint.middle, ownResult.paint.slowest) <= MAX_RELATIVE_PAINT &&
      ownResult.work.slowest <= MAX_RELATIVE_SLOWEST_WORK &&
      ownResult.shifts === 0 &&
      ownResult.late.objects <= ownResult.early.objects;
    return { lines: [...first, '', ...answering, ...(growth ? ['', ...bigger] : [])], isWon };
  } finally {
    await browser.close();
    for (const served of serving) await served.close();
    for (const one of folders) await rm(one, { recursive: true, force: true, maxRetries: 5 });
  }
}
