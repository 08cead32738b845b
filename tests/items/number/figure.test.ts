import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { formatFigure, readTypedNumber } from '../../../src/items/number/figure.ts';
import { type NumberItem, numberSchema } from '../../../src/items/number/schema.ts';
import { exampleItems } from '../../support/example-items.ts';
import { propertyRuns } from '../../support/full-run.ts';

const itemOf = (key: number, unit = 'soldats'): NumberItem => ({
  ...exampleItems.number,
  key,
  tolerance: 0,
  unit,
});
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
  const read = readTypedNumber(typed, itemOf(77_777_777), language);
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
  expect(readTypedNumber(typed, itemOf(8), 'fr')).toBeUndefined();
});

it.each([
  ['euros', '5 €', 5],
  ['euros', '€5', 5],
  ['euros', '-€5', -5],
  ['euros', '5 EUR', 5],
  ['euros', '5 M€', 5_000_000],
  ['euros', '5 k€', 5_000],
  ['milliards d’euros', '5 milliards €', 5],
  ['dollars', '$5', 5],
  ['dollars', '5$', 5],
  ['dollars', '1 $', 1],
  ['dollars', '$1 200', 1_200],
  ['°C', '-8 degrés', -8],
  ['°C', '-8 C', -8],
  ['°C', '-8 °C', -8],
  ['degrés', '8°', 8],
  ['%', '12 pct', 12],
  ['euros', '3 Md€', 3_000_000_000],
  ['€', '5 euros', 5],
  ['M€', '5 millions d’euros', 5],
  ['francs', 'CHF 1’234.50', 1_234.5],
  ['francs suisses', 'Fr. 1 234,50', 1_234.5],
  ['francs', '3.– frs', 3],
  ['dollars', 'US $1 200', 1_200],
  ['dollars', '1 200 $US', 1_200],
  ['euros', '3 € 40', 3.4],
  ['dollars', '3 dollars 40', 3.4],
  ['km/h', '120 kilomètres à l’heure', 120],
  ['km/h', '120 kilomètres heure', 120],
  ['km/h', '120 kph', 120],
  ['fois', '×3', 3],
  ['fois', '3x', 3],
  ['place', '1er', 1],
  ['place', '2e', 2],
  ['place', '3rd', 3],
  ['place', 'n° 3', 3],
  ['place', '#3', 3],
  ['degrés Fahrenheit', '12 °F', 12],
  ['euros', '3€40', 3.4],
  ['euros', '3 euros et 40 centimes', 3.4],
  ['°C', '-8 ℃', -8],
  ['°C', '-8 ºC', -8],
  ['%', '%12,5', 12.5],
  ['%', '12,5 p.cent', 12.5],
  ['kilomètres', '10 km', 10],
  ['kilomètres', '10 kilometres', 10],
  ['km', '10 kilomètres', 10],
  ['km²', '10 km2', 10],
  ['km²', '10 kilomètres carrés', 10],
  ['kilomètres carrés', '10 km²', 10],
  ['km/h', '120 kmh', 120],
  ['km/h', '120 km par heure', 120],
  ['kilos', '5 kg', 5],
  ['hectares', '5 ha', 5],
  ['hours', '4 hrs', 4],
  ['years', '30 yrs', 30],
  ['minutes', '90 mn', 90],
  ['heures', '4 h 30 min', 4.5],
  ['députés', '30 deputes', 30],
  ['députés', '30 de\u0301pute\u0301s', 30],
  ['États', '30 ETATS', 30],
  ['suppressions d’emplois', "8 000 suppressions d'emplois", 8_000],
  ['%', '12.5 p. 100', 12.5],
  ['%', '12,5 pour 100', 12.5],
  ['%', '12 sur cent', 12],
  ['%', '12/100', 12],
  ['%', '12 out of 100', 12],
  ['%', '12 p.c.', 12],
  ['%', '12 pc', 12],
  ['%', '12 percents', 12],
  ['%', '12 (douze) %', 12],
  ['%', '12 percentage points', 12],
  ['%', '12 points de pourcentage', 12],
  ['points de pourcentage', '2 points de %', 2],
  ['points de pourcentage', '2 %', 2],
  ['percentage points', '2 pp', 2],
  ['percentage points', '2 %-points', 2],
  ['points', '2 pts', 2],
  ['minutes', "90'", 90],
  ['minutes', '90′', 90],
  ['minutes', '1 h 30', 90],
  ['minutes', '1 hour 30 minutes', 90],
  ['secondes', '30″', 30],
  ['heures', '4 heures 1/2', 4.5],
  ['heures', '4 h ½', 4.5],
  ['heures', '4 heures et demie', 4.5],
  ['hours', '4 and a half hours', 4.5],
  ['hours', '4 hours and 30 minutes', 4.5],
  ['hours', '4 hrs 30', 4.5],
  ['heures', "4h30'", 4.5],
  ['milliards d’euros', '2 milliards et demi', 2.5],
  ['fois le SMIC', '1,5 SMIC', 1.5],
  ['fois le SMIC', '1 fois et demie', 1.5],
  ['fois le SMIC', '×1,5', 1.5],
  ['times the SMIC', '1.5x', 1.5],
  ['countries', '1 country', 1],
  ['$', '$50', 50],
  ['£', '50 pounds', 50],
  ['francs CFA', '5 000 F CFA', 5_000],
  ['FCFA', '5000 francs CFA', 5_000],
  ['GW', '5 gigawatts', 5],
  ['kWh', '12 kilowattheures', 12],
  ['m³', '10 mètres cubes', 10],
  ['mètres cubes', '10 m3', 10],
  ['sœurs', '3 soeurs', 3],
  ['Mt', '10 millions de tonnes', 10],
  ['millions de tonnes', '10 Mt', 10],
  ['years', '40-year-old', 40],
  ['years', '40yo', 40],
  ['ans', 'âgé de 40 ans', 40],
  ['m', '1m82', 1.82],
  ['°C', '37°5', 37.5],
  ['heures', '13h et demie', 13.5],
  ['pays', '1 seul pays', 1],
  ['°C', '8 °C sous zéro', -8],
  ['degrees', '8 degrees below zero', -8],
  ['degrés', '8 degrés en dessous de 0', -8],
  ['people', '8 persons', 8],
])('where %s are asked, %j is read as %d, by the sign of the unit', (unit, typed, figure) => {
  expect(readTypedNumber(typed, itemOf(77_777_777, unit), 'fr')).toBe(figure);
});

