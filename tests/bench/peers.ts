import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test';
import { findChromium, launchArgs } from '../../src/cli/browser.mjs';
import { bank, itemOnTable } from '../play/game.ts';
import { answerByKeys } from '../play/hands.ts';
import { type Served, serve } from '../play/serve.ts';
import { median } from './median.ts';
import { bankOf, type Choice, install, prepare, print } from './pages.ts';
import { type Probe, probe } from './probe.ts';
import { game, hand, peers, type Rival } from './rivals.ts';

const rivals = [hand, game, ...peers];

/** Slow 4G as Lighthouse applies it in a browser: 150 ms and 1.6 Mbit/s, in the protocol's terms. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const slowdown = { load: 4, play: 6 };
/** How many items the pages hold that take a bank as it is; the goal is that more cost nothing. */
const sizes = [10, 100, 1_000];
/** A page takes turns with the others after so many answers, and its heap is compared from there on. */
const turn = 10;
/** How long a player looks at a question at least, in ms: what a page does then, it does before the tap. */
const think = 350;
/** How long the work that an answer leaves behind is counted after its feedback was painted, in ms. */
const rest = 50;

/** How often, in the whole form and in the quick one for whoever works on the bench itself. */
const whole = { loads: 5, growth: 3, answers: 200 };
const quick = { loads: 3, growth: 0, answers: 30 };

/** The most that an answer may cost of what it costs on the hand-written page. */
const goal = 1.25;

interface First {
  answered: number;
  readable: number;
  /** Bodies that had come by the first answer, in bytes, and their requests. */
  bytes: number;
  requests: number;
  /** The same once nothing more is asked for: what is kept for offline is in it. */
  bytesInAll: number;
  requestsInAll: number;
  shifts: number;
  /** When the first answer of a second visit was painted, with whatever the first has left on the device. */
  again: number;
  /** What was asked of the network until then. */
  askedAgain: number;
}

type Heap = Awaited<ReturnType<typeof heapOf>>;

interface Player {
  rival: Rival;
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  answers: number;
  cpu: number[];
  /** The heap after the first turn, and after the last. */
  heap: Heap[];
}

type Opened = Awaited<ReturnType<typeof open>>;

async function open(browser: Browser, rival: Rival, isFirst: boolean) {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(probe, { ...rival, isFirst });
  return { context, page, session };
}

const slowed = async (session: CDPSession) => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown.load });
};

async function answered(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction(
    () => (window as unknown as { probe: Probe }).probe.answered,
    undefined,
    { timeout: 60_000, polling: 250 },
  );
}

/** Waits until nothing more is asked for: on this line a chain of requests pauses for 0.6 s each time. */
async function quiet({ asked }: Served) {
  for (let count = 0; count < asked.length; await pause(2_000)) count = asked.length;
}

/** The second visit, in a page of its own, as if nothing had been answered in the first. */
async function visitAgain({ context, session, page: first }: Opened, rival: Rival, served: Served) {
  const stores = { origin: new URL(served.url).origin, storageTypes: 'indexeddb,file_systems' };
  await first.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', stores);
  const page = await context.newPage();
  await page.addInitScript(probe, { ...rival, isFirst: true });
  await slowed(await context.newCDPSession(page));
  const count = served.asked.length;
  await answered(page, served.url);
  const again = await page.evaluate(
    () => (window as unknown as { probe: Probe }).probe.answered ?? 0,
  );
  return { again, askedAgain: served.asked.length - count };
}

/** The first visit: nothing in the cache, no worker yet. Then another, where that is wanted. */
async function visit(
  browser: Browser,
  rival: Rival,
  served: Served,
  isTwice: boolean,
): Promise<First> {
  const opened = await open(browser, rival, true);
  const { context, page, session } = opened;
  try {
    await slowed(session);
    const sent = served.sent();
    const asked = served.asked.length;
    await answered(page, served.url);
    if (isTwice) await quiet(served);
    const counted = {
      ...(await page.evaluate(() => {
        const {
          answered = 0,
          readable = 0,
          shifts,
        } = (window as unknown as { probe: Probe }).probe;
        const loaded = [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ] as PerformanceResourceTiming[];
        const come = loaded.filter(
          ({ name, responseEnd }) => name.startsWith('http') && responseEnd <= answered,
        );
        const bytes = come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
        return { answered, readable, shifts, bytes, requests: come.length };
      })),
      bytesInAll: served.sent() - sent,
      requestsInAll: served.asked.length - asked,
    };
    const more = isTwice
      ? await visitAgain(opened, rival, served)
      : { again: Number.NaN, askedAgain: Number.NaN };
    return { ...counted, ...more };
  } finally {
    await context.close();
  }
}

