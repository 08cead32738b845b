import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { formatFigure, readTypedNumber } from '../../../src/items/number/figure.ts';
import { numberSchema } from '../../../src/items/number/schema.ts';
import { exampleItems } from '../../support/example-items.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { numberFor } from '../../support/number-items.ts';

const accepts = (key: number, tolerance = 0) =>
  v.safeParse(numberSchema, { ...exampleItems.number, key, tolerance }).success;

// every figure is read by a key that is far from it: only of two readings that differ does it choose the larger
it.each([
  ['fr', '100 000', 100_000],
  ['fr', '100\u202f000', 100_000],
  ['fr', '1\u2009234\u2009567', 1_234_567],
  ['fr', "100'000", 100_000],
  ['fr', '100’000', 100_000],
  ['fr', '100.000', 100_000],
  ['fr', '100,000', 100_000],
  ['en', '100,000', 100_000],
  ['en', '100.000', 100_000],
  ['en', '1,00,000', 100_000],
  ['fr', '1.000.000', 1_000_000],
  ['fr', '1.234,5', 1_234.5],
  ['en', '1,234.5', 1_234.5],
  ['fr', '1,234.5', 1_234.5],
  ['fr', '2,5', 2.5],
  ['fr', '2.5', 2.5],
  ['en', '2,5', 2.5],
  ['fr', '0,125', 0.125],
  ['fr', '0.125', 0.125],
  ['en', '0,125', 0.125],
  ['fr', ',5', 0.5],
  ['fr', '1,125', 1_125],
  ['fr', '1.125', 1_125],
  ['fr', '1,200', 1_200],
  ['fr', '1.200', 1_200],
  ['fr', "1'200", 1_200],
  ['fr', '1 200', 1_200],
  ['fr', '1,200.5', 1_200.5],
  ['fr', '1 200,5', 1_200.5],
  ['en', '1,200', 1_200],
  ['en', '1 200', 1_200],
  ['en', '1.200,5', 1_200.5],
  ['en', '1,125', 1_125],
  ['de', '1.125', 1_125],
  ['fr', '1234,567', 1_234.567],
  ['fr', '30', 30],
  ['fr', ' 30. ', 30],
  ['fr', '-8', -8],
  ['fr', '\u22128', -8],
  ['fr', '– 8', -8],
  ['fr', '+8', 8],
  ['fr', '-0', 0],
  ['fr', '007', 7],
  ['fr', '３０', 30],
  ['fr', '－１２，５', -12.5],
  ['fr', '٣٠', 30],
  ['fr', '١٢٫٥', 12.5],
  ['en', '\u200f۱۲٬۳۴۵', 12_345],
  ['fr', '३०', 30],
  ['fr', '100 000 soldats', 100_000],
  ['fr', '30 sol', 30],
  ['fr', '100 mille', 100_000],
  ['fr', '100 mille soldats', 100_000],
  ['en', '100 thousand', 100_000],
  ['fr', '100k', 100_000],
  ['fr', '2,5 millions', 2_500_000],
  ['en', '1.1 million', 1_100_000],
  ['fr', '-2 milliards de soldats', -2_000_000_000],
  ['fr', '½', 0.5],
  ['fr', '−3 ½', -3.5],
  ['fr', '2 ⅛', 2.125],
  ['en', '1⅖', 1.4],
  ['fr', '1,5 M', 1_500_000],
  ['en', '1.5M', 1_500_000],
  ['fr', '(8)', 8],
  ['fr', '« −8 »', -8],
  ['fr', '100_000', 100_000],
  ['fr', 'près de 100 000', 100_000],
  ['fr', 'Plus de 100 000', 100_000],
  ['en', 'nearly 100,000', 100_000],
  ['en', 'more than 100,000 sol', 100_000],
  ['fr', '1 000,5', 1_000.5],
  ['fr', 'environ 100 000', 100_000],
  ['fr', '≈ 100 000', 100_000],
  ['fr', 'moins 8', -8],
  ['en', 'minus 8', -8],
  ['fr', '100’000.–', 100_000],
  ['fr', '30 soldats russes', 30],
  ['fr', '2 Mds', 2_000_000_000],
  ['fr', 'env. 100 000', 100_000],
  ['fr', '≥ 30', 30],
  ['fr', '1′234', 1_234],
  ['fr', '⁻8', -8],
  ['fr', '➖8', -8],
  ['en', '5 billion', 5_000_000_000],
  ['de', '5 Tsd.', 5_000],
  ['fr', '100  000', 100_000],
  ['en', '1.5 lakh', 150_000],
  ['en', '2 crore soldats', 20_000_000],
  ['en', '1.5tn', 1_500_000_000_000],
  ['fr', '100 000 environ', 100_000],
  ['en', '100,000 or so', 100_000],
  ['en', '100k+', 100_000],
  ['fr', '+ de 100 000', 100_000],
  ['fr', 'à peu près 100 000', 100_000],
  ['fr', 'a peu pres 100 000 soldats', 100_000],
  ['fr', 'quelque 100 000', 100_000],
  ['fr', 'les 100 000', 100_000],
  ['fr', 'au moins 30', 30],
  ['fr', 'jusqu’à 30', 30],
  ['en', 'exactly 30', 30],
  ['fr', 'c’est 30', 30],
  ['fr', 'il y en a 30', 30],
  ['fr', '=30', 30],
  ['fr', '« 30 »', 30],
  ['en', '“30”', 30],
  ['fr', '30 ;', 30],
  ['fr', '30 !', 30],
  ['fr', '30 (soldats)', 30],
  ['fr', '30 SOLDAT', 30],
  ['en', 'negative 8', -8],
  ['fr', '12 ,5', 12.5],
  ['en', '12·5', 12.5],
  ['fr', '12 1/2', 12.5],
  ['fr', '12 1⁄2', 12.5],
  ['fr', '-3 1/4', -3.25],
  ['fr', '3 milles', 3_000],
  ['fr', '3.--', 3],
  ['fr', '1 million 500 000', 1_500_000],
  ['fr', '2 millions 500 mille soldats', 2_500_000],
  ['fr', '100 000 (cent mille)', 100_000],
  ['fr', '100 000 (cent mille) soldats', 100_000],
  ['fr', 'cent mille (100 000)', 100_000],
  ['fr', 'trente (30) soldats', 30],
  ['en', '33 (thirty-three)', 33],
  ['fr', '100 (mille) soldats', 100_000],
  ['fr', 'Réponse : 30', 30],
  ['fr', 'la réponse est 30', 30],
  ['fr', 'je pense 30', 30],
  ['fr', 'ce sont 30', 30],
  ['fr', 'vers 30', 30],
  ['fr', 'à 30', 30],
  ['en', 'by 30', 30],
  ['en', 'all 30', 30],
  ['en', 'there are 30', 30],
  ['en', 'It’s 30', 30],
  ['fr', '12 et demi', 12.5],
  ['en', '12 and a half', 12.5],
  ['en', '12 and a quarter', 12.25],
  ['fr', '12 virgule 5', 12.5],
  ['fr', '2 millions et demi', 2_500_000],
])('in %s, %j is read as %d', (language, typed, figure) => {
  const read = readTypedNumber(typed, numberFor(77_777_777), language);
  expect(Object.is(read, figure)).toBe(true);
});