it.each([
  ['kilomètres', '500 m', 'metres'],
  ['milliards d’euros', '3 M€', 'millions'],
  ['heures', '3 heures moins le quart', 'less than three'],
  ['heures', '3 heures trois quarts', 'nearly four'],
  ['%', '3 pour 1000', 'thousandths'],
  ['minutes', '1:30', 'an hour or a minute'],
  ['degrés', 'moins huit (8)', 'eight below zero'],
  ['pays', '30 (ou 31)', 'another figure'],
  ['euros', '5 billions', 'a thousand times as many, or a slip'],
  ['kilomètres', '120 km/h', 'a speed'],
  ['mètres', '10 m²', 'an area'],
  ['m²', '10 m3', 'a volume'],
  ['heures', '3 hommes', 'something else'],
  ['°C', '3 °F', 'degrees of another scale'],
])('where %s are asked, %j is asked for again: it may be %s', (unit, typed) => {
  expect(readTypedNumber(typed, itemOf(3, unit), 'fr')).toBeUndefined();
});

it.each(['5 €', '$5', '8 °C'])('%j is no number of soldiers', (typed) => {
  expect(readTypedNumber(typed, itemOf(77_777_777), 'fr')).toBeUndefined();
});

it('a fraction alone is read where a part is asked for, and may be two numbers elsewhere', () => {
  expect(readTypedNumber('3/4', itemOf(0.75, 'point'), 'fr')).toBe(0.75);
  expect(readTypedNumber('1/2 point', itemOf(0.5, 'point'), 'fr')).toBe(0.5);
  expect(readTypedNumber('3/4', itemOf(3, 'points'), 'fr')).toBeUndefined();
});

it('a third is read as near as its key can be', () => {
  expect(readTypedNumber('⅓', itemOf(1), 'fr')).toBeCloseTo(1 / 3, 3);
});

it.each([
  ['%', '12,5 %'],
  ['% des voix', '12,5\u202f%'],
  ['pour cent', '12,5 pour cent'],
  ['pour cent', '12,5 %'],
  ['%', '12,5 pour cent'],
  ['% of the vote', '12.5 percent'],
])('the unit %j may follow: %j', (unit, typed) => {
  expect(readTypedNumber(typed, itemOf(9, unit), 'fr')).toBe(12.5);
});

it.each([
  ['13h00', 13],
  ['13 h 00', 13],
  ['13:00', 13],
  ['13h', 13],
  ['13 h', 13],
  ['13', 13],
  ['1 pm', 13],
  ['1 p.m.', 13],
  ['12 am', 0],
  ['13h30', 13.5],
  ['vers 13 h', 13],
  ['à 13 heures', 13],
  ['at 1 pm', 13],
  ['1.00pm', 13],
  ['about 13:00', 13],
  ['13 o’clock', 13],
  ['1 h de l’après-midi', 13],
  ['10 heures du matin', 10],
  ['13:75', undefined],
])('an hour of the day typed as %s is %s', (typed, value) => {
  for (const unit of ['heures', 'h', 'hours', 'o’clock'])
    expect(readTypedNumber(typed, itemOf(9, unit), 'fr')).toBe(value);
  if (value !== undefined && /[:p]/.test(typed))
    expect(readTypedNumber(typed, itemOf(9, 'pays'), 'fr')).toBeUndefined();
});

