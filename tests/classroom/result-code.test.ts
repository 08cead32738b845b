import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  resolveAssignment,
  type SeatAnswers,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { createResultCodeReader } from '../../src/classroom/collect/collection.ts';
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
import { encodeBase32 } from '../../src/shared/crockford32.ts';
import { anyAssignment, anySeatAnswers } from '../support/arbitrary-assignments.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { propertyRuns } from '../support/full-run.ts';

const sentences = fixtureBank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
const resolveFirst = (count: number, more = {}) =>
  resolveAssignment(createAssignmentOfFirst(count, more), fixtureBank);

/** As a later version may write it: what it holds is not known here. */
function encodeNewerCode() {
  const body = encodeResult(resolveFirst(3), { set: '', seat: 1, given: [] }).slice(0, -2);
  body[0] = 0x30 | ((body[0] ?? 0) & 15);
  const checksum = computeCrc32(body) & 0xffff;
  return `QUI3${encodeBase32(new Uint8Array([...body, checksum >> 8, checksum & 255]))}`;
}

/** Any assignment with the answers of a seat. */
const anyAnswered = anyAssignment
  .map((assignment) => resolveAssignment(assignment, fixtureBank))
  .chain((resolved) => anySeatAnswers(resolved).map((result) => ({ resolved, result })));

const oneOfEachType = [...new Map(fixtureBank.items.map((item) => [item.type, item])).values()];
const resolved = resolveAssignment(
  {
    ...createAssignmentOfFirst(1),
    items: toAssignmentItems([...oneOfEachType, ...fixtureBank.items.slice(0, 17)]),
  },
  fixtureBank,
);
const result: SeatAnswers = fc.sample(anySeatAnswers(resolved), {
  numRuns: 1,
  seed: 7,
})[0] as SeatAnswers;

