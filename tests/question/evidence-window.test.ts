import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEvidenceWindow } from '../../src/question/evidence-window.ts';

const brief = (sizes: readonly number[]) =>
  sizes.map((size, paragraph) => ({
    sentences: Array.from({ length: size }, (_, at) => ({ id: `${paragraph}-${at}`, text: '.' })),
  }));
const idsOf = (shown: ReturnType<typeof findEvidenceWindow>) =>
  shown?.flatMap(({ sentences }) => sentences.map(({ id }) => id));

it('shows at most five sentences that run on, with the whole proof among them', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, fc.nat(), fc.integer({ min: 1, max: 3 }), (lengths, seed, count) => {
      const all = idsOf(brief(lengths)) ?? [];
      const at = seed % all.length;
      const proof = all.slice(at, at + count);
      const shown = idsOf(findEvidenceWindow(brief(lengths), [proof])) ?? [];
      expect(shown.length).toBeLessThanOrEqual(5);
      expect(shown).toEqual(expect.arrayContaining(proof));
      const from = all.indexOf(shown[0] ?? '');
      expect(shown).toEqual(all.slice(from, from + shown.length));
    }),
  );
});

it('does not always have the proof at the same place', () => {
  const places = Array.from({ length: 9 }, (_, at) =>
    idsOf(findEvidenceWindow(brief([9]), [[`0-${at}`]]))?.indexOf(`0-${at}`),
  );
  expect(new Set(places).size).toBeGreaterThanOrEqual(3);
});

it('takes another proof where one is too far apart, and has none where all are', () => {
  const far = ['0-0', '0-8'];
  expect(idsOf(findEvidenceWindow(brief([9]), [far, ['0-4']]))).toContain('0-4');
  expect(findEvidenceWindow(brief([9]), [far])).toBeUndefined();
});

it('borrows from the next paragraph where its own is too short to be read for it', () => {
  expect(idsOf(findEvidenceWindow(brief([1, 4]), [['0-0']]))).toEqual(['0-0', '1-0', '1-1']);
});
