import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundedJson } from '../../src/untrusted/is-bounded-json.ts';
import { findJsonFault } from '../../src/untrusted/json-bounds.ts';
import { safeHostOf } from '../../src/untrusted/safe-url.ts';
import {
  previewValue,
  stripControlChars,
  stripControlCharsDeep,
} from '../../src/untrusted/strip-control-chars.ts';
import { anyCharacter } from '../support/any-character.ts';
import { propertyRuns } from '../support/full-run.ts';

const all = { depth: 1_000, values: 100_000 };

function isParsable(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a few characters changed. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]":,0123-+.eEtfnu\\ \n\t', '')), {
      maxLength: 3,
    }),
  )
  .map(([json, changes]) =>
    changes.reduce((text, [at, letter]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + letter + text.slice(index + 1);
    }, json),
  );

describe('the scan of a JSON text', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.json(), fc.string()), (text) => {
        const fault = findJsonFault(text, all);
        // duplicate and prototype keys are JSON, and yet refused
        if (fault && /^(key-twice|prototype-key)$/.test(fault.reason)) return;
        expect(fault === undefined).toBe(isParsable(text));
      }),
      propertyRuns(2_000),
    );
  });

  it.each([
    ['[[[]]]', 2, 'too-deep'],
    ['[[[]]]', 3, undefined],
    ['{"a":{"a":{}}}', 2, 'too-deep'],
    ['[[],[],[]]', 2, undefined],
  ])('measures the depth of %s', (json, depth, reason) => {
    expect(findJsonFault(json, { ...all, depth })?.reason).toBe(reason);
  });

  it('counts values before any is built', () => {
    expect(findJsonFault('[0,0,0]', { ...all, values: 4 })).toBeUndefined();
    expect(findJsonFault('[0,0,0,0]', { ...all, values: 4 })).toEqual({
      reason: 'too-many',
      place: { line: 1, column: 8 },
    });
  });

  it('gives the line and the column', () => {
    expect(findJsonFault('{\n  "a": 1,\n  "b": oops\n}', all)).toEqual({
      reason: 'not-json',
      place: { line: 3, column: 8 },
    });
  });
});

describe('a stripped text', () => {
  it('keeps what people write, and loses control characters', () => {
    expect(stripControlChars('é 漢 😀 \u200d\n\t')).toBe('é 漢 😀 \u200d\n\t');
    expect(stripControlChars('a\0b\u0007c\u202ed\u2066e\ud800f\u0085g\r')).toBe('abcdefg');
  });

  it('stays the same when stripped again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(stripControlChars(stripControlChars(text))).toBe(stripControlChars(text));
      }),
    );
  });

  it('is the very same value if there is nothing to strip', () => {
    const value = { a: ['b', 1, null], c: { d: 'e' } };
    expect(stripControlCharsDeep(value)).toBe(value);
    expect(stripControlCharsDeep({ a: ['b\u202e'] })).toEqual({ a: ['b'] });
  });

  it('is quoted with 40 characters at most', () => {
    expect(previewValue('x'.repeat(50))).toBe(`${'x'.repeat(40)}…`);
    expect(previewValue({ a: 1 })).toBe('{…}');
    expect(previewValue('a\u202e\nb')).toBe('a b');
  });
});

describe('bounded JSON', () => {
  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['nothing', undefined],
    ['a large integer', 1n],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['a long text', 'x'.repeat(60_001)],
    ['a long list', Array.from({ length: 1_001 }, () => 0)],
    ['a deep list', [[[[[[]]]]]]],
    ['a key that reaches for a prototype', JSON.parse('{"a":{"__proto__":1}}')],
  ])('is not %s', (_, value) => {
    expect(isBoundedJson({ value })).toBe(false);
  });

  it('is any small JSON value', () => {
    expect(isBoundedJson({ a: [1, 'b', null, true, { c: [-0] }] })).toBe(true);
  });
});

it.each([
  ['https://example.org/article', 'example.org'],
  ['https://пример.example/', 'xn--e1afmkfd.example'],
  ['http://example.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,hello', undefined],
  ['https://example.org@elsewhere.example/', undefined],
  ['example.org', undefined],
  ['', undefined],
])('only an https address without credentials has a host to show: %s', (address, host) => {
  expect(safeHostOf(address)).toBe(host);
});