describe('a result', () => {
  it('is read as it was given, to the last letter and sentence', () => {
    fc.assert(
      fc.property(anyAnswered, ({ resolved, result }) => {
        for (const brief of [undefined, sentences]) {
          const code = encodeResultCode(resolved, result, brief);
          expect(parseResultCode(resolved, code, sentences)).toEqual({ ok: true, result });
        }
      }),
    );
  });

  it.each(['seat', 'others'] as const)(
    'tells that its device had shown the correction before, to: %s, which earlier versions read past',
    (corrected) => {
      fc.assert(
        fc.property(anyAnswered, ({ resolved, result }) => {
          const flagged = encodeResult(resolved, { ...result, corrected }, sentences);
          expect(decodeResult(resolved, flagged, sentences)).toEqual({
            ok: true,
            result: { ...result, corrected },
          });
          // all but its last bits is what it was: these read no further
          const plain = encodeResult(resolved, result, sentences).slice(0, -3);
          expect(flagged.slice(0, plain.length)).toEqual(plain);
        }),
        propertyRuns(40),
      );
    },
  );

  it('takes at most 7 bits more for each sentence that was tapped as proof', () => {
    const all = resolveFirst(19, { evidence: true });
    const given = all.items.map((item, at) => ({
      response: item?.type === 'choice' ? item.key : '',
      sentences: [sentences[at] ?? ''],
    }));
    const bare = resolveFirst(19);
    const bits = (text: string) => 5 * text.length;
    const code = encodeResultCode(all, { ...result, given }, sentences);
    const without = encodeResultCode(bare, { ...result, given });
    expect((bits(code) - bits(without) - 16) / 19).toBeLessThanOrEqual(7.5);
    // as before, each sentence by a hash
    expect(code.length).toBeLessThan(0.6 * encodeResultCode(all, { ...result, given }).length);
  });

  it('keeps its scores where the brief is another one, and says that its evidence is unread', () => {
    const all = resolveFirst(3, { evidence: true, confidence: true });
    const given = [
      { response: 'russie-garantie-ukraine', sentences: ['p-garantie', 'p-geneve'] },
      undefined,
      { response: 'borrell-glacis', confidence: 'certain' as const },
    ];
    const own = { ...result, given };
    const code = encodeResultCode(all, own, sentences);
    expect(parseResultCode(all, code, sentences)).toEqual({ ok: true, result: own });
    for (const other of [[], ['p-new', ...sentences]])
      expect(parseResultCode(all, code, other)).toEqual({
        ok: true,
        result: {
          ...own,
          isEvidenceUnread: true,
          given: [{ response: 'russie-garantie-ukraine' }, ...given.slice(1)],
        },
      });
  });

  it('tells a sentence that the brief has no more from none', () => {
    const all = resolveFirst(1, { evidence: true });
    const given = [{ response: 'russie-garantie-ukraine', sentences: ['p-gone'] }];
    const reading = parseResultCode(
      all,
      encodeResultCode(all, { ...result, given }, sentences),
      sentences,
    );
    expect(reading.ok && reading.result.given[0]?.sentences).toEqual(['~0']);
  });

  it('has the same scores on both devices', () => {
    fc.assert(
      fc.property(anyAnswered, ({ resolved, result }) => {
        const reading = parseResultCode(resolved, encodeResultCode(resolved, result));
        expect(
          reading.ok &&
            scoreSeat(resolved, reading.result, scoreResponse).answers.map((one) => one?.score),
        ).toEqual(scoreSeat(resolved, result, scoreResponse).answers.map((one) => one?.score));
      }),
    );
  });

  it('of 24 items fits in a code of 41 modules an edge', () => {
    const all = resolveFirst(24, { confidence: true });
    const texts = fc
      .sample(anySeatAnswers(all), 200)
      .map((result) => encodeResultCode(all, result));
    // version 6 at the medium level holds 154 of these characters
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(154);
  });

  it('is damaged if any character was changed or lost', () => {
    const text = encodeResultCode(resolved, result);
    for (let at = 4; at < text.length; at++) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const reading = parseResultCode(resolved, changed);
      // the last character has unused bits
      if (at < text.length - 1) expect(reading).toEqual({ ok: false, problem: 'damaged' });
      expect(parseResultCode(resolved, text.slice(0, at))).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['of another assignment', encodeResultCode(resolveFirst(3), { ...result, given: [] }), 'other'],
    ['of a newer game', encodeNewerCode(), 'newer'],
    ['of a newer game, with a slip', encodeNewerCode().replace(/.$/, 'V'), 'damaged'],
    ['that is none of ours', 'https://example.org', 'stranger'],
    ['that is empty', '', 'stranger'],
  ])('%s is recognized', (_, text, problem) => {
    const other = resolveAssignment({ ...createAssignmentOfFirst(3), id: 'ZZZZZZZZ' }, fixtureBank);
    expect(parseResultCode(other, text)).toEqual({ ok: false, problem });
  });

  it('is the same however its fourth and its last sign were miscopied', () => {
    const { read } = createResultCodeReader(resolved, scoreResponse, sentences);
    for (const count of [4, 8, 10, 12]) {
      const short = resolveFirst(count);
      const text = encodeResultCode(short, { ...result, given: result.given.slice(0, count) });
      const reader = createResultCodeReader(short, scoreResponse, sentences);
      const right = reader.read(text);
      expect(right.ok).toBe(true);
      for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        for (const changed of [text.slice(0, -1) + sign, text + sign]) {
          const reading = reader.read(changed);
          expect(reading, changed).toEqual(reading.ok ? right : { ok: false, problem: 'damaged' });
        }
    }
    const text = encodeResultCode(resolved, result);
    for (const miscopied of ['QUI7', 'QUI', 'QU1', 'qul'])
      expect(read(text.replace('QUI1', miscopied))).toEqual(read(text));
    const slips = [...text.slice(4)].map(
      (_, at) => `QUI7${text.slice(4, at)}${text.slice(at + 1)}`,
    );
    for (const twice of slips.slice(8))
      expect(read(twice)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('is still read if this bank lacks some of its items', () => {
    const lost = {
      ...resolved,
      items: resolved.items.map((item, at) => (at === 2 ? undefined : item)),
    };
    const reading = parseResultCode(lost, encodeResultCode(resolved, result), sentences);
    const given = result.given.map((one, at) => (at === 2 ? undefined : one));
    expect(reading).toEqual({ ok: true, result: { ...result, given } });
  });

  it('never throws, whatever is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodeResult(resolved, bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseResultCode(resolved, `QUI1${text}`);
        parseShortCode(resolved, text);
      }),
    );
  });

  it('is refused or read, and nothing else, if its checksum is right and its bits are noise', () => {
    // the version, the assignment and the seat
    const head = encodeResult(resolved, result).slice(0, 7);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        const body = new Uint8Array([...head, ...noise]);
        const checksum = computeCrc32(body) & 0xffff;
        const reading = decodeResult(
          resolved,
          new Uint8Array([...body, checksum >> 8, checksum & 255]),
        );
        if (reading.ok)
          expect(() => scoreSeat(resolved, reading.result, scoreResponse)).not.toThrow();
        else expect(reading.problem).toBe('damaged');
      }),
      propertyRuns(500),
    );
  });
});

