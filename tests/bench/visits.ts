import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { addNameHelper } from '../support/browser/name-helper.ts';
import type { StaticHost } from '../support/browser/serve-folder.ts';
import { installProbe, type Probe } from './probe.ts';
import type { Rival } from './rivals.ts';

/** Slow 4G as Lighthouse applies it in a browser: 150 ms and 1.6 Mbit/s, in the protocol's terms. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** The processor while a page loads, so many times slower. */
const CPU_SLOWDOWN = 4;

export interface VisitTimings {
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

type OpenedRival = Awaited<ReturnType<typeof openRival>>;

export async function openRival(browser: Browser, rival: Rival, isFirst: boolean) {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 360, height: 740 },
  });
  await addNameHelper(context);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(installProbe, { ...rival, isFirst });
  return { context, page, session };
}

const throttlePage = async (session: CDPSession) => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
};

/** Opens a page and waits until its first answer is painted; the page tells, so that no question disturbs it. */
async function waitForFirstAnswer(page: Page, session: CDPSession, url: string) {
  const told = new Promise((done) => session.once('Runtime.bindingCalled', done));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tell' });
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  const late = pause(60_000, undefined, { ref: false });
  const isTold = await Promise.race([told.then(() => true), late]);
  if (!isTold) throw new Error(`no answer within a minute: ${url}`);
}

/** Waits until nothing more is asked for: on this line a chain of requests pauses for 0.6 s each time. */
async function waitUntilIdle({ requestedPaths }: StaticHost) {
  for (let count = 0; count < requestedPaths.length; await pause(2_000))
    count = requestedPaths.length;
}

/** The second visit, in a page of its own, as if nothing had been answered in the first. */
async function measureSecondVisit(
  { context, session, page: first }: OpenedRival,
  rival: Rival,
  served: StaticHost,
) {
  const stores = { origin: new URL(served.url).origin, storageTypes: 'indexeddb,file_systems' };
  await first.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', stores);
  const page = await context.newPage();
  await page.addInitScript(installProbe, { ...rival, isFirst: true });
  const again = await context.newCDPSession(page);
  await throttlePage(again);
  const count = served.requestedPaths.length;
  await waitForFirstAnswer(page, again, served.url);
  const took = await page.evaluate(
    () => (window as unknown as { probe: Probe }).probe.answered ?? 0,
  );
  return { again: took, askedAgain: served.requestedPaths.length - count };
}

/** The first visit: nothing in the cache, no worker yet. Then another, where that is wanted. */
export async function measureVisit(
  browser: Browser,
  rival: Rival,
  served: StaticHost,
  isTwice: boolean,
): Promise<VisitTimings> {
  const opened = await openRival(browser, rival, true);
  const { context, page, session } = opened;
  try {
    await throttlePage(session);
    const sent = served.sent();
    const requestCountBefore = served.requestedPaths.length;
    await waitForFirstAnswer(page, session, served.url);
    if (isTwice) await waitUntilIdle(served);
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
      requestsInAll: served.requestedPaths.length - requestCountBefore,
    };
    const more = isTwice
      ? await measureSecondVisit(opened, rival, served)
      : { again: Number.NaN, askedAgain: Number.NaN };
    return { ...counted, ...more };
  } finally {
    await context.close();
  }
}
