import { createAxisLookup } from '../../bank/axis.ts';
import {
  type Axis,
  axes,
  type Bank,
  type Confidence,
  confidences,
  type Item,
  type Slip,
} from '../../bank/types.ts';
import { scoreEvidence, shouldAskEvidence } from '../../engine/score-evidence.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { CollectedSeat } from '../collect/collection.ts';
import { describeResponse } from '../describe-response.ts';
import type { ScoredAnswer } from '../result-code.ts';

/** So many points or times, of so many: no figure stands without its n. */
export interface Ratio {
  points: number;
  n: number;
}

/** How often something was chosen of what an item offered. */
export interface OptionTally {
  /** The option's id; of a verdict true, false or unstated. */
  id: string;
  /** An option's words; a verdict's are the catalogue's. */
  text?: string;
  isKey: boolean;
  slip?: Slip;
  times: number;
}

/** How well an item tells those who know from those who do not. */
export interface Discrimination {
  /** The correlation of its marks with the marks of all other items, −1 to 1. */
  r: number;
  n: number;
  /** What so many answers bear out: that it separates, or that it does so the wrong way round. */
  verdict?: 'separates' | 'reversed';
}

export interface ItemReport {
  /** Its number on the key, from 1. */
  number: number;
  id: string;
  /** Undefined where this bank has it no more, or asks something else. */
  item: Item | undefined;
  axis: Axis | undefined;
  /** Seats that gave an answer wholly right, of those that gave one. */
  right: Ratio;
  /** Their marks. */
  score: Ratio;
  /** Seats that gave nothing. */
  blank: number;
  /** Proofs that were right, of those that were given; where any was. */
  proofs?: Ratio;
  discrimination?: Discrimination;
  /** What was chosen, where an item offers something to choose; n is how many answers tell it. */
  chosen?: { of: readonly OptionTally[]; n: number };
  /** How many had each row right, where an item has rows. */
  rows?: readonly { text: string; right: Ratio }[];
  /** What was made where no answer is offered, and was not wholly right: the most frequent first. */
  written?: { of: readonly { text: string; times: number }[]; n: number };
}

export interface SeatReport {
  seat: number;
  marked: readonly (ScoredAnswer | undefined)[];
  /** Its marks, of the items that this bank has. */
  score: Ratio;
  /** Its proofs that were right, of those that it gave: a second mark, kept apart. */
  proofs: Ratio;
  isFull: boolean;
}

export interface AssignmentReport {
  seats: readonly SeatReport[];
  /** Seats of the class of which nothing has come. */
  absent: readonly number[];
  items: readonly ItemReport[];
  /** All marks, of all answers that could be given. */
  score: Ratio;
  axes: Readonly<Record<Axis, Ratio>>;
  /** The proofs of all seats. */
  proofs: Ratio;
  /** Seats that fell for a slip at least once, of those that met it; where any did. */
  slips: readonly { slip: Slip; points: number; n: number }[];
  /** Wholly right answers by what was said of them; where that was asked. */
  calibration: Readonly<Record<Confidence, Ratio>>;
}

/** Fewer answers than that have a correlation that says next to nothing: none is shown. */
export const MIN_ANSWERS = 10;

/** Standard errors on both sides: one item in a hundred that means nothing is given a verdict. */
const Z_99 = 2.576;

/** The correlation of pairs; none where one side is always the same. */
function correlate(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [covariance, varianceA, varianceB] = [0, 0, 0];
  for (const [x, y] of pairs) {
    covariance += (x - meanA) * (y - meanB);
    varianceA += (x - meanA) ** 2;
    varianceB += (y - meanB) ** 2;
  }
  // thirds do not add up to a whole: what is left of them is no spread
  if (varianceA < 1e-9 || varianceB < 1e-9) return undefined;
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(varianceA * varianceB)));
}

/** The item's own marks are left out of the others: it would agree with itself. */
function computeDiscrimination(
  seats: readonly SeatReport[],
  index: number,
): Discrimination | undefined {
  const pairs = seats.flatMap(({ marked, score }) => {
    const answer = marked[index];
    return answer ? [[answer.score, score.points - answer.score] as const] : [];
  });
  const n = pairs.length;
  const r = n < MIN_ANSWERS ? undefined : correlate(pairs);
  if (r === undefined) return undefined;
  // Fisher's z, about normal with this deviation
  const z = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, r)));
  const margin = Z_99 / Math.sqrt(n - 3);
  const direction = z > margin ? 'separates' : z < -margin ? 'reversed' : undefined;
  return { r, n, ...(direction && { verdict: direction }) };
}