describe('a short code', () => {
  it('holds the seat, every score and what was chosen', () => {
    fc.assert(
      fc.property(anyAnswered, ({ resolved, result }) => {
        const scored = scoreSeat(resolved, result, scoreResponse);
        const reading = parseShortCode(resolved, encodeShortCode(resolved, scored));
        if (!reading.ok) throw new Error(reading.problem);
        expect(reading.result.seat).toBe(result.seat);
        for (const [at, item] of resolved.items.entries()) {
          expect(reading.result.answers[at]?.score).toBe(scored.answers[at]?.score);
          if (item?.type !== 'choice' && item?.type !== 'verdict') continue;
          expect(reading.result.answers[at]?.response).toBe(scored.answers[at]?.response);
        }
      }),
    );
  });

  const code = encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse));

  it('of 24 items is said in five breaths', () => {
    expect(resolved.items).toHaveLength(24);
    expect(code.split('-').length).toBeLessThanOrEqual(5);
  });

  it('is read in small letters, without hyphens, with an O for a zero', () => {
    const reading = parseShortCode(resolved, code);
    expect(reading.ok).toBe(true);
    const written = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o');
    expect(parseShortCode(resolved, written.replaceAll('1', 'l'))).toEqual(reading);
  });

  it('is damaged by any one character misheard, and by any two neighbours swapped', () => {
    const signs = code.replaceAll('-', '');
    for (let at = 0; at < signs.length; at++) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === signs[at]) continue;
        const misheard = signs.slice(0, at) + other + signs.slice(at + 1);
        expect(parseShortCode(resolved, misheard)).toEqual({ ok: false, problem: 'damaged' });
      }
      const [a, b] = [signs[at], signs[at + 1]];
      if (a === b || b === undefined) continue;
      const swapped = signs.slice(0, at) + b + a + signs.slice(at + 2);
      expect(parseShortCode(resolved, swapped)).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it('of another assignment is recognized', () => {
    const other = { ...resolved, assignment: { ...resolved.assignment, id: 'ZZZZZZZZ' } };
    expect(parseShortCode(other, code)).toEqual({ ok: false, problem: 'other' });
  });

  it('is not read, rather than read wrongly, if one device lacks an item', () => {
    for (const lost of resolved.items.keys()) {
      const less = {
        ...resolved,
        items: resolved.items.map((item, at) => (at === lost ? undefined : item)),
      };
      expect(parseShortCode(less, code)).toEqual({ ok: false, problem: 'damaged' });
      const shown = encodeShortCode(less, scoreSeat(less, result, scoreResponse));
      expect(parseShortCode(resolved, shown)).toEqual({ ok: false, problem: 'damaged' });
      expect(parseShortCode(less, shown).ok).toBe(true);
    }
  });
});
