import { describe, expect, it } from 'vitest';
import { createCopyFinder } from '../../../src/tools/bank/find-copies.ts';

const article = `Moscou a accepté de relancer le Conseil OTAN-Russie, instance consultative créée en 2002.
L’ambassadeur a parlé d’un « hiver de vérité » dans les échanges avec l’Alliance, qui n’a pas
bougé d’un pouce depuis plus de vingt ans selon ses propres mots de ce mercredi matin à Bruxelles.`;

const findIn = (text: string, source = article) =>
  createCopyFinder(source)?.({ items: [{ prompt: text }] }).map(({ message }) => message);

describe('a text that is copied from the article', () => {
  it.each([
    'Moscou a accepté de relancer le Conseil OTAN-Russie.',
    'On dit : Moscou a accepté de relancer le Conseil Otan - Russie !',
    'MOSCOU A ACCEPTE DE RELANCER LE CONSEIL OTAN RUSSIE',
    'Moscou a accepté de relancer le « Conseil OTAN-Russie »'.replace(/[«»]/g, ''),
    "L'ambassadeur a parle d'un hiver de verite dans les échanges",
    'Moscou  a accepté\u00a0de relancer\u202fle Con\u00adseil OTAN-Russie',
    'Ｍｏｓｃｏｕ a accepté de relancer le Conseil OTAN-Russie',
  ])('is found: %s', (text) => {
    expect(findIn(text)).toHaveLength(1);
  });

  it.each([
    'instance consultative créée en 2002',
    'Le Conseil OTAN-Russie est relancé, ce que Moscou accepte.',
    'Il y voit un « hiver de vérité dans les échanges avec l’Alliance, qui n’a pas bougé ».',
    'Il dit que “Moscou a accepté de relancer le Conseil OTAN-Russie” et rien de plus.',
  ])('is not, if it is short, other words, or a short quotation: %s', (text) => {
    expect(findIn(text)).toEqual([]);
  });

  it.each([
    'N’a pas bougé d’un pouce !',
    'Moscou a accepté de relancer le Conseil.',
    'Moscou a refusé de relancer le Conseil OTAN.',
    'Paris a accepté de relancer le Conseil OTAN.',
    'Moscou a enfin accepté de relancer le Conseil OTAN-Russie',
    'On lit que Moscou a accepté de relancer ce Conseil OTAN-Russie, instance nouvelle créée en 2002.',
    'a accepté de relancer le Conseil OTAN',
  ])('is found, if it is a whole sentence or all but a word or two: %s', (text) => {
    expect(findIn(text)).toHaveLength(1);
  });

  it.each([
    'Moscou a accepté (c’est une surprise pour tous) de relancer le Conseil OTAN-Russie.',
    'Moscou a accepté, ce que personne à Bruxelles n’attendait plus, de relancer le Conseil OTAN-Russie.',
    'Moscou a accepté – et la date n’est pas encore connue – de relancer le Conseil OTAN-Russie.',
  ])('is found, if an aside interrupts it: %s', (text) => {
    expect(findIn(text)).toHaveLength(1);
  });

  it('is found, if it leaves out an aside of the article', () => {
    const source = `Moscou, dont l’armée est à la frontière depuis des mois, a accepté de relancer
      le Conseil (né en 2002 à Rome) de l’Alliance et de la Russie.`;
    const copy = 'Moscou a accepté de relancer le Conseil de l’Alliance et de la Russie.';
    expect(findIn(copy, source)).toHaveLength(1);
    expect(findIn('Moscou relance un Conseil qui date de 2002.', source)).toEqual([]);
  });

  it.each([
    'Le Conseil de l’OTAN et de la Russie',
    'l’ambassadeur a parlé d’un hiver',
    'Moscou va relancer une instance consultative née il y a plus de vingt ans.',
    'Moscou a accepté, à Bruxelles, de parler de nouveau avec l’Alliance, dont un Conseil date de 2002.',
  ])('is not, if only a name, a phrase or scattered words are the same: %s', (text) => {
    expect(findIn(text)).toEqual([]);
  });

  it('is found in quotation marks too, if it is too long for a quotation', () => {
    const sentence = article.slice(article.indexOf('L’ambassadeur'));
    expect(findIn(`« ${sentence.replace(/[«»]/g, '')} »`)).toHaveLength(1);
  });

  it('is said with its place, its length and a remedy', () => {
    const [problem] =
      createCopyFinder(article)?.({
        article: { title: 'Moscou a accepté de relancer le Conseil OTAN-Russie' },
        brief: [
          {
            sentences: [{ id: 's', text: 'Moscou a accepté de relancer le Conseil OTAN-Russie.' }],
          },
        ],
      }) ?? [];
    expect(problem).toEqual({
      path: ['brief', 0, 'sentences', 0, 'text'],
      message:
        '9 words in a row are the article\'s: "moscou a accepte de relancer le conseil otan russie"',
      remedy: 'say it in your own words, or quote a few of them in quotation marks',
    });
  });

  it('is found in an article saved as HTML', () => {
    const html = `<html><script>var Moscou;</script><body><p>Moscou a accept&eacute; de <b>relancer</b>
      le&nbsp;Conseil OTAN&#8209;Russie</p></body></html>`;
    expect(findIn('Moscou a accepté de relancer le Conseil OTAN-Russie', html)).toHaveLength(1);
  });

  const copied = 'Moscou a accepté de relancer le Conseil OTAN-Russie.';

  it.each([
    'Moscou a accep-\nté de relan-\r\ncer le Conseil OTAN-\nRussie, instance',
    'Moscou a accep\u00ad\nté de relan¬\ncer le Conseil OTAN-Russie, instance',
    '> Moscou a accep-\n> té de relancer le Conseil OTAN-\n> Russie, instance',
    '12 Moscou a accep-\n13 té de relancer le Conseil OTAN-\n14 Russie, instance',
  ])('is found in a text whose lines cut words: %j', (source) => {
    expect(findIn(copied, source)).toHaveLength(1);
  });

  it.each([
    'Moscou a **accepté** de [relancer](https://x.org/a-b) le _Conseil_ OTAN-Russie',
    'Moscou a **accep**té de [relancer][1] le ~~Conseil~~ ![logo](otan.png)OTAN-Russie',
    'Moscou[^1] a accepté[12] de [[relance|relancer]] le [[Conseil]] `OTAN`-Russie',
    'Moscou a accepté <https://x.org/oui> de relancer (https://x.org/non) le Conseil OTAN-Russie',
    '## Moscou a accepté\n* de relancer le\n__Conseil OTAN-Russie__',
  ])('is found in an article saved as Markdown or from a wiki: %j', (source) => {
    expect(findIn(copied, source)).toHaveLength(1);
    expect(findIn('Le Conseil OTAN-Russie est relancé par Moscou.', source)).toEqual([]);
  });

  it.each([
    '<p><big>M</big>oscou a <u>accep</u>té de relan&shy;cer le Con<wbr>seil <abbr>OTAN</abbr>-Russie</p>',
    '<html><script type="application/ld+json">{"articleBody":"Moscou a accepté de relancer le Conseil OTAN-Russie"}</script></html>',
  ])('is found within the tags of a page, and in its data: %s', (source) => {
    expect(findIn(copied, source)).toEqual([expect.stringMatching(/^9 words/)]);
  });

  it('cannot be looked for in an article of a few words', () => {
    expect(createCopyFinder('Moscou accepte.')).toBe(undefined);
  });
});
