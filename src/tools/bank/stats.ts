import { type BankStats, computeBankStats, type TextStats } from '../../bank/stats.ts';
import type { Bank } from '../../bank/types.ts';

type StatsRow = readonly [label: string, cell?: string | number];

const COLUMN_GAP = 4;

const legendLines = [
  'LIX: under 30 very easy (children’s books), from 30 easy (fiction), from 40 medium (newspapers),',
  'from 50 hard (official texts), from 60 very hard. Compare it within one language only.',
];

const formatShare = (part: number, whole: number) =>
  `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;

function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `counts[n]` facts have n; a checked bank has no fact with none. */
function spreadRows(counts: readonly number[], one: string): StatsRow[] {
  const more = counts.slice(4).reduce((sum, count) => sum + count, 0);
  return [
    [`1 ${one}`, counts[1] ?? 0],
    [`2 ${one}s`, counts[2] ?? 0],
    [`3 ${one}s`, counts[3] ?? 0],
    [`4 ${one}s or more`, more],
  ];
}

const textRows = (text: TextStats | undefined): StatsRow[] => [
  ['words', text?.words ?? '–'],
  ['sentences', text?.sentences ?? '–'],
  ['words a sentence', text?.wordsPerSentence.toFixed(1) ?? '–'],
  ['reading time', text ? formatDuration(text.readingSeconds) : '–'],
  ['LIX', text ? `${text.lix} ${text.ease}` : '–'],
];

const toRows = (stats: BankStats): StatsRow[] => [
  ['facts by axis'],
  ...Object.entries(stats.facts),
  ['facts with a word that fades', stats.factsWithGap],
  ['facts by how many items test them'],
  ...spreadRows(stats.factsByItems, 'item'),
  ['facts by how many types test them'],
  ...spreadRows(stats.factsByTypes, 'type'),
  ['items'],
  ['in all', stats.items],
  ['with 2 sentences of evidence or more', formatShare(stats.itemsOnSeveralSentences, stats.items)],
  ['items by axis'],
  ...Object.entries(stats.itemsByAxis),
  ['items by type'],
  ...Object.entries(stats.itemsByType),
  ['items by process'],
  ...Object.entries(stats.itemsByProcess).map(
    ([process, count]): StatsRow => [process, formatShare(count, stats.items)],
  ),
  ['items by difficulty'],
  ...Object.entries(stats.itemsByDifficulty).map(
    ([difficulty, count]): StatsRow => [difficulty, formatShare(count, stats.items)],
  ),
  ['choices by letter of the key'],
  ...Object.entries(stats.choices),
  ['verdicts by key'],
  ...Object.entries(stats.verdicts),
  ['distractors and verdicts by slip'],
  ...Object.entries(stats.slips),
  ['brief'],
  ...textRows(stats.brief),
  ['sentences that an item uses', formatShare(stats.sentencesUsed, stats.brief.sentences)],
  ['easy brief'],
  ...textRows(stats.easy),
];

function formatDossierTable(id: string, banks: readonly Bank[]): string[] {
  const figures = banks.map((bank) => toRows(computeBankStats(bank)));
  const labels = (figures[0] ?? []).map(([label, cell]) =>
    cell === undefined ? label : `  ${label}`,
  );
  const columns = [
    [id, ...labels],
    ...figures.map((rows, index) => [
      banks[index]?.language ?? '',
      ...rows.map(([, cell]) => String(cell ?? '')),
    ]),
  ];
  const padded = columns.map((column, index) => {
    const width = Math.max(...column.map(({ length }) => length));
    return column.map((cell) =>
      index === 0 ? cell.padEnd(width) : cell.padStart(COLUMN_GAP + width),
    );
  });
  return [id, ...labels].map((_, line) =>
    padded
      .map((column) => column[line])
      .join('')
      .trimEnd(),
  );
}

export function formatStats(banks: readonly { file: string; bank: Bank }[]): string[] {
  const dossiers = new Set(banks.map(({ bank }) => bank.id));
  const tables = [...dossiers].flatMap((id) => [
    ...formatDossierTable(
      id,
      banks.map(({ bank }) => bank).filter((bank) => bank.id === id),
    ),
    '',
  ]);
  return [...tables, ...legendLines];
}