const metric = async ({ session }: Player, wanted: string) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
};

/**
 * The bytes of all objects on the heap and in the page, and those of the code that V8 has compiled: it
 * compiles what runs often once more, and again, so that code alone says nothing of what a page keeps.
 */
async function heapOf({ session }: Player) {
  await pause(500);
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot');
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: string[][] } };
    nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const heap = { objects: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] as number] === 'code' ? 'code' : 'objects';
    heap[kind] += nodes[at + size] as number;
  }
  return heap;
}

const slow = ({ session }: Player, rate: number) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

const look = ({ page, rival, answers }: Player, what: 'option' | 'next') =>
  page.evaluate(
    ({ what, nth }) => (window as unknown as { probe: Probe }).probe.target(what, nth),
    { what, nth: rival.always ?? answers },
  );
const isSame = (one: { x: number; y: number } | undefined, other: typeof one) =>
  one !== undefined && one.x === other?.x && one.y === other.y;

const isTold = ({ page }: Player) =>
  page.evaluate(() => (window as unknown as { probe: Probe }).probe.isTold());

/** Waits until something of that kind can be tapped, and stands still, and says where. */
async function aim(player: Player, what: 'option' | 'next') {
  let last: { x: number; y: number } | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const target = await look(player, what);
    if (target && isSame(target, last)) return target;
    last = target;
    // a page may go on late, after what led there was tapped
    if (what === 'next' && !(await isTold(player))) return undefined;
  }
  throw new Error(`${player.rival.name}: no ${what} to tap after ${player.answers} answers`);
}

