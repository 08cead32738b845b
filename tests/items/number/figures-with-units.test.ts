import { expect, it } from 'vitest';
import { readTypedNumber } from '../../../src/items/number/figure.ts';
import { numberFor } from '../../support/number-items.ts';

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
  expect(readTypedNumber(typed, numberFor(77_777_777, unit), 'fr')).toBe(figure);
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
  expect(readTypedNumber(typed, numberFor(3, unit), 'fr')).toBeUndefined();
});

it.each(['5 €', '$5', '8 °C'])('%j is no number of soldiers', (typed) => {
  expect(readTypedNumber(typed, numberFor(77_777_777), 'fr')).toBeUndefined();
});

it.each([
  ['%', '12,5 %'],
  ['% des voix', '12,5\u202f%'],
  ['pour cent', '12,5 pour cent'],
  ['pour cent', '12,5 %'],
  ['%', '12,5 pour cent'],
  ['% of the vote', '12.5 percent'],
])('the unit %j may follow: %j', (unit, typed) => {
  expect(readTypedNumber(typed, numberFor(9, unit), 'fr')).toBe(12.5);
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
    expect(readTypedNumber(typed, numberFor(9, unit), 'fr')).toBe(value);
  if (value !== undefined && /[:p]/.test(typed))
    expect(readTypedNumber(typed, numberFor(9, 'pays'), 'fr')).toBeUndefined();
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
    expect(readTypedNumber(typed, numberFor(key, unit), 'fr')).toBe(value);
  },
);

it('thousands and millions that are the unit count once', () => {
  const read = (typed: string) => readTypedNumber(typed, numberFor(9, 'millions de francs'), 'fr');
  expect(['2 millions', '2', '2 millions de francs'].map(read)).toEqual([2, 2, 2]);
});

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
  expect(readTypedNumber(typed, numberFor(77_777_777, unit), 'fr')).toBe(figure);
});
