import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { StaticHost } from '../support/browser/serve-folder.ts';
import type { Probe } from './probe.ts';
import type { Rival } from './rivals.ts';
import { openRival } from './visits.ts';

/** The processor while a page is played on, so many times slower. */
const CPU_SLOWDOWN = 6;
/** A page takes turns with the others after so many answers, and its heap is compared from there on. */
export const ANSWERS_PER_TURN = 10;
/**
 * The turns at the beginning after which the heap is looked at, and as many at the end: what is on the
 * screen just then makes more of a difference than what was answered before.
 */
export const countHeapSamples = (answers: number): number =>
  Math.min(3, Math.floor(answers / ANSWERS_PER_TURN / 2));
/** How long a player looks at a question at least, in ms: what a page does then, it does before the tap. */
export const THINK_MS = 750;
/** How long the work that an answer leaves behind is counted after its reason was painted, in ms. */
const SETTLE_MS = 50;

export type HeapBytes = Awaited<ReturnType<typeof measureHeap>>;

interface RivalPlayer {
  rival: Rival;
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  answers: number;
  cpu: number[];
  /** V8 has dropped compiled code to measure the heap: the next answer compiles it again. */
  isCold: boolean;
  /** The heap after each turn that is looked at. */
  heap: HeapBytes[];
}

const readMetric = async ({ session }: RivalPlayer, wanted: string) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
};

/**
 * The bytes of all objects on the heap and in the page, and those of the code that V8 has compiled: it
 * compiles what runs often once more, and again, so that code alone says nothing of what a page keeps.
 */
async function measureHeap({ session }: RivalPlayer) {
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

const throttleCpu = ({ session }: RivalPlayer, rate: number) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

const findTarget = ({ page, rival, answers }: RivalPlayer, what: 'option' | 'next') =>
  page.evaluate(
    ({ what, nth }) => (window as unknown as { probe: Probe }).probe.findTapTarget(what, nth),
    { what, nth: rival.fixedOption ?? answers },
  );
const isSamePoint = (one: { x: number; y: number } | undefined, other: typeof one) =>
  one !== undefined && one.x === other?.x && one.y === other.y;

/** Waits until something of that kind can be tapped, and stands still, and says where. */
async function waitForTarget(player: RivalPlayer, what: 'option' | 'next') {
  let last: { x: number; y: number } | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const target = await findTarget(player, what);
    if (target && isSamePoint(target, last)) return target;
    last = target;
    // a page may go on late, after what led there was tapped
    if (what === 'next' && (await findTarget(player, 'option'))) return undefined;
  }
  throw new Error(`${player.rival.name}: no ${what} to tap after ${player.answers} answers`);
}

/** Taps what leads on until there is something to answer: some pages ask for it twice. */
async function goToNextItem(player: RivalPlayer) {
  while (!(await findTarget(player, 'option'))) {
    const target = await waitForTarget(player, 'next');
    if (!target) return;
    await player.page.mouse.click(target.x, target.y);
    const end = Date.now() + 1_000;
    while (isSamePoint(await findTarget(player, 'next'), target) && Date.now() < end)
      await pause(20);
  }
}

/** Taps an option, and lets the page go on to the next item. */
async function answerOneItem(player: RivalPlayer) {
  const { page, rival } = player;
  const target = await waitForTarget(player, 'option');
  if (!target) throw new Error(`${rival.name}: nothing to tap`);
  const { x, y } = target;
  await page.mouse.move(x, y);
  await pause(THINK_MS);
  await page.evaluate(() => (window as unknown as { probe: Probe }).probe.timeNextTap());
  const before = await readMetric(player, 'TaskDuration');
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate(() => (window as unknown as { probe: Probe }).probe.reasonPainted);
  await pause(SETTLE_MS);
  if (!player.isCold)
    player.cpu.push(((await readMetric(player, 'TaskDuration')) - before) * 1_000);
  player.isCold = false;
  player.answers++;
  await goToNextItem(player);
}

/** Plays on every page, a few answers on each in turn. */
export async function playRivals(
  browser: Browser,
  hostByRival: Map<Rival, StaticHost>,
  answers: number,
) {
  const players: RivalPlayer[] = [];
  try {
    for (const [rival, { url }] of hostByRival) {
      const opened = await openRival(browser, rival, false);
      const player: RivalPlayer = {
        rival,
        ...opened,
        answers: 0,
        cpu: [],
        isCold: false,
        heap: [],
      };
      players.push(player);
      // CPU time and not the clock's, so that whatever else runs on this machine is not in it
      await player.session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await player.session.send('HeapProfiler.enable');
      await player.page.goto(url);
    }
    for (let done = 0; done < answers; done += ANSWERS_PER_TURN) {
      for (const player of players) {
        await player.page.bringToFront();
        await throttleCpu(player, CPU_SLOWDOWN);
        for (let nth = 0; nth < ANSWERS_PER_TURN; nth++) await answerOneItem(player);
        await throttleCpu(player, 1);
        if (
          Math.min(done, answers - ANSWERS_PER_TURN - done) <
          countHeapSamples(answers) * ANSWERS_PER_TURN
        ) {
          player.heap.push(await measureHeap(player));
          player.isCold = true;
        }
      }
    }
    return await Promise.all(
      players.map(async ({ rival, page, cpu, heap }) => {
        const { took, told, shifts } = await page.evaluate(() => {
          const { took, reasonTimes: told, shifts } = (window as unknown as { probe: Probe }).probe;
          return { took, told, shifts };
        });
        return { rival, took, told, shifts, cpu, heap };
      }),
    );
  } finally {
    for (const { context } of players) await context.close();
  }
}
