import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestNumber } from '../../../src/bank/schema/suggest-number.ts';
import { propertyRuns } from '../../support/full-run.ts';

const listFigures = (remedy: string) =>
  remedy
    .replace(/^write | without quotes$/g, '')
    .split(', or ')
    .map(Number);

it('a number as any language writes it is proposed, and none that it cannot be', () => {
  const languages = fc.constantFrom('fr', 'fr-CH', 'en', 'de', 'de-CH', 'it', 'sv');
  const figures = fc.integer({ min: -999_999_999, max: 999_999_999 });
  const decimals = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(languages, figures, decimals, (language, whole, places) => {
      const figure = Number((whole / 10 ** places).toFixed(places));
      const written = new Intl.NumberFormat(language, {
        maximumFractionDigits: 3,
        useGrouping: 'always',
      }).format(figure);
      const proposed = listFigures(suggestNumber(written));
      expect([written, proposed]).toEqual([written, expect.arrayContaining([figure])]);
      if (proposed.length > 1) expect(written).toMatch(/^[-−+]?[1-9]\d{0,2}[.,]\d{3}$/);
    }),
    propertyRuns(2_000),
  );
});

it.each(['1,00,000', '10 12', '1.2.3', '12 %', '1/2', '٣', 'douze'])(
  '%s is answered with how numbers are written',
  (written) => {
    expect(suggestNumber(written)).toBe('write a number in figures here: 12, 1.5 or -3');
  },
);