it.each([
  ['2 500 000', 'millions', 2.5, 2.5],
  ['7 000 000 000', 'milliards d’habitants', 7, 7],
  ['2 000 000 €', 'millions d’euros', 2, 2],
  ['3 400 millions d’euros', 'milliards d’euros', 3.4, 3.4],
  ['100,5', 'milliers', 100.5, 100.5],
  ['2 500 000', 'milliers', 2_500_000, 2_500_000],
  ['125 mille', 'millions', 125, undefined],
])(
  '%s, where %s are asked, is the whole figure and not so many of them',
  (typed, unit, key, value) => {
    expect(readTypedNumber(typed, itemOf(key, unit), 'fr')).toBe(value);
  },
);

it('a minus before how far something fell is no other figure, and elsewhere it is', () => {
  const read = (prompt: string) => readTypedNumber('−33 %', { ...itemOf(33, '%'), prompt }, 'fr');
  expect(read('De quel pourcentage le titre a-t-il baissé ?')).toBe(33);
  expect(read('A-t-il baissé ou augmenté, et de combien ?')).toBe(-33);
  expect(read('De combien a-t-il changé ?')).toBe(-33);
});

it('a space after the comma is a slip where a part is asked, and may be two numbers elsewhere', () => {
  expect(readTypedNumber('12, 5', itemOf(12.5, '%'), 'fr')).toBe(12.5);
  expect(readTypedNumber('12, 5', itemOf(12, '%'), 'fr')).toBeUndefined();
});

it('thousands and millions that are the unit count once', () => {
  const read = (typed: string) => readTypedNumber(typed, itemOf(9, 'millions de francs'), 'fr');
  expect(['2 millions', '2', '2 millions de francs'].map(read)).toEqual([2, 2, 2]);
});

it.each([
  ['1,200', 1_200, 1_200],
  ['1,200', 1_500, 1_200],
  ['1,200', 1.2, 1.2],
  ['1,200', 2, 1.2],
  ['1.200', 1_500, 1_200],
  ['1.200', 1.2, 1.2],
  ['1,234', 1_500, 1_234],
  ['1,234', 2.5, 1.234],
  ['12,500', 13, 12.5],
  ['12,500', 9_000, 12_500],
  ['-1,200', -1_500, -1_200],
  ['1,200', 0, 1_200],
  ['1.125 million', 1_125_000, 1_125_000],
  ['1,125 million', 1_125_000, 1_125_000],
])(
  'a French player’s %j, where %d is asked, is %d, whatever else it may be',
  (typed, key, figure) => {
    expect(readTypedNumber(typed, itemOf(key), 'fr')).toBe(figure);
  },
);

it.each([
  ['1,200', 1.2, 1_200],
  ['1,200', 1_500, 1_200],
  ['1.200', 1.2, 1.2],
  ['1.200', 1_500, 1_200],
  ['1.125 million', 1_125_000, 1_125_000],
])('an English player’s %j, where %d is asked, is %d', (typed, key, figure) => {
  expect(readTypedNumber(typed, itemOf(key), 'en')).toBe(figure);
});

it('a right answer is not another for being written as elsewhere', () => {
  expect(readTypedNumber('100,000', itemOf(100), 'fr')).toBe(100_000);
  expect(readTypedNumber('1,125', itemOf(1.125), 'en')).toBe(1.125);
  expect(readTypedNumber('99,800', { ...itemOf(100_000), tolerance: 500 }, 'fr')).toBe(99_800);
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
          expect(readTypedNumber(written, itemOf(key), language)).toBe(key);
        },
      ),
      propertyRuns(4_000),
    );
    fc.assert(
      fc.property(keys, fc.constantFrom('.', ','), (key, sign) => {
        const written = String(key).replace('.', sign);
        expect(readTypedNumber(written, itemOf(key), language)).toBe(key);
      }),
    );
  },
);

it.each([
  ['125 mille', 'millions', undefined],
  ['125 k', 'millions de francs', undefined],
  ['125 millions', 'milliards', undefined],
  ['125 millions', 'millions', 125],
  ['125 million', 'millions de francs', 125],
  ['125 Mio', 'millions', 125],
  ['125 mio francs', 'millions de francs', 125],
  ['1,5 milliard', 'millions', 1_500],
  ['125 mille millions', 'millions', 125_000],
  ['125 mille', 'milliers', 125],
  ['125 mille', 'francs', 125_000],
  ['125 mille francs', 'francs', 125_000],
  ['125 mio bananes', 'millions', undefined],
])('of %j, where %s are asked, makes %d', (typed, unit, figure) => {
  expect(readTypedNumber(typed, itemOf(77_777_777, unit), 'fr')).toBe(figure);
});

it('nothing that is typed throws, or is read as no finite number', () => {
  const signs = fc.constantFrom(...'0123456789.,- \u202f’%٣٫e/');
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(signs, fc.string({ maxLength: 1 })) }), (typed) => {
      const read = readTypedNumber(typed, itemOf(8), 'fr');
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
  expect(formatFigure(itemOf(key, unit), { value }, format)).toBe(shown);
});