it.each([
  '',
  ' ',
  'huit',
  'beaucoup',
  '3 heures',
  '3 millénaires',
  'cent mille',
  '1e3',
  '3/4',
  '10²',
  '8-',
  '--8',
  '12 5',
  '1,2,3',
  '1.23.456',
  '3,5,1',
  '.',
  '-',
  'NaN',
  'Infinity',
  '5 ou 6',
  '10⁵',
  '2+3',
  '30–40',
  '30/40',
  'entre 30 et 40',
  '2 douzaines',
  '5 billions',
  '12,,5',
  'pas 30',
])('%j is no number, and never another', (typed) => {
  expect(readTypedNumber(typed, numberFor(8), 'fr')).toBeUndefined();
});

it('a third is read as near as its key can be', () => {
  expect(readTypedNumber('⅓', numberFor(1), 'fr')).toBeCloseTo(1 / 3, 3);
});

const keys = fc
  .oneof(
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1_000),
    fc.double({ noNaN: true }),
  )
  .filter((key) => accepts(key))
  .map((key) => key + 0);

it.each(['fr', 'en', 'de', 'it'])(
  'whatever a bank in %s may ask for can be typed, as people write it anywhere',
  (language) => {
    fc.assert(
      fc.property(
        keys,
        fc.constantFrom('fr', 'en', 'de', 'it', 'fr-CH', 'de-CH', 'it-CH', 'en-IN', 'ar-EG', 'sv'),
        fc.boolean(),
        (key, locale, useGrouping) => {
          const written = new Intl.NumberFormat(locale, { useGrouping }).format(key);
          expect(readTypedNumber(written, numberFor(key), language)).toBe(key);
        },
      ),
      propertyRuns(4_000),
    );
    fc.assert(
      fc.property(keys, fc.constantFrom('.', ','), (key, sign) => {
        const written = String(key).replace('.', sign);
        expect(readTypedNumber(written, numberFor(key), language)).toBe(key);
      }),
    );
  },
);