/** The game's rounds have items of other kinds too: they are answered by keys, untimed. */
async function answerOthers(player: Player, url: string) {
  const { page } = player;
  for (;;) {
    if (/#\/edition$/.test(page.url()) || !/#/.test(page.url())) {
      await page.goto(`${url}#/choisir`);
      await page.getByRole('radio', { name: 'Quoi' }).check();
      await page.locator('main button[type=submit]').click();
      await page.waitForURL(/#\/partie$/);
    }
    const item = await itemOnTable(page);
    if (item.type === 'choice' || item.type === 'verdict') {
      if (await look(player, 'option')) return;
      continue;
    }
    await slow(player, 1);
    await answerByKeys(page, item);
    await page.locator(game.feedback).first().waitFor();
    await goOn(player);
    await slow(player, slowdown.play);
  }
}

/** Taps what leads on until the feedback is gone: some pages ask for it twice. */
async function goOn(player: Player) {
  while (await isTold(player)) {
    const target = await aim(player, 'next');
    if (!target) return;
    await player.page.mouse.click(target.x, target.y);
    const end = Date.now() + 1_000;
    while (isSame(await look(player, 'next'), target) && Date.now() < end) await pause(20);
  }
}

/** Taps an option, and lets the page go on to the next item. */
async function answerOne(player: Player, url: string) {
  const { page, rival } = player;
  if (rival === game) await answerOthers(player, url);
  const target = await aim(player, 'option');
  if (!target) throw new Error(`${rival.name}: nothing to tap`);
  const { x, y } = target;
  await page.mouse.move(x, y);
  await pause(think);
  await page.evaluate(() => (window as unknown as { probe: Probe }).probe.listen());
  const before = await metric(player, 'TaskDuration');
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate(() => (window as unknown as { probe: Probe }).probe.tapped);
  await pause(rest);
  player.cpu.push(((await metric(player, 'TaskDuration')) - before) * 1_000);
  player.answers++;
  await goOn(player);
}

/** Plays on every page, a few answers on each in turn. */
async function play(browser: Browser, serving: Map<Rival, Served>, answers: number) {
  const players: Player[] = [];
  try {
    for (const [rival, { url }] of serving) {
      const opened = await open(browser, rival, false);
      const player: Player = { rival, ...opened, answers: 0, cpu: [], heap: [] };
      players.push(player);
      // CPU time and not the clock's, so that whatever else runs on this machine is not in it
      await player.session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await player.session.send('HeapProfiler.enable');
      await player.page.goto(url);
    }
    for (let done = 0; done < answers; done += turn) {
      for (const player of players) {
        await player.page.bringToFront();
        await slow(player, slowdown.play);
        const { url } = serving.get(player.rival) as Served;
        for (let nth = 0; nth < turn; nth++) await answerOne(player, url);
        await slow(player, 1);
        if (done === 0 || done + turn >= answers) player.heap.push(await heapOf(player));
      }
    }
    return await Promise.all(
      players.map(async ({ rival, page, cpu, heap }) => {
        const { took, told, shifts } = await page.evaluate(() => {
          const { took, told, shifts } = (window as unknown as { probe: Probe }).probe;
          return { took, told, shifts };
        });
        return { rival, took, told, shifts, cpu, heap };
      }),
    );
  } finally {
    for (const { context } of players) await context.close();
  }
}

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
  const { loads, growth, answers } = isQuick ? quick : whole;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no browser: run "npm test" first, which finds one');
  const from = join(root, 'tests/bench/peers');
  if (!install(from)) throw new Error('the peers could not be installed: npm says why above');

  const folder = await mkdtemp(join(tmpdir(), 'peers-'));
  const serving: Served[] = [];
  const host = async (rival: Rival, items: string) => {
    const at = rival === game ? join(root, 'dist') : join(folder, items, rival.folder);
    const served = await serve(at, '/', {
      headers: { 'cache-control': 'max-age=3600' },
      sends: ['br'],
    });
    serving.push(served);
    return served;
  };
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const items = bank.items.filter((item): item is Choice => item.type === 'choice');
    await prepare(from, join(folder, 'prepared'));
    await print(from, join(folder, 'prepared'), join(folder, 'real'), items);
    for (const size of sizes)
      await print(from, join(folder, 'prepared'), join(folder, `${size}`), bankOf(items, size));

    const real = new Map<Rival, Served>();
    for (const rival of rivals) real.set(rival, await host(rival, 'real'));
    const visits = new Map<Rival, First[]>(rivals.map((rival) => [rival, []]));
    for (let time = 0; time < loads; time++) {
      for (const [rival, served] of real)
        visits.get(rival)?.push(await visit(browser, rival, served, true));
    }

    const grown = new Map<Rival, number[][]>();
    for (const rival of rivals.filter(({ grows }) => grows)) {
      grown.set(
        rival,
        sizes.map(() => []),
      );
    }
    const hosts = new Map<string, Served>();
    for (let time = 0; time < growth; time++) {
      for (const [at, size] of sizes.entries()) {
        for (const [rival, took] of grown) {
          const name = `${rival.name} ${size}`;
          const served = hosts.get(name) ?? (await host(rival, `${size}`));
          hosts.set(name, served);
          took[at]?.push((await visit(browser, rival, served, false)).answered);
        }
      }
    }

    // a page that is at its end has nothing more to tap
    const endless = new Map(real);
    for (const rival of grown.keys()) endless.set(rival, await host(rival, `${sizes.at(-1)}`));
    const played = await play(browser, endless, answers);

    const of = (rival: Rival, what: keyof First) =>
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
        times(median(of(rival, 'answered')) / median(of(hand, 'answered'))),
        ms(of(rival, 'answered')),
        ms(of(rival, 'readable')),
        kB(median(of(rival, 'bytes'))),
        kB(of(rival, 'bytesInAll')[0] ?? 0),
        median(of(rival, 'requests')).toFixed(0),
        `${of(rival, 'requestsInAll')[0]}`,
        Math.max(...of(rival, 'shifts')).toFixed(3),
        times(median(of(rival, 'again')) / median(of(hand, 'again'))),
        ms(of(rival, 'again')),
        median(of(rival, 'askedAgain')).toFixed(0),
      ]),
    );
    const standard = played.find(({ rival }) => rival === hand);
    const none: Heap = { objects: 0, code: 0 };
    const beside = ({ took, told, cpu, heap, shifts, rival }: (typeof played)[number]) => {
      const [early = none, late = none] = heap;
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
        `objects after ${turn}, MB`,
        `after ${answers}`,
        `code after ${turn}`,
        `after ${answers}`,
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
        `${sizes.at(-1)} ÷ ${sizes[0]} items`,
        ...sizes.map((size) => `${size} items`),
      ],
      [...grown].map(([rival, took]) => [
        rival.name,
        times(median(took.at(-1) ?? []) / median(took[0] ?? [])),
        ...took.map(ms),
      ]),
    );
    const mine = results.find(({ rival }) => rival === game);
    const isWon =
      mine !== undefined &&
      [mine.paint, mine.work].every(({ middle, slowest }) => Math.max(middle, slowest) <= goal) &&
      mine.shifts === 0 &&
      mine.late.objects <= mine.early.objects;
    return { lines: [...first, '', ...answering, ...(growth ? ['', ...bigger] : [])], isWon };
  } finally {
    await browser.close();
    for (const served of serving) await served.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
