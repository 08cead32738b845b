import { join } from 'node:path';
import { fixtureSite } from '../../src/tools/folders.ts';
import { closeVirtualDisplay } from '../support/browser/engine-processes.ts';
import { browserNames, findBrowser } from './browsers.ts';
import { type Fault, type FaultOutcome, faults } from './faults.ts';
import { bundleScripts } from './host.ts';
import type { Contender } from './stage.ts';

const gameContender: Contender = { name: 'this game', path: '/#/partie/dix', isOurs: true };
const classContender: Contender = { name: 'its classes', path: '/#/classe', isOurs: true };
const dossierContender: Contender = {
  name: 'its dossiers',
  path: '/torture/records.html',
  isOurs: true,
};
const projectContender: Contender = { name: 'its articles', path: '/#/rediger', isOurs: true };
const peerContenders: readonly Contender[] = ['idb-keyval', 'Dexie', 'localStorage'].map(
  (name) => ({
    name,
    path: `/torture/peers.html#${name}`,
    isOurs: false,
  }),
);

/** What `npm test` has the time for. */
const shortFaults = faults.filter(({ name }) => /^(kill|torn tail 64)/.test(name));
export const shortRuns = [
  { only: 'kill', of: gameContender.name },
  { only: 'kill', of: projectContender.name, times: 2 },
  { only: 'torn tail 64' },
];

export interface TortureOptions {
  /** Some kills in Chromium, and a torn tail of ours. */
  isShort: boolean;
  /** How the names of faults begin; all of them where none is given. */
  only?: string | undefined;
  /** How the names of what is tortured begin: "this game", "its classes", "its dossiers", "its articles", or a peer's. */
  of?: string | undefined;
  browser?: string | undefined;
  /** How often; as often as the fault asks for where none is given. */
  times?: number | undefined;
  seed: number;
}

/** How many kills tell something of a browser; every other fault is the same each time. */
const killsByBrowser: Record<string, number> = { Chromium: 1_000, Firefox: 100, WebKitGTK: 100 };
const KILLS_IN_SHORT_RUN = 4;
const KILLS_PER_PEER = 100;

const countRuns = (fault: Fault, browser: string, contender: Contender, wanted: TortureOptions) => {
  if (wanted.times !== undefined) return wanted.times;
  if (fault.name !== 'kill') return 1;
  if (wanted.isShort) return KILLS_IN_SHORT_RUN;
  return contender.isOurs ? (killsByBrowser[browser] ?? 0) : KILLS_PER_PEER;
};

const formatRow = (...cells: string[]) => {
  const widths = [22, 13, 11, 6, 12, 8];
  return cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('| ');
};

const TABLE_HEAD = formatRow('fault', 'of', 'browser', 'tried', 'lost', 'doubled', 'said');

function formatOutcome({ tried, lost, acknowledged, doubled, spared, astray, said }: FaultOutcome) {
  const notes = [
    ...[...said].map((words) => `“${words}”`),
    ...(spared > 0 ? [`${spared} kept by the copy alone`] : []),
    ...(astray > 0 ? [`${astray} rounds not gone on with`] : []),
  ];
  return [`${tried}`, `${lost} of ${acknowledged}`, `${doubled}`, notes.join(' ') || '-'];
}

/** Runs what is wanted, a line each; whether no answer of ours was lost or doubled, and no round left. */
export async function runTorture(
  root: string,
  wanted: TortureOptions,
  printLine: (line: string) => void,
) {
  if (process.platform !== 'linux') {
    printLine(
      'Where browsers keep things, and how they end, is known on Linux alone: nothing was tried.',
    );
    return true;
  }
  const scripts = await bundleScripts();
  const dist = join(root, fixtureSite);
  let isSound = true;
  printLine(`seed ${wanted.seed}`);
  printLine(TABLE_HEAD);

  async function runFault(fault: Fault, contender: Contender, name: (typeof browserNames)[number]) {
    const browser = await findBrowser(name);
    const cells = [fault.name, contender.name, name] as const;
    if (!browser) return printLine(formatRow(...cells, '-', '-', '-', 'not installed'));
    const times = countRuns(fault, name, contender, wanted);
    try {
      const setting = { browser, contender, dist, scripts };
      const outcome = await fault.run(setting, times, wanted.seed);
      if (typeof outcome === 'string')
        return printLine(formatRow(...cells, '-', '-', '-', outcome));
      printLine(formatRow(...cells, ...formatOutcome(outcome)));
      const { lost, doubled, astray } = outcome;
      if (contender.isOurs && lost + doubled + astray > 0) isSound = false;
    } catch (error) {
      isSound = false;
      printLine(formatRow(...cells, '-', '-', '-', `broken off: ${(error as Error).message}`));
    }
  }

  const hasPrefix = (name: string, start = '') =>
    name.toLowerCase().startsWith(start.toLowerCase());
  for (const fault of wanted.isShort ? shortFaults : faults) {
    if (!hasPrefix(fault.name, wanted.only)) continue;
    const kept = wanted.isShort
      ? [fault.name === 'kill' ? projectContender : dossierContender]
      : [classContender, dossierContender, projectContender];
    const ours = [gameContender, ...(fault.isForClass ? kept : [])];
    const contenders = fault.isForPeers && !wanted.isShort ? [...ours, ...peerContenders] : ours;
    const isOne = fault.isOfChromium || wanted.isShort;
    for (const name of isOne ? browserNames.slice(0, 1) : browserNames) {
      if (!hasPrefix(name, wanted.browser)) continue;
      for (const contender of contenders)
        if (hasPrefix(contender.name, wanted.of)) await runFault(fault, contender, name);
    }
  }
  await closeVirtualDisplay();
  return isSound;
}
