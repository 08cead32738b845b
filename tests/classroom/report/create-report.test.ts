import { describe, expect, it } from 'vitest';
import { createAxisLookup } from '../../../src/bank/axis.ts';
import {
  type ResolvedAssignment,
  resolveAssignment,
  type SeatAnswers,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import {
  type CollectedSeat,
  createResultCodeReader,
} from '../../../src/classroom/collect/collection.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { selectMissedItems } from '../../../src/classroom/report/missed-items.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../../src/classroom/short-code.ts';
import { scoreEvidence, shouldAskEvidence } from '../../../src/engine/score-evidence.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { rightResponse } from '../../support/responses.ts';
import { encodeResultCodes, simulateClass } from '../../support/simulated-class.ts';

const resolved = resolveAssignment(
  createAssignmentOfFirst(24, { confidence: true, evidence: true }),
  fixtureBank,
);
const played = simulateClass(resolved, 30, 5);

const collected = (resolved: ResolvedAssignment, codes: readonly string[]): CollectedSeat[] => {
  const { read } = createResultCodeReader(resolved, scoreResponse, []);
  return codes.map((code) => {
    const reading = read(code);
    if (!reading.ok) throw new Error(reading.problem);
    return reading.result;
  });
};
const report = createReport(
  resolved,
  fixtureBank,
  collected(resolved, encodeResultCodes(resolved, played)),
);

/** The scores of the answers, computed another way. */
const scoreIn = ({ items }: ResolvedAssignment, seat: SeatAnswers, at: number) => {
  const [item, given] = [items[at], seat.given[at]];
  return item && given ? scoreResponse(item, given.response) : undefined;
};
const scoreOf = (seat: SeatAnswers, at: number) => scoreIn(resolved, seat, at);

describe('a report', () => {
  it('has every score of every seat as it was played', () => {
    for (const [index, seat] of played.entries()) {
      const { marked, score } = report.seats[index] ?? { marked: [], score: { points: -1 } };
      const scores = resolved.items.map((_, at) => scoreOf(seat, at));
      expect(marked.map((one) => one?.score)).toEqual(scores);
      expect(score.points).toBeCloseTo(scores.reduce<number>((sum, one) => sum + (one ?? 0), 0));
    }
    expect(report.absent).toEqual([]);
  });

  it('counts of each item the right, the blank and what was chosen', () => {
    for (const [at, item] of resolved.items.entries()) {
      const scores = played.flatMap((seat) => scoreOf(seat, at) ?? []);
      const one = report.items[at];
      expect(one?.right).toEqual({
        points: scores.filter((score) => score === 1).length,
        of: scores.length,
      });
      expect(one?.blank).toBe(30 - scores.length);
      if (item?.type !== 'choice') continue;
      for (const option of item.options) {
        const times = played.filter(({ given }) => given[at]?.response === option.id).length;
        expect(one?.chosen?.of.find(({ id }) => id === option.id)?.times).toBe(times);
      }
    }
  });

  it('counts “I don’t know” as no answer, like the page of the pupil who said it', () => {
    const isUnknown = (seat: number, at: number) => (seat + at) % 5 === 0;
    const reportWith = (unknown: { response: '' } | undefined) => {
      const results = played.map(({ given, ...seat }) => ({
        ...seat,
        given: given.map((answer, at) => (isUnknown(seat.seat, at) ? unknown : answer)),
      }));
      const { seats, items, ...figures } = createReport(
        resolved,
        fixtureBank,
        collected(resolved, encodeResultCodes(resolved, results)),
      );
      const perItem = items.map(({ discrimination, ...item }) => item);
      return { ...figures, perItem, scores: seats.map(({ score, proofs }) => [score, proofs]) };
    };
    expect(reportWith({ response: '' })).toEqual(reportWith(undefined));
  });

  it('counts who had each row right, and the wrong answers of typed items', () => {
    const kinds = ['match', 'date', 'number', 'recall', 'order'] as const;
    const items = kinds.flatMap((kind) => fixtureBank.items.filter(({ type }) => type === kind));
    const resolved = resolveAssignment(
      { ...createAssignmentOfFirst(1), items: toAssignmentItems(items.slice(0, 30)) },
      fixtureBank,
    );
    const played = simulateClass(resolved, 30, 6);
    const { items: itemReports } = createReport(
      resolved,
      fixtureBank,
      collected(resolved, encodeResultCodes(resolved, played)),
    );
    for (const [at, { item, rows, written }] of itemReports.entries()) {
      const given = played.flatMap((seat) => seat.given[at]?.response ?? []);
      if (item?.type === 'match') {
        expect(rows).toHaveLength(item.rows.length);
        for (const [nth, row] of item.rows.entries()) {
          const right = given.filter((one) => (one as Record<string, string>)[row.id] === row.key);
          expect(rows?.[nth]?.right).toEqual({ points: right.length, of: given.length });
          // an actor of a grid stands under several claims
          expect(rows?.[nth]?.text).toBe(row.group ? `${row.group} – ${row.text}` : row.text);
        }
      } else {
        const wrong = played.filter((seat) => (scoreIn(resolved, seat, at) ?? 1) < 1);
        const times = written?.of.reduce((sum, one) => sum + one.times, 0) ?? 0;
        expect(times).toBe(wrong.length);
      }
    }
  });

  it('adds the items of each axis up', () => {
    const axisOf = createAxisLookup(fixtureBank);
    for (const axis of ['actors', 'dates', 'positions'] as const) {
      const scores = resolved.items.flatMap((item, at) =>
        item && axisOf(item) === axis ? played.flatMap((seat) => scoreOf(seat, at) ?? []) : [],
      );
      expect(report.axes[axis].of).toBe(scores.length);
      expect(report.axes[axis].points).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0));
    }
  });

  it('counts a seat once for a slip, of the seats that met it', () => {
    const slips = new Set(
      resolved.items.flatMap((item) =>
        item?.type === 'choice' ? item.options.flatMap(({ slip }) => slip ?? []) : [],
      ),
    );
    expect(slips.size).toBeGreaterThan(1);
    for (const { slip, points, of } of report.slips) {
      const fell = played.filter(({ given }) =>
        resolved.items.some((item, at) => {
          const response = given[at]?.response;
          return item?.type === 'choice'
            ? item.options.some((one) => one.id === response && one.slip === slip)
            : item?.type === 'verdict' &&
                item.slip === slip &&
                item.key !== true &&
                response === true;
        }),
      );
      expect(points).toBe(fell.length);
      expect(of).toBeLessThanOrEqual(30);
    }
  });

  it('counts a seat as having met a slip only if it answered an item with that slip', () => {
    const at = resolved.items.findIndex(
      (item) => item?.type === 'choice' && item.options.some(({ slip }) => slip),
    );
    const item = resolved.items[at];
    const trap = item?.type === 'choice' ? item.options.find(({ slip }) => slip) : undefined;
    const answers = [trap?.id, item && rightResponse(item), undefined].map((response, index) => ({
      set: resolved.assignment.id,
      seat: index + 1,
      given: resolved.items.map((_, one) =>
        one === at && response !== undefined ? { response } : undefined,
      ),
    }));
    const { slips } = createReport(
      resolved,
      fixtureBank,
      collected(resolved, encodeResultCodes(resolved, answers)),
    );
    expect(slips).toEqual([{ slip: trap?.slip, points: 1, of: 2 }]);
  });

  it('says how often the sure were right', () => {
    const answers = played.flatMap(({ given }) => given.flatMap((one) => one ?? []));
    const { guess, certain } = report.calibration;
    expect(certain.of).toBe(answers.filter(({ confidence }) => confidence === 'certain').length);
    expect(certain.points / certain.of).toBeGreaterThan(guess.points / guess.of);
  });

  it('counts the evidence apart, by item, by seat and in all', () => {
    const evidenceScoresOf = (seat: SeatAnswers, at: number) => {
      const [item, sentences] = [resolved.items[at], seat.given[at]?.sentences];
      return item && sentences ? scoreEvidence(item, sentences) : [];
    };
    const all = played.flatMap((seat) =>
      resolved.items.flatMap((_, at) => evidenceScoresOf(seat, at)),
    );
    const total = (scores: readonly number[]) => scores.reduce((sum, one) => sum + one, 0);
    expect(new Set(all).size).toBeGreaterThan(1);
    expect(report.proofs).toEqual({ points: total(all), of: all.length });
    for (const [at, { proofs }] of report.items.entries()) {
      const scores = played.flatMap((seat) => evidenceScoresOf(seat, at));
      expect(proofs).toEqual(
        scores.length > 0 ? { points: total(scores), of: scores.length } : undefined,
      );
    }
    const [seat] = played;
    const own = seat ? resolved.items.flatMap((_, at) => evidenceScoresOf(seat, at)) : [];
    expect(report.seats[0]?.proofs).toEqual({ points: total(own), of: own.length });
  });

  it('counts the evidence that pupils were asked for and did not find, but none that cards cannot give', () => {
    const skipping = played.slice(0, 3).map(({ given, ...rest }, pupil) => ({
      ...rest,
      given: given.map((one) => one && (pupil === 0 ? one : { response: one.response })),
    }));
    const seats = collected(resolved, encodeResultCodes(resolved, skipping));
    const askedOf = ({ given }: SeatAnswers) =>
      resolved.items.filter((item, at) => item && given[at] && shouldAskEvidence(item)).length;
    const { seats: reports, proofs } = createReport(resolved, fixtureBank, seats);
    expect(reports.map((one) => one.proofs.of)).toEqual(skipping.map(askedOf));
    expect(reports.slice(1).map((one) => one.proofs.points)).toEqual([0, 0]);
    expect(proofs.of).toBe(skipping.reduce((sum, one) => sum + askedOf(one), 0));
    const [, byCard] = createReport(
      resolved,
      fixtureBank,
      seats.map((one) => ({ ...one, isFromCards: true })),
    ).seats;
    expect(byCard?.proofs.of).toBe(0);
  });

  it('names the seats without a result', () => {
    const some = createReport(
      resolved,
      fixtureBank,
      collected(resolved, encodeResultCodes(resolved, played.slice(0, 28))),
    );
    expect(some.absent).toEqual([29, 30]);
  });

  it('has the same scores from codes that were read aloud', () => {
    const shortCodes = played.map((seat) =>
      encodeShortCode(resolved, scoreSeat(resolved, seat, scoreResponse)),
    );
    const shortReport = createReport(resolved, fixtureBank, collected(resolved, shortCodes));
    expect(shortReport.items.map(({ right, score }) => ({ right, score }))).toEqual(
      report.items.map(({ right, score }) => ({ right, score })),
    );
    expect(shortReport.slips).toEqual(report.slips);
  });

  it('leaves out an item that this bank has no more, and keeps the rest', () => {
    const lost = {
      ...resolved,
      items: resolved.items.map((item, at) => (at === 5 ? undefined : item)),
    };
    const rest = createReport(
      lost,
      fixtureBank,
      collected(lost, encodeResultCodes(resolved, played)),
    );
    expect(rest.items[5]).toMatchObject({ item: undefined, right: { of: 0 }, blank: 0 });
    expect(rest.items[6]?.right).toEqual(report.items[6]?.right);
    expect(rest.seats[0]?.score.of).toBe(23);
  });
});

