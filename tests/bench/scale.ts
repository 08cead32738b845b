import { join } from 'node:path';
import {
  createArchiveSearch,
  type DossierSummary,
  paginateDossiers,
} from '../../src/bank/archive.ts';
import { type Axis, axes, type Bank } from '../../src/bank/types.ts';
import { emptyBankState, type StateByBank } from '../../src/engine/bank-state.ts';
import type { AnswerEvent, LogEvent } from '../../src/engine/events.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { applyEvents } from '../../src/engine/snapshot.ts';
import { formatIsoDay, MS_PER_DAY } from '../../src/shared/civil-date.ts';
import { readBank } from '../../src/tools/bank/read-bank.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import { fixtureBank, fixtureBankPath } from '../support/fixture-bank.ts';
import { resizeBank } from '../support/large-bank.ts';
import { median } from './median.ts';
import { toBankYaml } from './site-of.ts';
import { measureBankWaits, measureDossierWaits, measureLogWaits, type WaitRow } from './waits.ts';

const bankSizes = [10, 100, 1_000, 10_000];
const logLengths = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Written to a browser's disk entry by entry. */
const browserLogLengths = [100, 10_000, 100_000];
const dossierCounts = [10, 100, 1_000];
/** Of a device. */
const heldCounts = [2, 20, 200];

/** The most that what a player waits for may grow, as a power of the size. */
const MAX_EXPONENT = 0.05;
/** What the author of a large bank may wait, in ms. */
const MAX_AUTHOR_WAIT_MS = 60_000;

const START_MS = Date.UTC(2026, 0, 1);

interface ScaleRow {
  what: string;
  /** Who waits for it alone, if anybody: a player's waits are those in the browser, which hold it. */
  who: 'player' | 'author' | 'nobody';
  took: readonly { size: number; ms: number; tries?: readonly number[] }[];
}

/** The time of this process alone, in ms, since others may want the machine: the middle of some tries. */
function measureCpuMs(times: number, run: () => void): number {
  const tries = Array.from({ length: times }, () => {
    let runs = 0;
    const { user, system } = process.cpuUsage();
    const from = performance.now();
    do {
      run();
      runs++;
    } while (performance.now() - from < 20);
    const spent = process.cpuUsage({ user, system });
    return (spent.user + spent.system) / 1_000 / runs;
  });
  return median(tries);
}

/**
 * The slope of log time over log size, by least squares: 1 is in proportion, 0 is not at all. Every try
 * counts where there are several: what slows the machine meanwhile slows a try of each size.
 */
