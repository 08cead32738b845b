import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listGroupProcesses, type TortureBrowser } from './browsers.ts';
import { openHost, type ScriptsByPath } from './host.ts';
import { AnswerLedger } from './ledger.ts';
import type { HarnessOrder, PageReport } from './talk.ts';

/** What is put to the torture: the game, or a peer's way to keep the same answers. */
export interface Contender {
  name: string;
  path: string;
  /** Ours fails the run when it loses an answer. */
  isOurs: boolean;
}

export interface StageSetting {
  browser: TortureBrowser;
  contender: Contender;
  dist: string;
  scripts: ScriptsByPath;
}

/** One start of the browser, until it is killed. */
interface BrowserRun {
  /** The process group. */
  group: number;
  /** Resolves once every tab has told what it found, and that was compared. */
  inspected: Promise<void>;
  /** Rejects when the browser or the page fails by itself. */
  failure: Promise<never>;
  /** Plays on to the given number of answers since the start, told saved or not; the tabs then wait. */
  playUntilAnswered(count: number): Promise<void>;
  /** As answered, but first the page that waits has the data of its site cleared. */
  playAfterClearing(count: number): Promise<void>;
  /** How many tabs have said anything since they were last let go on. */
  countActiveTabs(): number;
  /** Calls back within the report of the acknowledgement of that number. */
  onAcknowledgement(count: number, act: () => void): void;
  /** Kills every process of the browser, and waits for their end. */
  kill(): Promise<void>;
}

export interface TortureStage {
  profile: string;
  ledger: AnswerLedger;
  /** A script that the page runs before its own; empty for none. */
  setPreludeScript(script: string): void;
  start(how?: { tabs?: number; play?: boolean }): Promise<BrowserRun>;
  close(): Promise<void>;
}

const START_TIMEOUT_MS = 45_000;
/** How long a restart may take until it has everything back from the safety copy. */
const RESTORE_TIMEOUT_MS = 4_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A profile with its own origin: what one player does and suffers, start after start. */
export async function openStage(setting: StageSetting, home = tmpdir()): Promise<TortureStage> {
  const { browser, contender, dist, scripts } = setting;
  const profile = await mkdtemp(join(home, 'torture-'));
  const ledger = new AnswerLedger();
  let handleReport: (report: PageReport) => HarnessOrder | Promise<HarnessOrder> = () => 'rest';
  let living: ChildProcess | undefined;
  const host = await openHost(dist, scripts, (report) => handleReport(report));

  function kill() {
    try {
      // a group of its own: nobody else's browser is in it
      if (living?.pid) process.kill(-living.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
  }

  async function start({ tabs = 1, play = true } = {}): Promise<BrowserRun> {
    ledger.restart(tabs);
    let count = 0;
    let acknowledged = 0;
    let wanted = Number.POSITIVE_INFINITY;
    let reached = () => {};
    let waiting: ((order: HarnessOrder) => void)[] = [];
    let act: { at: number; call: () => void } | undefined;
    let isKilled = false;
    let resolveSeen = () => {};
    const seen = new Promise<void>((resolve) => {
      resolveSeen = resolve;
    });
    let fail: (error: Error) => void = () => {};
    const trouble = new Promise<never>((_, reject) => {
      fail = reject;
    });
    trouble.catch(() => {});
    const since = new Map<string, number>();
    const heard = new Set<string>();

    function inspect(report: PageReport & { kind: 'look' }): HarnessOrder {
      const first = since.get(report.tab) ?? Date.now();
      since.set(report.tab, first);
      if (!ledger.compare(report) && !report.inventory?.isFile) {
        if (Date.now() - first < RESTORE_TIMEOUT_MS) return 'look';
        if (contender.isOurs) return 'file';
      }
      if (since.size === tabs) resolveSeen();
      return play ? 'play' : 'rest';
    }

    handleReport = (report) => {
      ledger.addNotices(report.notices);
      heard.add(report.tab);
      switch (report.kind) {
        case 'look':
          return inspect(report);
        case 'tapped':
          ledger.recordTap(report);
          return 'play';
        case 'stuck':
          fail(new Error(`the page is stuck: ${report.why}`));
          return 'rest';
        case 'acknowledged':
          acknowledged++;
          ledger.recordAcknowledgement(report);
          if (act?.at === acknowledged) act.call();
          break;
      }
      count++;
      if (count < wanted) return 'play';
      reached();
      return new Promise((resolve) => waiting.push(resolve));
    };

    function playTo(target: number, order: HarnessOrder): Promise<void> {
      const there = new Promise<void>((resolve) => {
        wanted = target;
        reached = resolve;
      });
      for (const go of waiting) go(order);
      waiting = [];
      heard.clear();
      return Promise.race([there, trouble]);
    }

    const inspected = Promise.race([seen, trouble]);
    // whoever does not wait for it hears of the trouble elsewhere
    inspected.catch(() => {});
    const child = await browser.start(
      profile,
      host.url + (tabs > 1 ? `/torture/tabs.html#${tabs}` : contender.path),
    );
    living = child;
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    child.on('error', fail);
    const late = setTimeout(() => fail(new Error('the browser did not come up')), START_TIMEOUT_MS);
    void seen.then(() => clearTimeout(late));
    // after a kill of ours nobody listens any more
    void ended.then(() => !isKilled && fail(new Error('the browser ended by itself')));
    return {
      group: child.pid ?? 0,
      failure: trouble,
      inspected,
      playUntilAnswered: (target) => playTo(target, 'play'),
      playAfterClearing: (target) => playTo(target, 'clear'),
      countActiveTabs: () => heard.size,
      onAcknowledgement(at, call) {
        act = { at, call };
      },
      async kill() {
        isKilled = true;
        clearTimeout(late);
        kill();
        await ended;
        for (let tries = 0; tries < 100 && listGroupProcesses(child.pid ?? 0).length > 0; tries++)
          await pause(20);
        living = undefined;
        handleReport = () => 'rest';
      },
    };
  }

  return {
    profile,
    ledger,
    setPreludeScript(script) {
      host.preludeScript = script;
    },
    start,
    async close() {
      kill();
      host.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