describe('discrimination', () => {
  /** Thirty seats of rising ability; the item in question is right for those that it names. */
  const withItem = (isRight: (seat: number) => boolean, count = 30) => {
    const knowing: SeatAnswers[] = Array.from({ length: count }, (_, index) => ({
      set: resolved.assignment.id,
      seat: index + 1,
      given: resolved.items.map((item, at) => {
        const isKnown = at === 0 ? isRight(index + 1) : at <= ((index + 1) / count) * 23;
        const wrong = item?.type === 'number' ? { value: -1 } : item?.type === 'match' ? {} : '';
        if (!item) return undefined;
        return { response: isKnown ? rightResponse(item) : item.type === 'order' ? [] : wrong };
      }),
    }));
    const of = knowing.map((result): CollectedSeat => {
      const scored = scoreSeat(resolved, result, scoreResponse);
      return { seat: result.seat, code: '', scored, isFull: true };
    });
    return createReport(resolved, fixtureBank, of).items[0]?.discrimination;
  };

  it('says that an item separates if those who know the rest know it', () => {
    expect(withItem((seat) => seat > 15)).toMatchObject({ n: 30, verdict: 'separates' });
  });

  it('says that an item is the wrong way round if they alone do not know it', () => {
    expect(withItem((seat) => seat <= 15)).toMatchObject({ n: 30, verdict: 'reversed' });
  });

  it('says nothing of what may be chance', () => {
    const found = withItem((seat) => seat % 2 === 0);
    expect(found?.n).toBe(30);
    expect(found?.verdict).toBeUndefined();
  });

  it('shows no figure of nine seats, nor if everybody was right', () => {
    expect(withItem((seat) => seat > 4, 9)).toBeUndefined();
    expect(withItem(() => true)).toBeUndefined();
  });
});

it('what a class missed comes the most missed first, and what it knows does not', () => {
  const missed = selectMissedItems(report);
  const share = (id: string) => {
    const one = report.items.find((one) => one.id === id);
    // a blank has no score
    return (one?.score.points ?? 0) / ((one?.score.of ?? 0) + (one?.blank ?? 0));
  };
  expect(missed.length).toBeGreaterThan(0);
  expect(missed.length).toBeLessThanOrEqual(12);
  const shares = missed.map(({ id }) => share(id));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThan(0.7);
});