function growthExponent(took: ScaleRow['took']): number {
  const points = took.flatMap(({ size, ms, tries = [ms] }) =>
    tries.map((one) => [Math.log(size), Math.log(one)] as const),
  );
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const both = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return both / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Answers to a bank in rounds of ten, one a minute, to one fact each. */
function createAnswers(bank: Bank, length: number): LogEvent[] {
  const facts = axes.flatMap((axis) => bank[axis].map(({ id }) => ({ id, axis })));
  return Array.from({ length }, (_, nth): AnswerEvent => {
    const { id, axis } = facts[(nth * 7) % facts.length] as { id: string; axis: Axis };
    const round = String(Math.floor(nth / 10));
    const key = `${String(nth).padStart(9, '0')}-bench`;
    const stamp = { v: 1 as const, key, at: START_MS + nth * 60_000, bank: bank.id, round };
    const item = `i${nth % 10}`;
    return {
      ...stamp,
      kind: 'answer',
      item,
      axis,
      facts: [id],
      response: 'a',
      score: nth % 3 ? 1 : 0,
    };
  });
}

const utcOffset = () => 0;

/** What is done with banks of so many items. */
function measureBanks(real: Bank, file: string): ScaleRow[] {
  const rows = new Map<string, ScaleRow>();
  const note = (what: string, who: ScaleRow['who'], size: number, ms: number) => {
    const row = rows.get(what);
    const took = [...(row?.took ?? []), { size, ms }];
    rows.set(what, { what, who, took });
  };
  for (const size of bankSizes) {
    const text = toBankYaml(resizeBank(real, size));
    const times = size > 1_000 ? 1 : 3;
    const { bank } = readBank(text, file);
    if (!bank) throw new Error(`the bank of ${size} items has errors`);
    note(
      'check and compile a bank',
      'author',
      size,
      measureCpuMs(times, () => readBank(text, file)),
    );
    const json = JSON.stringify(bank);
    note(
      'open a bank',
      'nobody',
      size,
      measureCpuMs(times, () => createPlayableBank(JSON.parse(json))),
    );

    const dossier = createPlayableBank(bank);
    const sums = applyEvents({}, createAnswers(bank, 20_000), utcOffset);
    const sum = sums[bank.id] ?? emptyBankState;
    const now = START_MS + 20_000 * 60_000 + 9 * MS_PER_DAY;
    let seed = 0;
    note(
      'deal a round',
      'nobody',
      size,
      measureCpuMs(9, () => dossier.composeRound(sum.memory, { seed: seed++, now })),
    );
    note(
      'deal a first round',
      'nobody',
      size,
      measureCpuMs(9, () => dossier.composeRound({}, { seed: seed++, now })),
    );
    const [fact = ''] = Object.keys(sum.memory);
    note(
      'an item about a fact',
      'nobody',
      size,
      measureCpuMs(9, () => dossier.itemsAbout(sum.memory, [fact])),
    );
    const today = formatIsoDay(Math.floor(now / MS_PER_DAY));
    dossier.composeDailyRound(today);
    note(
      'the dispatch of a day',
      'nobody',
      size,
      measureCpuMs(9, () => dossier.composeDailyRound(today)),
    );
    const [next] = createAnswers(bank, 20_001).slice(-1);
    note(
      'fold an answer',
      'nobody',
      size,
      measureCpuMs(9, () => applyEvents(sums, [next as LogEvent], utcOffset)),
    );
    const place = { now, offset: 0 };
    note(
      'plots of la Une',
      'nobody',
      size,
      measureCpuMs(9, () => {
        dossier.engine.retainedByDay(sum.curve, sum.memory, 30, place);
        dossier.engine.dueByDay(sum.memory, 14, place);
      }),
    );
    note(
      'facts met, on la Une',
      'nobody',
      size,
      measureCpuMs(9, () =>
        axes.map((axis) => bank[axis].filter(({ id }) => sum.tally.facts[id]).length),
      ),
    );
  }
  return [...rows.values()];
}

/** What is done with logs of so many answers; one summed before is read from its checkpoint. */
function measureLogs(bank: Bank): ScaleRow[] {
  const whole: ScaleRow['took'][number][] = [];
  const one: ScaleRow['took'][number][] = [];
  const size: ScaleRow['took'][number][] = [];
  for (const length of logLengths) {
    const entries = createAnswers(bank, length + 1);
    const [next] = entries.splice(-1);
    let sums: StateByBank = {};
    const times = length > 10_000 ? 1 : 3;
    whole.push({
      size: length,
      ms: measureCpuMs(times, () => (sums = applyEvents({}, entries, utcOffset))),
    });
    one.push({
      size: length,
      ms: measureCpuMs(9, () => applyEvents(sums, [next as LogEvent], utcOffset)),
    });
    size.push({ size: length, ms: measureCpuMs(9, () => JSON.parse(JSON.stringify(sums))) });
  }
  return [
    { what: 'fold a whole log', who: 'nobody', took: whole },
    { what: 'fold one answer more', who: 'nobody', took: one },
    { what: 'read and write a sum', who: 'nobody', took: size },
  ];
}

/** What is done with so many dossiers on the shelves. */
function measureDossiers({ actors }: Bank): ScaleRow[] {
  const filed = (nth: number): DossierSummary => ({
    id: `${2000 + (nth % 26)}-01-12-dossier-${nth}`,
    title: `Le dossier numéro ${nth}, sur une réunion de crise`,
    publisher: 'RTS / agences',
    date: `${2000 + (nth % 26)}-01-12`,
    actors: actors.map(({ name }) => name),
  });
  const lists = dossierCounts.map((size) => Array.from({ length: size }, (_, nth) => filed(nth)));
  const took = lists.map((list) => {
    const search = createArchiveSearch(list, (date) => date);
    return { size: list.length, ms: measureCpuMs(9, () => search('numero 7 wendy')) };
  });
  const first = lists.map((list) => ({
    size: list.length,
    ms: measureCpuMs(9, () => JSON.parse(JSON.stringify(paginateDossiers(list)[0]))),
  }));
  return [
    { what: 'search the archives', who: 'nobody', took },
    { what: 'read the first shelf', who: 'nobody', took: first },
  ];
}

/** Whether a row keeps what is promised of it. */
function isWithinLimit({ who, took }: ScaleRow): boolean {
  if (who === 'author') return Math.max(...took.map(({ ms }) => ms)) <= MAX_AUTHOR_WAIT_MS;
  return who === 'nobody' || growthExponent(took) <= MAX_EXPONENT;
}

const formatHead = (sizes: readonly number[], of: string) =>
  `${of.padEnd(30)}${sizes.map((size) => String(size).padStart(10)).join('')}  exponent`;

const formatRow = (row: ScaleRow) =>
  [
    row.what.padEnd(30),
    ...row.took.map(({ ms }) => ms.toFixed(ms < 10 ? 3 : 0).padStart(10)),
    growthExponent(row.took).toFixed(2).padStart(10),
    isWithinLimit(row) ? '' : '  too slow',
  ].join('');

const toRows = (rows: readonly WaitRow[]): ScaleRow[] =>
  rows.map(({ what, isLoading, took }) => ({ what, who: isLoading ? 'nobody' : 'player', took }));

/**
 * How what the game does grows with banks, logs and dossiers, in ms. First what a player waits for, in a
 * browser four times slower than this machine; then what this is made of, in time of the processor.
 */
export async function runScaleBench(root: string) {
  const bank = fixtureBank;
  const inBrowser = await measureBankWaits(bank, bankSizes);
  const build: ScaleRow = {
    what: 'build the site',
    who: 'author',
    took: bankSizes.map((size, at) => ({ size, ms: (inBrowser.built[at] ?? 0) * 1_000 })),
  };
  const tables = [
    { of: 'a browser; items in a bank', sizes: bankSizes, rows: toRows(inBrowser.rows) },
    {
      of: 'a browser; answers in a log',
      sizes: browserLogLengths,
      rows: toRows(await measureLogWaits(bank, join(root, fixtureSite), browserLogLengths)),
    },
    {
      of: 'a browser; dossiers it holds',
      sizes: heldCounts,
      rows: toRows(await measureDossierWaits(bank, join(root, fixtureSite), heldCounts)),
    },
    {
      of: 'items in a bank',
      sizes: bankSizes,
      rows: [build, ...measureBanks(bank, fixtureBankPath('fr'))],
    },
    { of: 'answers in a log', sizes: logLengths, rows: measureLogs(bank) },
    { of: 'dossiers on a site', sizes: dossierCounts, rows: measureDossiers(bank) },
  ];
  return {
    lines: tables.flatMap(({ of, sizes, rows }) => [
      formatHead(sizes, of),
      ...rows.map(formatRow),
      '',
    ]),
    isWon: tables.every(({ rows }) => rows.every(isWithinLimit)),
  };
}
