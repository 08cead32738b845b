import { draftAnyArticle } from '../../src/tools/draft-any-article.ts';
import { type AnnotatedReport, ownReports, readReports } from './annotated-reports.ts';
import { type KindScore, type ScoredKind, scoreDraft, scoredKinds } from './draft-scores.ts';
import { median } from './median.ts';

interface Figures {
  /** 0 to 1. */
  precision: number;
  /** 0 to 1. */
  recall: number;
  found: number;
  gold: number;
}

export type FiguresByKind = Partial<Record<ScoredKind, Figures>>;

/** The least that is worth a teacher's taps, for reports that no rule has seen. */
export const draftingFloors: Partial<Record<ScoredKind, { precision: number; recall: number }>> = {
  persons: { precision: 0.8, recall: 0.9 },
  dates: { precision: 0.9, recall: 0.95 },
  numbers: { precision: 0.85, recall: 0.95 },
  statements: { precision: 0.7, recall: 0.6 },
  sentences: { precision: 0.98, recall: 0.95 },
};

const MAX_MS_PER_500_WORDS = 100;
const RUNS = 5;

const shareOf = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 1_000;

const scoreReport = ({ text, gold }: AnnotatedReport) =>
  scoreDraft(draftAnyArticle(text, { day: gold.refDate }), gold);

type ReportScore = ReturnType<typeof scoreReport>;

function sumScores(scores: readonly ReportScore[]): FiguresByKind {
  const sums = scoredKinds.flatMap((kind): [ScoredKind, Figures][] => {
    const ofKind = scores.flatMap((score): readonly KindScore[] => {
      const own = score[kind];
      return own ? [own] : [];
    });
    const sum = (count: (score: KindScore) => number) =>
      ofKind.reduce((total, score) => total + count(score), 0);
    const found = sum((score) => score.found);
    const gold = sum((score) => score.gold);
    if (found + gold === 0) return [];
    const precision = shareOf(found - sum((score) => score.wrong.length), found);
    const recall = shareOf(gold - sum((score) => score.missed.length), gold);
    return [[kind, { precision, recall, found, gold }]];
  });
  return Object.fromEntries(sums);
}

/** Precision and recall by kind, over all of the reports. */
export const measureDrafting = (reports: readonly AnnotatedReport[]): FiguresByKind =>
  sumScores(reports.map(scoreReport));

const isReached = ([kind, { precision, recall }]: [string, Figures]) => {
  const floor = draftingFloors[kind as ScoredKind];
  return !floor || (precision >= floor.precision && recall >= floor.recall);
};

const formatShare = (share: number, floor: number | undefined) =>
  `${(share * 100).toFixed(1)}${floor === undefined ? '' : ` of ${(floor * 100).toFixed(0)}`}`;

function formatRow([kind, figures]: [string, Figures]): string {
  const floor = draftingFloors[kind as ScoredKind];
  const cells = [
    kind.padEnd(10),
    formatShare(figures.precision, floor?.precision).padStart(12),
    formatShare(figures.recall, floor?.recall).padStart(12),
    String(figures.found).padStart(6),
    String(figures.gold).padStart(6),
    floor === undefined ? 'no floor' : isReached([kind, figures]) ? 'holds' : 'BELOW ITS FLOOR',
  ];
  return cells.join('  ');
}

/** Of the processor: whatever else a machine does meanwhile is not in it. */
function measureMs({ text, gold }: AnnotatedReport): number {
  const before = process.cpuUsage();
  draftAnyArticle(text, { day: gold.refDate });
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1_000) * (500 / text.split(/\s+/).length);
}

/** For 500 words, as milliseconds: the first report, before anything is compiled, and the slowest's median. */
function measureSpeed(reports: readonly AnnotatedReport[]) {
  const [first] = reports;
  const cold = first ? measureMs(first) : 0;
  const slowest = Math.max(
    ...reports.map((report) => median(Array.from({ length: RUNS }, () => measureMs(report)))),
  );
  return { cold, slowest };
}

function listDifferences({ name, text, gold }: AnnotatedReport, score: ReportScore): string[] {
  const { language } = draftAnyArticle(text, { day: gold.refDate });
  const differences = scoredKinds.flatMap((kind) => [
    ...(score[kind]?.missed ?? []).map((words) => `  ${kind}  missed  ${words}`),
    ...(score[kind]?.wrong ?? []).map((words) => `  ${kind}  wrong   ${words}`),
  ]);
  const lines = language === gold.lang ? differences : [`  language  ${language}`, ...differences];
  return [name, ...lines];
}

/**
 * The drafter against reports that a reader annotated: those of the project, or of `folder`. `scoreDraft`
 * says what counts as found. `--json`: the figures alone; `--list`: what was missed and what is wrong.
 */
export function runDraftingBench(options: readonly string[], folder = ownReports) {
  const reports = readReports(folder);
  const { cold, slowest } = measureSpeed(reports);
  const scores = reports.map(scoreReport);
  const figures = sumScores(scores);
  const rows = Object.entries(figures);
  const isWon = rows.every(isReached) && slowest <= MAX_MS_PER_500_WORDS;
  if (options.includes('--json')) return { lines: [JSON.stringify(figures, null, 2)], isWon };
  const lines = [
    `drafting: ${reports.length} reports in ${folder}`,
    `${'%'.padEnd(10)}  ${'precision'.padStart(12)}  ${'recall'.padStart(12)}   found    gold`,
    ...rows.map(formatRow),
    `500 words in ${slowest.toFixed(0)} ms at most (limit ${MAX_MS_PER_500_WORDS}), the first time in ${cold.toFixed(0)}`,
    ...(options.includes('--list')
      ? reports.flatMap((report, at) => listDifferences(report, scores[at] ?? {}))
      : []),
  ];
  return { lines, isWon };
}
