import { expect, it } from 'vitest';
import { recallFor, scoreTyped } from '../../support/recall-items.ts';

it.each([
  [['L’Allemagne'], ['Germany', 'Deutschland', 'Германия', '德国', 'les Allemands']],
  [
    ['La Russie', 'Russie'],
    ['les Russes', 'Росія', '俄罗斯', 'en Russie'],
  ],
  [
    ['La Chine', 'Chine'],
    ['China', 'les Chinois', 'the Chinese'],
  ],
  [['Les États-Unis'], ['les Américains', 'l’Amérique', 'America', 'aux USA', 'Stati Uniti']],
  [['Le Royaume-Uni'], ['les Britanniques', 'Great Britain', 'la Grande-Bretagne', 'GB']],
  [['L’Autriche'], ['Austria', 'Österreich', 'les Autrichiens']],
  [['La Corée du Nord'], ['North Korea', 'Nordkorea']],
  [['L’Iran'], ['les Iraniens', 'the Iranians']],
  [['Le Sénégal'], ['les Sénégalais', 'Senegal']],
  [['the United Kingdom'], ['UK', 'Royaume-Uni', 'les Britanniques']],
] as const)('%j is right in another language, or as its people', async (accept, typed) => {
  for (const name of typed)
    expect([name, await scoreTyped(recallFor(accept), name)]).toEqual([name, 1]);
});

it.each([
  [['L’Irlande'], ['Islande', 'Iceland', 'les Islandais']],
  [['La Gambie'], ['Zambie', 'Zambia']],
  [['Le Niger'], ['Nigeria', 'les Nigérians', 'Tiger']],
  [['Le Nigeria'], ['Niger', 'les Nigériens']],
  [['Les États-Unis'], ['les Canadiens', 'Amérique latine', 'les Mexicains']],
  [['La Russie'], ['Prusse', 'Biélorussie', 'le président russe', 'Rossini']],
  [['La Chine'], ['Rhine', 'Indochine', 'République de Chine']],
  [['L’Autriche'], ['Australie', 'les Australiens']],
  [
    ['Donald Trump', 'Trump'],
    ['les Trumpiens', 'America'],
  ],
] as const)('another country, or its people, is wrong for %j', async (accept, typed) => {
  for (const name of typed)
    expect([name, await scoreTyped(recallFor(accept), name)]).toEqual([name, 0]);
});
