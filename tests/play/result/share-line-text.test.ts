import { describe, expect, it } from 'vitest';
import { catalogue as appEn } from '../../../src/i18n/text/en.ts';
import { catalogue as appFr } from '../../../src/i18n/text/fr.ts';
import { formatShareLine } from '../../../src/play/result/share-line-text.ts';
import { catalogue as playEn } from '../../../src/play/text/en.ts';
import { catalogue as playFr } from '../../../src/play/text/fr.ts';

const fr = { ...appFr, ...playFr };
const en = { ...appEn, ...playEn };
const address = 'https://example.org/quiz/';
const scores = [1, 0, 0.25, 1, 0];

describe('the lines to share', () => {
  it.each([
    [
      { title: 'OTAN-Russie\u00a0: l’Ukraine', points: 7 },
      fr,
      'Qui Quand Quoi, les cinq du 23\u00a0novembre 2026 (OTAN-Russie)\u00a0: 7 points sur 10',
      '✓\u00a0bien vu, ✗\u00a0raté, ~\u00a0en partie, ✓\u00a0bien vu, ✗\u00a0raté',
    ],
    [
      { title: 'OTAN-Russie\u202f: l’Ukraine', points: 1 },
      fr,
      'Qui Quand Quoi, les cinq du 23\u00a0novembre 2026 (OTAN-Russie)\u00a0: 1 point sur 10',
      '✓\u00a0bien vu, ✗\u00a0raté, ~\u00a0en partie, ✓\u00a0bien vu, ✗\u00a0raté',
    ],
    [
      { title: 'At 10:30 in Brussels', points: -2 },
      en,
      'Qui Quand Quoi, the five of 23\u00a0November 2026 (At 10:30 in Brussels)',
      '✓\u00a0got\u00a0it, ✗\u00a0missed, ~\u00a0partly\u00a0right, ✓\u00a0got\u00a0it, ✗\u00a0missed',
    ],
  ])('%o', ({ title, points }, text, line, marks) => {
    const result = { title, day: '2026-11-23', points: { points, of: 10 }, scores, address };
    expect(formatShareLine(result, text)).toBe(`${line}\n${marks}\n${address}`);
  });

  it('name the first day of a month as one says it', () => {
    const points = { points: 7, of: 10 };
    const line = formatShareLine({ title: 'A', day: '2026-12-01', points, scores, address }, fr);
    expect(line).toContain('les cinq du 1er\u00a0décembre 2026');
  });
});