/** What an item offers to choose, nothing chosen yet. */
function createOptionTallies(item: Item): OptionTally[] | undefined {
  if (item.type === 'choice') {
    return item.options.map(({ id, text, slip }) => ({
      ...{ id, text, isKey: id === item.key, times: 0 },
      ...(slip && id !== item.key && { slip }),
    }));
  }
  if (item.type === 'verdict') {
    return [true, false, 'unstated' as const].map((one) => ({
      ...{ id: String(one), isKey: one === item.key, times: 0 },
      // to take what is not so for true is the slip; not to see that it is so is another matter
      ...(item.slip && one === true && item.key !== true && { slip: item.slip }),
    }));
  }
  return undefined;
}

/** What was chosen of an item, by the seats that told. */
function tallyOptions(
  item: Item,
  seats: readonly SeatReport[],
  index: number,
): ItemReport['chosen'] {
  const tallies = createOptionTallies(item);
  const responses = seats.flatMap(({ marked }) => marked[index]?.response ?? []);
  return (
    tallies && {
      of: tallies.map((one) => ({
        ...one,
        times: responses.filter((response) => String(response) === one.id).length,
      })),
      n: responses.length,
    }
  );
}

/** Wrong answers that are told of an item. */
const MAX_WRONG_ANSWERS = 4;

function tallyRows(item: Item, answers: readonly ScoredAnswer[]): ItemReport['rows'] {
  const responses = answers.flatMap(({ response }) => response ?? []) as Readonly<
    Record<string, string>
  >[];
  if (item.type !== 'match' || responses.length === 0) return undefined;
  return item.rows.map(({ id, text, key }) => ({
    text,
    right: {
      points: responses.filter((response) => response[id] === key).length,
      n: responses.length,
    },
  }));
}

function tallyWrongAnswers(item: Item, answers: readonly ScoredAnswer[]): ItemReport['written'] {
  if (!['date', 'number', 'recall', 'order'].includes(item.type)) return undefined;
  const answered = answers.filter(({ response }) => response !== undefined);
  const countByText = new Map<string, number>();
  for (const { response, score } of answered) {
    const text = score < 1 && response !== undefined ? describeResponse(item, response) : '';
    if (text !== '') countByText.set(text, (countByText.get(text) ?? 0) + 1);
  }
  const tallies = [...countByText].map(([text, times]) => ({ text, times }));
  return tallies.length > 0
    ? {
        of: tallies.toSorted((a, b) => b.times - a.times).slice(0, MAX_WRONG_ANSWERS),
        n: answered.length,
      }
    : undefined;
}

const sumRatios = (ratios: readonly Ratio[]): Ratio => ({
  points: ratios.reduce((all, { points }) => all + points, 0),
  n: ratios.reduce((all, { n }) => all + n, 0),
});

/** The mark of a proof; none where none was given, or the code did not tell. */
export const evidenceScoreOf = (
  item: Item | undefined,
  answer: ScoredAnswer | undefined,
): number | undefined =>
  item && answer?.sentences && shouldAskEvidence(item)
    ? scoreEvidence(item, answer.sentences)
    : undefined;

const sumEvidenceScores = (scores: readonly (number | undefined)[]): Ratio => {
  const known = scores.filter((score) => score !== undefined);
  return { points: known.reduce((all, mark) => all + mark, 0), n: known.length };
};