it('nothing that is typed throws, or is read as no finite number', () => {
  const signs = fc.constantFrom(...'0123456789.,- \u202f’%٣٫e/');
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(signs, fc.string({ maxLength: 1 })) }), (typed) => {
      const read = readTypedNumber(typed, numberFor(8), 'fr');
      expect(read === undefined || Number.isFinite(read)).toBe(true);
    }),
  );
});

it('a bank asks for no figure that a player cannot type', () => {
  const refused = [Number.NaN, Infinity, -Infinity, 1e21, 0.0625, 1e-7, 2 ** 60];
  expect(refused.filter((key) => accepts(key))).toEqual([]);
  expect([-8, 0, 0.125, 1e3, -12.5].filter((key) => !accepts(key))).toEqual([]);
  expect(accepts(8, Infinity)).toBe(false);
});

it.each([
  ['fr', 100_000, 100_000, 'soldats', '100\u202f000\u00a0soldats'],
  ['fr', 100_000, 1, 'soldats', '1'],
  ['fr', 4, 1.5, 'heures', '1,5'],
  ['fr', 1, 4, 'heure', '4'],
  ['fr', 12, 0.5, '%', '0,5\u00a0%'],
  ['en', 12, 0.5, '%', '0.5%'],
  ['fr', 12, 3.4, 'euros', '3,40\u00a0euros'],
  ['fr', 12, 3, '€', '3\u00a0€'],
  ['fr', 12, 3.4, 'millions d’euros', '3,4\u00a0millions d’euros'],
  ['en', 12, 3.4, 'dollars', '3.40\u00a0dollars'],
  ['en', 4, 2, 'hours', '2\u00a0hours'],
  ['en', 1.5, 1, 'hours', '1'],
  ['en', 4, 1.5, 'hours', '1.5\u00a0hours'],
  ['en', 4, 0, 'hours', '0\u00a0hours'],
  ['fr', 1, 1.5, 'heure', '1,5\u00a0heure'],
  ['fr', 1, 0, 'heure', '0\u00a0heure'],
])('in %s, where the key is %d, %d in %s is shown as %s', (language, key, value, unit, shown) => {
  const { format } = new Intl.NumberFormat(language);
  expect(formatFigure(numberFor(key, unit), { value }, format)).toBe(shown);
});
