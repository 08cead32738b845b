import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase45, encodeBase45 } from '../../src/qr/base45.ts';
import {
  type AddFrameOutcome,
  addFrame,
  frameIndexAt,
  MAX_FRAMES,
  noFrames,
  payloadOfFrame,
  type ReceivedFrames,
  toFrames,
} from '../../src/qr/multipart.ts';

const utf8 = new TextEncoder();
const bytes = fc.uint8Array({ maxLength: 900 });
const size = fc.integer({ min: 21, max: 400 });

/** Adds the texts in order; returns the last outcome. */
function addFrames(texts: readonly string[], received: ReceivedFrames = noFrames): AddFrameOutcome {
  let outcome: AddFrameOutcome = { received, kind: 'stranger' };
  for (const text of texts) {
    outcome = addFrame(outcome.received, text);
    if (outcome.kind === 'whole') break;
  }
  return outcome;
}

const frames = toFrames(utf8.encode('The payload of a transfer, phone to phone.....'), 39);
const [first = '', second = ''] = frames;

describe('base45', () => {
  it('round-trips any bytes, in the characters of the alphanumeric mode', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase45(bytes);
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
        expect(decodeBase45(text)).toEqual(bytes);
      }),
    );
  });

  it('matches the examples of RFC 9285', () => {
    expect(encodeBase45(utf8.encode('Hello!!'))).toBe('%69 VD92EX0');
    expect(decodeBase45('QED8WEX0')).toEqual(utf8.encode('ietf!'));
  });

  it.each(['A', ':::', '::', 'ab0', 'GGW', 'É00'])('rejects %j', (text) => {
    expect(decodeBase45(text)).toBeUndefined();
  });
});

describe('a multi-part code', () => {
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
        const end = addFrames([...seen, ...texts]);
        expect(end.kind === 'whole' && end.bytes).toEqual(payload);
      }),
    );
  });

  it('has no frame longer than the limit, and only alphanumeric characters', () => {
    fc.assert(
      fc.property(bytes, size, (payload, size) => {
        for (const text of toFrames(payload, size)) {
          expect(text.length).toBeLessThanOrEqual(size);
          expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        }
      }),
    );
  });

  it('says which kind of payload it is, and the codes of phones of before are progress', () => {
    const payload = utf8.encode('A dossier');
    const dossier = toFrames(payload, 39, 'dossier');
    expect(dossier.map((text) => text.slice(0, 4))).toEqual(['QQD1']);
    expect(dossier.map(payloadOfFrame)).toEqual(['dossier']);
    expect(addFrames(dossier)).toMatchObject({ kind: 'whole', payload: 'dossier', bytes: payload });
    const old = 'QQQ10LFJJU60001AC8N44SVDO440LEM3D6$CP2';
    expect(payloadOfFrame(old)).toBe('progress');
    expect(addFrames([old])).toMatchObject({ kind: 'whole', payload: 'progress' });
    expect(['QQX10000000000100', 'https://example.org/', ''].map(payloadOfFrame)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not mix the kinds: a frame of the other kind is of another payload', () => {
    const received = addFrame(noFrames, first).received;
    const forged = first.replace('QQQ1', 'QQD1');
    expect(addFrame(received, forged)).toEqual({ received, kind: 'other' });
  });

  it('counts a frame once', () => {
    const one = addFrame(noFrames, first);
    expect(one).toMatchObject({ kind: 'part', received: { count: frames.length } });
    expect(one.received.parts.size).toBe(1);
    const again = addFrame(one.received, first);
    expect(again.kind).toBe('known');
    expect(again.received).toBe(one.received);
  });

  it('ignores a frame of another payload', () => {
    const received = addFrame(noFrames, first).received;
    const [stranger = ''] = toFrames(utf8.encode('The progress of somebody else'), 39);
    expect(addFrame(received, stranger)).toEqual({ received, kind: 'other' });
    expect(addFrames(frames.slice(1), received).kind).toBe('whole');
  });

  it.each([
    ['an index beyond its count', first.replace(/^(.{11})../, '$1ZZ')],
    ['a count of 0', first.replace(/^(.{13})../, '$100')],
    ['more frames than the limit', first.replace(/^(.{13})../, '$1ZZ')],
    ['data that is no base 45', `${first.slice(0, 15)}:::`],
  ])('rejects %s as damaged', (_, text) => {
    const received = addFrame(noFrames, second).received;
    expect(addFrame(received, text)).toEqual({ received, kind: 'damaged' });
  });

  it('ignores a text that is too long or has other characters', () => {
    expect(addFrame(noFrames, first + 'A'.repeat(5_000)).kind).toBe('stranger');
    expect(addFrame(noFrames, first.toLowerCase()).kind).toBe('stranger');
  });

  it('starts over if the complete payload has the wrong checksum', () => {
    const forged = first.slice(0, 15) + encodeBase45(utf8.encode('forged'));
    expect(addFrames([forged, ...frames.slice(1)])).toEqual({
      kind: 'damaged',
      received: noFrames,
    });
    expect(addFrames(frames).kind).toBe('whole');
  });

  it('has no more frames than the limit', () => {
    expect(toFrames(new Uint8Array(MAX_FRAMES * 4), 21)).toHaveLength(MAX_FRAMES);
    expect(toFrames(new Uint8Array(MAX_FRAMES * 4 + 1), 21)).toEqual([]);
  });

  it('holds at least two bytes per frame', () => {
    expect(toFrames(new Uint8Array(4), 18).map(({ length }) => length)).toEqual([18, 18]);
    expect(() => toFrames(new Uint8Array(4), 17)).toThrow(RangeError);
  });

  it('accepts the last possible frame, and none beyond it', () => {
    const claim = (index: number, count: number) => {
      const part = [index, count].map((n) => n.toString(36).toUpperCase().padStart(2, '0'));
      return addFrame(noFrames, `QQQ10000000${part.join('')}${encodeBase45(utf8.encode('ab'))}`);
    };
    expect(claim(MAX_FRAMES - 1, MAX_FRAMES)).toMatchObject({ kind: 'part' });
    expect(claim(0, MAX_FRAMES + 1)).toEqual({ kind: 'damaged', received: noFrames });
    expect(claim(2, 2)).toEqual({ kind: 'damaged', received: noFrames });
  });
});

describe('the order of the frames', () => {
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

  it('counts up in the first cycle', () => {
    expect([0, 1, 2, 3].map((step) => frameIndexAt(step, 4))).toEqual([0, 1, 2, 3]);
  });

  it('shows every frame to a camera that reads only each second or third', () => {
    for (const every of [2, 3]) {
      for (let count = 2; count <= 60; count++) {
        const steps = Array.from({ length: 12 * count }, (_, at) => at * every);
        const seen = new Set(steps.map((step) => frameIndexAt(step, count)));
        expect(seen.size, `${count} frames, one in ${every}`).toBe(count);
      }
    }
  });
});
