import { expect, it } from 'vitest';
import { frenchItemWords } from '../../../../src/drafting/items/languages/fr.ts';

it.each([
  ...['elle part', 'Emmanuel Macron part', 'aucun ne part', 'on part', 'Oulan-Bator paie'],
  ...['Yves Cochet part', 'Ypres paie', 'y aller suffit', 'œuvrer suffit', 'où aller importe'],
  ...['hier tout allait', 'Hélène part', 'huile et pain manquent'],
  ...['Haïti paie', 'heureusement tout va', 'hommes et femmes partent', 'Hippolyte part'],
])('what is reported is elided: qu’%s', (claim) => {
  expect(frenchItemWords.joinReport(claim)).toBe(`qu’${claim}`);
});

it.each([
  ...['la Russie part', 'le Yémen paie', 'Yalta paie', 'Yémen et Oman paient', 'Yann part'],
  ...['onze pays paient', 'oui', 'huit pays paient', '11 pays paient', '8 pays paient'],
  ...['Hollande part', 'Hamas et Fatah discutent', 'Hongrie et Pologne paient', 'haut et fort'],
  ...['Hanoï paie', 'hors d’Europe tout va', 'Hezbollah et Hamas partent', 'homards et crabes'],
])('what is reported is not elided: que %s', (claim) => {
  expect(frenchItemWords.joinReport(claim)).toBe(`que ${claim}`);
});
