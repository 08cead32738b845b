import { type HarnessOrder, type PageReport, REPORT_PATH } from '../talk.ts';

const tab = Math.random().toString(36).slice(2);

type ReportPayload<R> = R extends PageReport ? Omit<R, 'tab' | 'notices'> : never;

/** Tells the harness; what it wants next comes back. A harness that has gone leaves the page at rest. */
export async function sendReport(
  told: ReportPayload<PageReport>,
  notices: string[] = [],
): Promise<HarnessOrder> {
  try {
    const body = JSON.stringify({ ...told, tab, notices });
    const answer = await fetch(REPORT_PATH, { method: 'POST', body, keepalive: true });
    return (await answer.text()) as HarnessOrder;
  } catch {
    return 'rest';
  }
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What `look` finds, once it finds it; undefined when the time is over. Hidden tabs are not slowed down. */
export function waitUntil<T>(look: () => T | undefined, ms: number): Promise<T | undefined> {
  return new Promise((done) => {
    const found = look();
    if (found !== undefined) return done(found);
    const watch = new MutationObserver(() => end(look()));
    const timer = setTimeout(() => end(look(), true), ms);
    function end(seen: T | undefined, isOver = false) {
      if (seen === undefined && !isOver) return;
      watch.disconnect();
      clearTimeout(timer);
      done(seen);
    }
    watch.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Looks until the harness has seen enough, then says what it wants. */
export async function inspectUntilSeen(
  look: () => Promise<ReportPayload<PageReport>>,
  notices: () => string[] = () => [],
): Promise<HarnessOrder> {
  for (;;) {
    const order = await sendReport(await look(), notices());
    if (order !== 'look') return order;
    await pause(150);
  }
}
