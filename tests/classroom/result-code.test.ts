import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  resolveAssignment,
  type SeatAnswers,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import {
  decodeResult,
  encodeResult,
  encodeResultCode,
  parseResultCode,
  scoreSeat,
} from '../../src/classroom/result-code.ts';
import { encodeShortCode, parseShortCode } from '../../src/classroom/short-code.ts';
import { scoreResponse } from '../../src/items/registry.ts';
import { computeCrc32 } from '../../src/shared/crc32.ts';
import { anyAssignment, anySeatAnswers } from '../support/arbitrary-assignments.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';

const sentences = fixtureBank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
const metOf = (count: number, more = {}) =>
  resolveAssignment(createAssignmentOfFirst(count, more), fixtureBank);

/** Any set with what a seat made of it. */
const anyPlayed = anyAssignment
  .map((set) => resolveAssignment(set, fixtureBank))
  .chain((met) => anySeatAnswers(met).map((result) => ({ met, result })));

/** A pupil who was right everywhere, in a set with items of every type. */
const one = [...new Map(fixtureBank.items.map((item) => [item.type, item])).values()];
const met = resolveAssignment(
  {
    ...createAssignmentOfFirst(1),
    items: toAssignmentItems([...one, ...fixtureBank.items.slice(0, 17)]),
  },
  fixtureBank,
);
const result: SeatAnswers = fc.sample(anySeatAnswers(met), {
  numRuns: 1,
  seed: 7,
})[0] as SeatAnswers;

describe('a result', () => {
  it('is read as it was given, to the last letter and proof', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const read = parseResultCode(met, encodeResultCode(met, result), sentences);
        expect(read).toEqual({ ok: true, result });
      }),
    );
  });

  it('has the same marks on both devices', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const read = parseResultCode(met, encodeResultCode(met, result));
        expect(
          read.ok && scoreSeat(met, read.result, scoreResponse).answers.map((one) => one?.score),
        ).toEqual(scoreSeat(met, result, scoreResponse).answers.map((one) => one?.score));
      }),
    );
  });

  it('of 24 items fits in a code of 41 modules an edge', () => {
    const all = metOf(24, { confidence: true });
    const texts = fc
      .sample(anySeatAnswers(all), 200)
      .map((result) => encodeResultCode(all, result));
    // version 6 at the medium level holds 154 of these signs
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(154);
  });

  it('is damaged where any sign of it was changed or lost', () => {
    const text = encodeResultCode(met, result);
    for (let at = 4; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const read = parseResultCode(met, changed);
      // the last sign has bits that stand for nothing
      if (at < text.length - 1) expect(read).toEqual({ ok: false, problem: 'damaged' });
      expect(parseResultCode(met, text.slice(0, at))).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['of another set', encodeResultCode(metOf(3), { ...result, given: [] }), 'other'],
    ['of a newer game', encodeResultCode(met, result).replace('QUI1', 'QUI2'), 'newer'],
    ['that is none of ours', 'https://example.org', 'stranger'],
    ['that is empty', '', 'stranger'],
  ])('%s is told apart', (_, text, problem) => {
    const other = resolveAssignment({ ...createAssignmentOfFirst(3), id: 'ZZZZZZZZ' }, fixtureBank);
    expect(parseResultCode(other, text)).toEqual({ ok: false, problem });
  });

  it('is still read where this bank lacks some of its items', () => {
    const lost = { ...met, items: met.items.map((item, at) => (at === 2 ? undefined : item)) };
    const read = parseResultCode(lost, encodeResultCode(met, result), sentences);
    const given = result.given.map((one, at) => (at === 2 ? undefined : one));
    expect(read).toEqual({ ok: true, result: { ...result, given } });
  });

  it('never throws, whatever is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodeResult(met, bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseResultCode(met, `QUI1${text}`);
        parseShortCode(met, text);
      }),
    );
  });

  it('is refused or read, and nothing else, where its sum is right and its bits are noise', () => {
    // the version, the set and the seat
    const head = encodeResult(met, result).slice(0, 7);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        const body = new Uint8Array([...head, ...noise]);
        const sum = computeCrc32(body) & 0xffff;
        const read = decodeResult(met, new Uint8Array([...body, sum >> 8, sum & 255]));
        if (read.ok) expect(() => scoreSeat(met, read.result, scoreResponse)).not.toThrow();
        else expect(read.problem).toBe('damaged');
      }),
      propertyRuns(500),
    );
  });
});

describe('a short code', () => {
  it('tells the seat, every score and what was chosen', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const marks = scoreSeat(met, result, scoreResponse);
        const read = parseShortCode(met, encodeShortCode(met, marks));
        if (!read.ok) throw new Error(read.problem);
        expect(read.result.seat).toBe(result.seat);
        for (const [at, item] of met.items.entries()) {
          expect(read.result.answers[at]?.score).toBe(marks.answers[at]?.score);
          if (item?.type !== 'choice' && item?.type !== 'verdict') continue;
          expect(read.result.answers[at]?.response).toBe(marks.answers[at]?.response);
        }
      }),
    );
  });

  const code = encodeShortCode(met, scoreSeat(met, result, scoreResponse));

  it('of 24 items is said in five breaths', () => {
    expect(met.items).toHaveLength(24);
    expect(code.split('-').length).toBeLessThanOrEqual(5);
  });

  it('is read in small letters, without hyphens, with an O for a zero', () => {
    const read = parseShortCode(met, code);
    expect(read.ok).toBe(true);
    const written = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o');
    expect(parseShortCode(met, written.replaceAll('1', 'l'))).toEqual(read);
  });

  it('is damaged by any one sign misheard, and by any two neighbours swapped', () => {
    const signs = code.replaceAll('-', '');
    for (let at = 0; at < signs.length; at++) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === signs[at]) continue;
        const misheard = signs.slice(0, at) + other + signs.slice(at + 1);
        expect(parseShortCode(met, misheard)).toEqual({ ok: false, problem: 'damaged' });
      }
      const [a, b] = [signs[at], signs[at + 1]];
      if (a === b || b === undefined) continue;
      const swapped = signs.slice(0, at) + b + a + signs.slice(at + 2);
      expect(parseShortCode(met, swapped)).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('of another set says so', () => {
    const other = { ...met, assignment: { ...met.assignment, id: 'ZZZZZZZZ' } };
    expect(parseShortCode(other, code)).toEqual({ ok: false, problem: 'other' });
  });

  it('is not read, rather than read wrongly, where one device lacks an item', () => {
    for (const lost of met.items.keys()) {
      const less = { ...met, items: met.items.map((item, at) => (at === lost ? undefined : item)) };
      expect(parseShortCode(less, code)).toEqual({ ok: false, problem: 'damaged' });
      const shown = encodeShortCode(less, scoreSeat(less, result, scoreResponse));
      expect(parseShortCode(met, shown)).toEqual({ ok: false, problem: 'damaged' });
      expect(parseShortCode(less, shown).ok).toBe(true);
    }
  });
});