/** What a class made of a set. */
export function createReport(
  { assignment, items }: ResolvedAssignment,
  bank: Bank,
  collected: readonly CollectedSeat[],
): AssignmentReport {
  const axisOf = createAxisLookup(bank);
  const availableCount = items.filter((item) => item !== undefined).length;
  const seats = collected
    .map(({ seat, scored: { answers: marked }, isFull }) => ({
      ...{ seat, marked, isFull },
      score: { points: marked.reduce((all, one) => all + (one?.score ?? 0), 0), n: availableCount },
      proofs: sumEvidenceScores(marked.map((one, at) => evidenceScoreOf(items[at], one))),
    }))
    .toSorted((a, b) => a.seat - b.seat);
  const itemReports = items.map((item, index): ItemReport => {
    const answers = seats.flatMap(({ marked }) => marked[index] ?? []);
    const n = answers.length;
    const discrimination = item && computeDiscrimination(seats, index);
    const optionTallies = item && tallyOptions(item, seats, index);
    const rows = item && tallyRows(item, answers);
    const wrongAnswers = item && tallyWrongAnswers(item, answers);
    const evidenceScore = sumEvidenceScores(answers.map((one) => evidenceScoreOf(item, one)));
    return {
      number: index + 1,
      id: assignment.items[index]?.id ?? '',
      item,
      axis: item && axisOf(item),
      right: { points: answers.filter(({ score }) => score === 1).length, n },
      score: { points: answers.reduce((all, { score }) => all + score, 0), n },
      blank: item ? seats.length - n : 0,
      ...(evidenceScore.n > 0 && { proofs: evidenceScore }),
      ...(discrimination && { discrimination }),
      ...(optionTallies && { chosen: optionTallies }),
      ...(rows && { rows }),
      ...(wrongAnswers && { written: wrongAnswers }),
    };
  });
  const presentSeats = new Set(seats.map(({ seat }) => seat));
  const allAnswers = seats.flatMap(({ marked }) => marked.flatMap((one) => one ?? []));
  const axisScore = (axis: Axis) =>
    sumRatios(itemReports.filter((one) => one.axis === axis).map(({ score }) => score));
  const calibrationFor = (confidence: Confidence): Ratio => {
    const answers = allAnswers.filter((one) => one.confidence === confidence);
    return { points: answers.filter(({ score }) => score === 1).length, n: answers.length };
  };
  return {
    seats,
    absent: Array.from({ length: assignment.seats }, (_, at) => at + 1).filter(
      (one) => !presentSeats.has(one),
    ),
    items: itemReports,
    score: sumRatios(seats.map(({ score }) => score)),
    proofs: sumRatios(seats.map(({ proofs }) => proofs)),
    axes: Object.fromEntries(
      axes.map((axis) => [axis, axisScore(axis)]),
    ) as AssignmentReport['axes'],
    slips: tallySlips(itemReports, seats),
    calibration: Object.fromEntries(
      confidences.map((one) => [one, calibrationFor(one)]),
    ) as AssignmentReport['calibration'],
  };
}

/** By slip, the most frequent first: a seat counts once, however often it fell. */
function tallySlips(
  items: readonly ItemReport[],
  seats: readonly SeatReport[],
): AssignmentReport['slips'] {
  const metBySlip = new Map<Slip, Set<number>>();
  const fallenBySlip = new Map<Slip, Set<number>>();
  const addSeat = (seatsBySlip: Map<Slip, Set<number>>, slip: Slip, seat: number) =>
    seatsBySlip.set(slip, (seatsBySlip.get(slip) ?? new Set()).add(seat));
  for (const [at, { item }] of items.entries()) {
    for (const { id, slip } of (item && createOptionTallies(item)) ?? []) {
      if (!slip) continue;
      for (const { seat, marked } of seats) {
        const response = marked[at]?.response;
        if (response === undefined) continue;
        addSeat(metBySlip, slip, seat);
        if (String(response) === id) addSeat(fallenBySlip, slip, seat);
      }
    }
  }
  return [...fallenBySlip]
    .map(([slip, { size }]) => ({ slip, points: size, n: metBySlip.get(slip)?.size ?? 0 }))
    .sort((a, b) => b.points / b.n - a.points / a.n || b.n - a.n || (a.slip < b.slip ? -1 : 1));
}

/** A class that has less than that of an item's marks has missed it. */
const MASTERY_THRESHOLD = 0.7;

/** Items for the next set at most. */
const MAX_FOLLOW_UP_ITEMS = 12;

/** The part of an item's marks that a class has: who left it blank has none of them. */
const scoreShare = ({ score: { points, n }, blank }: AssignmentReport['items'][number]) =>
  points / (n + blank);

/** The items that a class missed, the most missed first. */
export const selectMissedItems = ({ items }: Pick<AssignmentReport, 'items'>): Item[] =>
  items
    .filter((one) => scoreShare(one) < MASTERY_THRESHOLD)
    .toSorted((a, b) => scoreShare(a) - scoreShare(b))
    .flatMap(({ item }) => item ?? [])
    .slice(0, MAX_FOLLOW_UP_ITEMS);
