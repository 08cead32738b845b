import { createAxisLookup } from '../../bank/axis.ts';
import {
  type Axis,
  axes,
  type Bank,
  type Confidence,
  confidences,
  type Slip,
} from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { CollectedSeat } from '../collect/collection.ts';
import type { CountedHands } from '../counted-hands.ts';
import { isAnswered } from '../take/attempt-state.ts';
import { createItemReport, createOptionTallies, type ItemReport } from './per-item.ts';
import { createSeatReport, findAskedItems, type SeatReport } from './per-seat.ts';
import { sumScores } from './statistics.ts';

/** Results of a class; the member names are those of the published class file. */
export interface AssignmentReport {
  seats: readonly SeatReport[];
  absent: readonly number[];
  items: readonly ItemReport[];
  score: Score;
  axes: Readonly<Record<Axis, Score>>;
  proofs: Score;
  /** Seats that made a slip at least once out of the seats that met it, for each slip made. */
  slips: readonly (Score & { slip: Slip })[];
  calibration: Readonly<Record<Confidence, Score>>;
}

export function createReport(
  resolved: ResolvedAssignment,
  bank: Bank,
  collected: readonly CollectedSeat[],
  hands: CountedHands = {},
): AssignmentReport {
  const { assignment, items } = resolved;
  const axisOf = createAxisLookup(bank);
  const askedOf = findAskedItems(resolved, collected);
  const seats = collected
    .map((one) => createSeatReport(one, resolved, askedOf(one)))
    .sort((a, b) => a.seat - b.seat);
  const itemReports = items.map((item, at) =>
    createItemReport(assignment.items[at]?.id ?? '', item, at, seats, axisOf, hands),
  );
  const scoreOfAxis = (axis: Axis) =>
    sumScores(itemReports.filter((one) => one.axis === axis).map(({ score }) => score));
  return {
    seats,
    absent: Array.from({ length: assignment.seats }, (_, at) => at + 1).filter(
      (number) => !seats.some(({ seat }) => seat === number),
    ),
    items: itemReports,
    score: sumScores(seats.map(({ score }) => score)),
    proofs: sumScores(seats.map(({ proofs }) => proofs)),
    axes: Object.fromEntries(
      axes.map((axis) => [axis, scoreOfAxis(axis)]),
    ) as AssignmentReport['axes'],
    slips: tallySlips(itemReports, seats),
    calibration: measureCalibration(seats),
  };
}

function measureCalibration(seats: readonly SeatReport[]): AssignmentReport['calibration'] {
  const answers = seats.flatMap(({ marked }) => marked.flatMap((answer) => answer ?? []));
  const scoreAt = (confidence: Confidence): Score => {
    const scores = answers
      .filter((answer) => answer.confidence === confidence)
      .map(({ score }) => score);
    return { points: scores.filter((score) => score === 1).length, of: scores.length };
  };
  return Object.fromEntries(
    confidences.map((confidence) => [confidence, scoreAt(confidence)]),
  ) as AssignmentReport['calibration'];
}

/** The most frequent slip first. A seat counts once for each slip. */
function tallySlips(
  items: readonly ItemReport[],
  seats: readonly SeatReport[],
): AssignmentReport['slips'] {
  const metBySlip = new Map<Slip, Set<number>>();
  const madeBySlip = new Map<Slip, Set<number>>();
  const addSeat = (seatsBySlip: Map<Slip, Set<number>>, slip: Slip, seat: number) =>
    seatsBySlip.set(slip, (seatsBySlip.get(slip) ?? new Set()).add(seat));
  for (const [at, { item }] of items.entries()) {
    for (const { id, slip } of (item && createOptionTallies(item)) ?? []) {
      if (!slip) continue;
      for (const { seat, marked } of seats) {
        const response = marked[at]?.response;
        if (response === undefined || !isAnswered(marked[at])) continue;
        addSeat(metBySlip, slip, seat);
        if (String(response) === id) addSeat(madeBySlip, slip, seat);
      }
    }
  }
  return [...madeBySlip]
    .map(([slip, { size }]) => ({ slip, points: size, of: metBySlip.get(slip)?.size ?? 0 }))
    .sort((a, b) => b.points / b.of - a.points / a.of || b.of - a.of || (a.slip < b.slip ? -1 : 1));
}
