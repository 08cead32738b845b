import { describe, expect, it } from 'vitest';
import { catalogue as appEn } from '../../../src/i18n/text/en.ts';
import { catalogue as appFr } from '../../../src/i18n/text/fr.ts';
import { formatShareLine } from '../../../src/play/result/share-line-text.ts';
import { catalogue as playEn } from '../../../src/play/text/en.ts';
import { catalogue as playFr } from '../../../src/play/text/fr.ts';

const fr = { ...appFr, ...playFr };
const en = { ...appEn, ...playEn };

describe('the line to share', () => {
  it.each([
    [
      { title: 'OTAN-Russie\u00a0: l’Ukraine', points: 4, evidence: { points: 3, of: 4 } },
      fr,
      'OTAN-Russie, dépêche du 23\u00a0novembre 2026\u00a0: 4 sur 5, preuves 3 sur 4',
    ],
    [
      { title: 'OTAN-Russie\u202f: l’Ukraine', points: 3.5 },
      fr,
      'OTAN-Russie, dépêche du 23\u00a0novembre 2026\u00a0: 3,5 sur 5',
    ],
    [
      { title: 'NATO and Russia: Ukraine', points: 4, evidence: { points: 0, of: 1 } },
      en,
      'NATO and Russia, dispatch of 23\u00a0November 2026: 4 out of 5, evidence 0 out of 1',
    ],
    [
      { title: 'At 10:30 in Brussels', points: 0, evidence: { points: 0, of: 0 } },
      en,
      'At 10:30 in Brussels, dispatch of 23\u00a0November 2026: 0 out of 5',
    ],
  ])('%o', (result, text, line) => {
    expect(formatShareLine({ of: 5, day: '2026-11-23', ...result }, text)).toBe(line);
  });
});
