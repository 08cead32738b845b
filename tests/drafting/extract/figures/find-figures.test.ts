import { expect, it } from 'vitest';
import { findClockTimes, findDates } from '../../../../src/drafting/extract/dates/find-dates.ts';
import { findFigures } from '../../../../src/drafting/extract/figures/find-figures.ts';
import type { ArticleLanguage } from '../../../../src/drafting/types.ts';
import { draftingLanguages } from '../../../../src/tools/drafting-languages.ts';

function findIn(sentence: string, language: ArticleLanguage) {
  const { rules } = draftingLanguages[language];
  const taken = [...findDates(sentence, '2026-11-26', rules), ...findClockTimes(sentence, rules)];
  return findFigures(sentence, taken, rules).map(({ value, unit }) => `${value} ${unit}`.trim());
}

const french: Readonly<Record<string, readonly string[]>> = {
  'en hausse de 2,7 % à 516 millions d’euros': ['2.7 %', '516000000 euros'],
  'en hausse de 2,7 % à 516 millions': ['2.7 %', '516000000'],
  'Environ 2 000 citoyens maliens': ['2000 citoyens'],
  'Quelque 27\u202f000 salariés, 8\u00a0000 de ces suppressions': [
    '27000 salariés',
    '8000 suppressions',
  ],
  '3,5 milliards de dollars et 2,5 millions d’euros': ['3500000000 dollars', '2500000 euros'],
  'Une baisse de 15,2 % et de trois pour cent': ['15.2 %', '3 %'],
  'Deux cents rats, vingt-deux élus, quatre-vingt-dix ans': ['200 rats', '22 élus', '90 ans'],
  'Soixante et onze pays et mille deux cents villes': ['71 pays', '1200 villes'],
  'Une dizaine de personnes, un millier de vaches': ['10 personnes', '1000 vaches'],
  'Un mort et quatre blessés': ['1 mort', '4 blessés'],
  'De 120 à 150 postes, entre 3 et 5 %': ['120 postes', '150 postes', '3 %', '5 %'],
  '1.200 francs, 20 km et 300 €': ['1200 francs', '20 km', '300 euros'],
  'Trois nouveaux hôpitaux pour 210 jeunes': ['3 hôpitaux', '210 jeunes'],
  'La loi est passée par 178 voix contre 99.': ['178 voix', '99 voix'],
  'À 14 h 30, le 3 juin 2026, l’article 49': [],
  'Le 17ème mois, le NK603, le G20, un homme, ces deux produits': [],
  'Deux ou trois fois par an': [],
  'Une dizaine de milliers de supporters pour le vingt-et-unième but': ['10000 supporters'],
  'Un quatre pièces se loue 900 francs.': ['4 pièces', '900 francs'],
  'Une équipe de trois à cinq médecins': ['3 médecins', '5 médecins'],
  'À -8 °C, − 8,5 °C ou −1,5 degré, entre 2020-2021 et le score de 3-2': [
    '-8 °C',
    '-8.5 °C',
    '-1.5 degré',
  ],
  'Entre soixante et quatre-vingt-dix jours, pour 90 M€ et 2 Md€': [
    '60 jours',
    '90 jours',
    '90000000 euros',
    '2000000000 euros',
  ],
  'Après cinq heures de débats, deux élus sur cinq des six communes': [
    '5 heures',
    '2 élus',
    '5 élus',
    '6 communes',
  ],
  'Huit haubans sur quarante-deux présentent des traces': ['8 haubans', '42 haubans'],
  'À 7 h sur la départementale 914': [],
  'Trente-sept (37) soldats, un deuil de trois (3) mois et une grève de 72 h': [
    '37 soldats',
    '3 mois',
    '72 h',
  ],
  'Un crédit de 11 mio de francs, condamné à un an de prison, un an avant': [
    '11000000 francs',
    '1 an',
  ],
  'La dix-huitième hausse, deux doubles fautes, une étape en 4h53, à 1’25’’': ['2 fautes'],
  'Une visite à Sept-Îles d’ici un an': ['1 an'],
  'Battu 24 à 22, il tente un demi-tour ; appelez le 0 800 55 44 33.': [],
  'Une demi-heure, de 24 à 28 degrés, un record en 2’03’’41': [
    '0.5 heure',
    '24 degrés',
    '28 degrés',
  ],
  'Soixante blessés en trois heures, dont sept par balles ; ses quatre frères': [
    '60 blessés',
    '3 heures',
    '7 blessés',
    '4 frères',
  ],
  'Quatre points sur 21 possibles': ['4 points', '21 points'],
  'Onze soldats ont été tués et quatre autres portés disparus.': ['11 soldats', '4 soldats'],
  '400 mètres cubes par seconde, 20 kilomètres carrés': [
    '400 mètres cubes',
    '20 kilomètres carrés',
  ],
  'Des 70 millions d’euros, dont 58 millions prévus pour 2027': [
    '70000000 euros',
    '58000000 euros',
  ],
  'Deux millions et demi de voix, un million et demi d’euros': ['2500000 voix', '1500000 euros'],
  'Les trois quarts des élèves, deux de ses cinq classes, sept lits dont deux': [
    '2 classes',
    '5 classes',
    '7 lits',
    '2 lits',
  ],
  'Moins 12 degrés la nuit, au moins 3 degrés le jour, une magnitude de 6,1': [
    '-12 degrés',
    '3 degrés',
    '6.1',
  ],
  'Quatre ans et demi, sur ses onze usines': ['4.5 ans', '11 usines'],
  'Un bilan de 3 400 cas dans dix villes, dont 620 ici': ['3400 cas', '10 villes', '620 cas'],
  'Un gain de 22 cents, 1,5 M d’euros, 10,2 Mds d’euros, 6,6 G$': [
    '22 cents',
    '1500000 euros',
    '10200000000 euros',
    '6600000000 dollars',
  ],
  'Neuf sur dix, un tiers des élèves, au 12 rue des Lilas, la 5G, une moto de 50 cm3': [
    '9',
    '10',
    '50 cm3',
  ],
  'Il menait 58 à 51 devant 3 200 spectateurs.': ['3200 spectateurs'],
};

