import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase45, encodeBase45 } from '../../src/qr/base45.ts';
import {
  type AddFrameOutcome,
  addFrame,
  frameIndexAt,
  MAX_FRAMES,
  noFrames,
  type ReceivedFrames,
  toFrames,
} from '../../src/qr/multipart.ts';

const utf8 = new TextEncoder();
const bytes = fc.uint8Array({ maxLength: 900 });
const size = fc.integer({ min: 21, max: 400 });

/** What the last text came to, all of them taken in their order. */
function taken(texts: readonly string[], received: ReceivedFrames = noFrames): AddFrameOutcome {
  let now: AddFrameOutcome = { received, kind: 'stranger' };
  for (const text of texts) {
    now = addFrame(now.received, text);
    if (now.kind === 'whole') break;
  }
  return now;
}

const frames = toFrames(utf8.encode('What is carried from one telephone to another.'), 39);
const [first = '', second = ''] = frames;

describe('base45', () => {
  it('gives back whatever bytes it was made from, in the signs of the alphanumeric mode', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase45(bytes);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
        expect(decodeBase45(text)).toEqual(bytes);
      }),
    );
  });

  it('is what others make of the same bytes', () => {
    expect(encodeBase45(utf8.encode('Hello!!'))).toBe('%69 VD92EX0');
    expect(decodeBase45('QED8WEX0')).toEqual(utf8.encode('ietf!'));
  });

  it.each(['A', ':::', '::', 'ab0', 'GGW', 'É00'])('is not %j', (text) => {
    expect(decodeBase45(text)).toBeUndefined();
  });
});

describe('a chain of codes', () => {
  it('gives the payload back in any order, with duplicates and strangers in between', () => {
    fc.assert(
      fc.property(bytes, size, fc.infiniteStream(fc.nat()), (payload, size, dice) => {
        const texts = toFrames(payload, size);
        fc.pre(texts.length > 0 && texts.length < 60);
        const die = (most: number) => Number(dice.next().value) % most;
        const noise = ['https://example.org/', '', 'QQQ1', 'WIFI:T:WPA;S:net;;', '12345'];
        const seen = [...texts, ...texts, ...noise, ...noise]
          .map((text) => ({ text, place: die(1_000) }))
          .sort((one, other) => one.place - other.place)
          .map(({ text }) => text);
        const end = taken([...seen, ...texts]);
        expect(end.kind === 'whole' && end.bytes).toEqual(payload);
      }),
    );
  });

  it('has no code that is longer than was asked, and none but its own signs', () => {
    fc.assert(
      fc.property(bytes, size, (payload, size) => {
        for (const text of toFrames(payload, size)) {
          expect(text.length).toBeLessThanOrEqual(size);
          expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        }
      }),
    );
  });

  it('tells how far it is, and takes a code twice for once', () => {
    const one = addFrame(noFrames, first);
    expect(one).toMatchObject({ kind: 'part', received: { count: frames.length } });
    expect(one.received.parts.size).toBe(1);
    const again = addFrame(one.received, first);
    expect(again.kind).toBe('known');
    expect(again.received).toBe(one.received);
  });

  it('refuses a code of another chain, and keeps what it has', () => {
    const begun = addFrame(noFrames, first).received;
    const [stranger = ''] = toFrames(utf8.encode('The progress of somebody else'), 39);
    expect(addFrame(begun, stranger)).toEqual({ received: begun, kind: 'other' });
    expect(taken(frames.slice(1), begun).kind).toBe('whole');
  });

  it.each([
    ['a code beyond its count', first.replace(/^(.{11})../, '$1ZZ')],
    ['a count of none', first.replace(/^(.{13})../, '$100')],
    ['more codes than anybody films', first.replace(/^(.{13})../, '$1ZZ')],
    ['data that no bytes give', `${first.slice(0, 15)}:::`],
  ])('refuses %s, and keeps what it has', (_, text) => {
    const begun = addFrame(noFrames, second).received;
    expect(addFrame(begun, text)).toEqual({ received: begun, kind: 'damaged' });
  });

  it('leaves a text alone that is longer than any code of ours, or made of something else', () => {
    expect(addFrame(noFrames, first + 'A'.repeat(5_000)).kind).toBe('stranger');
    expect(addFrame(noFrames, first.toLowerCase()).kind).toBe('stranger');
  });

  it('begins anew when the whole is not what was sent', () => {
    const forged = first.slice(0, 15) + encodeBase45(utf8.encode('forged'));
    expect(taken([forged, ...frames.slice(1)])).toEqual({ kind: 'damaged', received: noFrames });
    expect(taken(frames).kind).toBe('whole');
  });

  it('is not made of more codes than anybody films', () => {
    expect(toFrames(new Uint8Array(MAX_FRAMES * 4), 21)).toHaveLength(MAX_FRAMES);
    expect(toFrames(new Uint8Array(MAX_FRAMES * 4 + 1), 21)).toEqual([]);
  });

  it('holds two bytes a code at the least', () => {
    expect(toFrames(new Uint8Array(4), 18).map(({ length }) => length)).toEqual([18, 18]);
    expect(() => toFrames(new Uint8Array(4), 17)).toThrow(RangeError);
  });

  it('takes the last code that there may be, and none that claims more', () => {
    const claim = (index: number, count: number) => {
      const part = [index, count].map((n) => n.toString(36).toUpperCase().padStart(2, '0'));
      return addFrame(noFrames, `QQQ10000000${part.join('')}${encodeBase45(utf8.encode('ab'))}`);
    };
    expect(claim(MAX_FRAMES - 1, MAX_FRAMES)).toMatchObject({ kind: 'part' });
    expect(claim(0, MAX_FRAMES + 1)).toEqual({ kind: 'damaged', received: noFrames });
    expect(claim(2, 2)).toEqual({ kind: 'damaged', received: noFrames });
  });
});

describe('the turn of the codes', () => {
  it('shows each once before any comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 20 }), (count, time) => {
        const shown = Array.from({ length: count }, (_, at) =>
          frameIndexAt(time * count + at, count),
        );
        expect(new Set(shown).size).toBe(count);
      }),
    );
  });

  it('begins with the first, and goes on as one would count', () => {
    expect([0, 1, 2, 3].map((step) => frameIndexAt(step, 4))).toEqual([0, 1, 2, 3]);
  });

  it('shows every code to a camera that sees each second or third one only', () => {
    for (const every of [2, 3]) {
      for (let count = 2; count <= 60; count++) {
        const steps = Array.from({ length: 12 * count }, (_, at) => at * every);
        const seen = new Set(steps.map((step) => frameIndexAt(step, count)));
        expect(seen.size, `${count} codes, one in ${every}`).toBe(count);
      }
    }
  });
});
