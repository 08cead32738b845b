import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meet, type SeatAnswers, setItems } from '../../src/classroom/assignment.ts';
import {
  marksOf,
  readResult,
  readResultText,
  readShortCode,
  resultBytes,
  resultText,
  shortCode,
} from '../../src/classroom/result-code.ts';
import { mark } from '../../src/items/scoring.ts';
import { sumOf } from '../../src/shared/crc32.ts';
import { anyAssignment, anyResult, realBank, setOfSome } from '../support/assignments.ts';
import { runs } from '../support/whole.ts';

const sentences = realBank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
const metOf = (count: number, more = {}) => meet(setOfSome(count, more), realBank);

/** Any set with what a seat made of it. */
const anyPlayed = anyAssignment
  .map((set) => meet(set, realBank))
  .chain((met) => anyResult(met).map((result) => ({ met, result })));

/** A pupil who was right everywhere, in a set with items of every type. */
const one = [...new Map(realBank.items.map((item) => [item.type, item])).values()];
const met = meet(
  { ...setOfSome(1), items: setItems([...one, ...realBank.items.slice(0, 17)]) },
  realBank,
);
const result: SeatAnswers = fc.sample(anyResult(met), { numRuns: 1, seed: 7 })[0] as SeatAnswers;

describe('a result', () => {
  it('is read as it was given, to the last letter and proof', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const read = readResultText(met, resultText(met, result), sentences);
        expect(read).toEqual({ ok: true, result });
      }),
    );
  });

  it('has the same marks on both devices', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const read = readResultText(met, resultText(met, result));
        expect(read.ok && marksOf(met, read.result, mark).marked.map((one) => one?.score)).toEqual(
          marksOf(met, result, mark).marked.map((one) => one?.score),
        );
      }),
    );
  });

  it('of 24 items fits in a code of 41 modules an edge', () => {
    const all = metOf(24, { confidence: true });
    const texts = fc.sample(anyResult(all), 200).map((result) => resultText(all, result));
    // version 6 at the medium level holds 154 of these signs
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(154);
  });

  it('is damaged where any sign of it was changed or lost', () => {
    const text = resultText(met, result);
    for (let at = 4; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const read = readResultText(met, changed);
      // the last sign has bits that stand for nothing
      if (at < text.length - 1) expect(read).toEqual({ ok: false, problem: 'damaged' });
      expect(readResultText(met, text.slice(0, at))).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['of another set', resultText(metOf(3), { ...result, given: [] }), 'other'],
    ['of a newer game', resultText(met, result).replace('QUI1', 'QUI2'), 'newer'],
    ['that is none of ours', 'https://example.org', 'stranger'],
    ['that is empty', '', 'stranger'],
  ])('%s is told apart', (_, text, problem) => {
    const other = meet({ ...setOfSome(3), id: 'ZZZZZZZZ' }, realBank);
    expect(readResultText(other, text)).toEqual({ ok: false, problem });
  });

  it('is still read where this bank lacks some of its items', () => {
    const lost = { ...met, items: met.items.map((item, at) => (at === 2 ? undefined : item)) };
    const read = readResultText(lost, resultText(met, result), sentences);
    const given = result.given.map((one, at) => (at === 2 ? undefined : one));
    expect(read).toEqual({ ok: true, result: { ...result, given } });
  });

  it('never throws, whatever is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readResult(met, bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        readResultText(met, `QUI1${text}`);
        readShortCode(met, text);
      }),
    );
  });

  it('is refused or read, and nothing else, where its sum is right and its bits are noise', () => {
    // the version, the set and the seat
    const head = resultBytes(met, result).slice(0, 7);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        const body = new Uint8Array([...head, ...noise]);
        const sum = sumOf(body) & 0xffff;
        const read = readResult(met, new Uint8Array([...body, sum >> 8, sum & 255]));
        if (read.ok) expect(() => marksOf(met, read.result, mark)).not.toThrow();
        else expect(read.problem).toBe('damaged');
      }),
      runs(500),
    );
  });
});

describe('a short code', () => {
  it('tells the seat, every score and what was chosen', () => {
    fc.assert(
      fc.property(anyPlayed, ({ met, result }) => {
        const marks = marksOf(met, result, mark);
        const read = readShortCode(met, shortCode(met, marks));
        if (!read.ok) throw new Error(read.problem);
        expect(read.result.seat).toBe(result.seat);
        for (const [at, item] of met.items.entries()) {
          expect(read.result.marked[at]?.score).toBe(marks.marked[at]?.score);
          if (item?.type !== 'choice' && item?.type !== 'verdict') continue;
          expect(read.result.marked[at]?.response).toBe(marks.marked[at]?.response);
        }
      }),
    );
  });

  const code = shortCode(met, marksOf(met, result, mark));

  it('of 24 items is said in five breaths', () => {
    expect(met.items).toHaveLength(24);
    expect(code.split('-').length).toBeLessThanOrEqual(5);
  });

  it('is read in small letters, without hyphens, with an O for a zero', () => {
    const read = readShortCode(met, code);
    expect(read.ok).toBe(true);
    const written = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o');
    expect(readShortCode(met, written.replaceAll('1', 'l'))).toEqual(read);
  });

  it('is damaged by any one sign misheard, and by any two neighbours swapped', () => {
    const signs = code.replaceAll('-', '');
    for (let at = 0; at < signs.length; at++) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === signs[at]) continue;
        const misheard = signs.slice(0, at) + other + signs.slice(at + 1);
        expect(readShortCode(met, misheard)).toEqual({ ok: false, problem: 'damaged' });
      }
      const [a, b] = [signs[at], signs[at + 1]];
      if (a === b || b === undefined) continue;
      const swapped = signs.slice(0, at) + b + a + signs.slice(at + 2);
      expect(readShortCode(met, swapped)).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('of another set says so', () => {
    const other = { ...met, set: { ...met.set, id: 'ZZZZZZZZ' } };
    expect(readShortCode(other, code)).toEqual({ ok: false, problem: 'other' });
  });

  it('is not read, rather than read wrongly, where one device lacks an item', () => {
    for (const lost of met.items.keys()) {
      const less = { ...met, items: met.items.map((item, at) => (at === lost ? undefined : item)) };
      expect(readShortCode(less, code)).toEqual({ ok: false, problem: 'damaged' });
      const shown = shortCode(less, marksOf(less, result, mark));
      expect(readShortCode(met, shown)).toEqual({ ok: false, problem: 'damaged' });
      expect(readShortCode(less, shown).ok).toBe(true);
    }
  });
});