const english: Readonly<Record<string, readonly string[]>> = {
  'Revenue grew 2.7 per cent to $516 million': ['2.7 %', '516000000 dollars'],
  'Sales rose 4% to £1.2bn, and 5% to 3 million': ['4 %', '1200000000 pounds', '5 %', '3000000'],
  'from $500 to $2 million': ['500 dollars', '2000000 dollars'],
  '$3 to $4 million': ['3000000 dollars', '4000000 dollars'],
  'Turnout fell from 60 per cent to 48': ['60 %', '48 %'],
  'A $300 million loan and £2.5bn of debt': ['300000000 dollars', '2500000000 pounds'],
  'Some 1,200 steel workers and 2.5 million people': ['1200 workers', '2500000 people'],
  'Twenty-two schools, one hundred and five shops': ['22 schools', '105 shops'],
  'It left several hundred passengers and a few thousand bags.': [],
  'A dozen officers, half a million homes': ['12 officers', '500000 homes'],
  'It fell 3.5% from 12 per cent.': ['3.5 %', '12 %'],
  'From 20 to 35 seats': ['20 seats', '35 seats'],
  'At 3.30pm on 5 June 2026, under Article 50': [],
  'The 5th of 20 ships': ['20 ships'],
  'The 74-year-old told reporters it was 1.1 m tall and cost £3m': [
    '74 year',
    '1.1 m',
    '3000000 pounds',
  ],
  'Four of the six years, nine crew members, 2,700 train crew': [
    '4 years',
    '6 years',
    '9 members',
    '2700 crew',
  ],
  'A Boeing 737 of the G7': [],
  'It fell 112mm in winds of 78mph, at 75p a litre, minus 20 degrees': [
    '112 mm',
    '78 mph',
    '75 pence',
    '-20 degrees',
  ],
  'A 10-year bond, a 200,000-crown loan, seven out of 10 shops, two-thirds of them': [
    '10 year',
    '200000 crown',
    '7 shops',
    '10 shops',
  ],
  'Two of the company’s nine vessels, three of the city’s 40 schools': [
    '2 vessels',
    '9 vessels',
    '3 schools',
    '40 schools',
  ],
  'It holds 400 cubic metres on 12 square miles': ['400 cubic metres', '12 square miles'],
  'Two and a half years, two of them, two of its eleven plants': [
    '2.5 years',
    '2 plants',
    '11 plants',
  ],
  'A team of nine, the two airlines': ['9', '2 airlines'],
  'Two five-year terms, two 45-minute halves, the father-of-two': [
    '2 terms',
    '5 year',
    '2 halves',
    '45 minute',
  ],
  'A magnitude 6.1 earthquake, the Dow 500 index, the Boeing 747 jet': ['6.1 magnitude'],
  '64 caves, two of which hold newts': ['64 caves', '2'],
  '10-15 minutes, won 3-1, 0.25 percentage points': [
    '10 minutes',
    '15 minutes',
    '0.25 percentage points',
  ],
  'Rs 40 crore, 1,50,000 rupees, at -12C': ['400000000 rupees', '150000 rupees', '-12 C'],
  'Killing one person, a boy aged 4': ['1 person', '4'],
  'Two more people died, 177,000 to 2.1 million were out of work': [
    '2 people',
    '177000',
    '2100000 people',
  ],
  'It is two-and-a-half years, odds of fifty-fifty, 40-plus degree heat': [
    '2.5 years',
    '40 degree',
  ],
  'Call 0800 555 0142, it costs Sh12 billion, or 19pc': ['12000000000 shillings', '19 %'],
  'It won 51 per cent, or 412,906 votes, against 367,118.': [
    '51 %',
    '412906 votes',
    '367118 votes',
  ],
  'It is 14c a share, £4-5bn, $2.5B, ₹500, $500 and $12m': [
    '14 cents',
    '4000000000 pounds',
    '5000000000 pounds',
    '2500000000 dollars',
    '500 rupees',
    '500 dollars',
    '12000000 dollars',
  ],
  'At 14 Mill Lane near junction 49, the four-time champion, a third of them': [],
  'A magnitude-6.2 quake, 78 targets, down from 90 last week': [
    '6.2 magnitude',
    '78 targets',
    '90 targets',
  ],
};

it.each(Object.entries(french))('the figures of "%s"', (sentence, figures) => {
  expect(findIn(sentence, 'fr')).toEqual(figures);
});

it.each(Object.entries(english))('the figures of "%s"', (sentence, figures) => {
  expect(findIn(sentence, 'en')).toEqual(figures);
});
