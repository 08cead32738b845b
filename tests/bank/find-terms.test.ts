import { expect, it } from 'vitest';
import { findTerms } from '../../src/bank/find-terms.ts';

const glossary = [
  'OTAN',
  'Conseil OTAN-Russie',
  'expulsés',
  'globale',
  'zone d’influence',
  'sanctions',
  'Vingt-Sept',
  'point critique',
  'garantie',
].map((term) => ({ id: `g-${term}`, term, text: '…' }));

/** Each word found in brackets. */
const mark = (...texts: string[]) =>
  findTerms(texts, glossary).map((parts) =>
    parts.map(({ text, term }) => (term ? `[${text}]` : text)).join(''),
  );

it.each([
  ['Le Conseil OTAN-Russie et l’OTAN.', 'Le [Conseil OTAN-Russie] et l’[OTAN].'],
  ['Elle sera expulsée, eux aussi.', 'Elle sera [expulsée], eux aussi.'],
  ['Des réponses globales.', 'Des réponses [globales].'],
  ['Deux zones d’influence', 'Deux [zones d’influence]'],
  ["Une zone d'influence", "Une [zone d'influence]"],
  ['Une sanction de plus.', 'Une [sanction] de plus.'],
  ['Les Vingt-Sept, les vingt sept.', 'Les [Vingt-Sept], les vingt sept.'],
  ['Des points\u00a0critiques', 'Des [points\u00a0critiques]'],
  ['Il garantit ; un organe.', 'Il garantit ; un organe.'],
  ['«\u202fglobale\u202f»', '«\u202f[globale]\u202f»'],
  ['Globale', '[Globale]'],
  ['L’OTANIE, une mondialisation', 'L’OTANIE, une mondialisation'],
  ['', ''],
])('a hard word is found as it stands, the longest first: %s', (text, marked) => {
  expect(mark(text)).toEqual([marked]);
});

it('once in texts that are read together', () => {
  expect(mark('L’OTAN, l’OTAN.', 'Et l’OTAN ? Sa garantie.')).toEqual([
    'L’[OTAN], l’OTAN.',
    'Et l’OTAN ? Sa [garantie].',
  ]);
});

it('nothing without a glossary, and no sign of a term is a pattern', () => {
  expect(findTerms(['a (b) c'], [])).toEqual([[{ text: 'a (b) c' }]]);
  const signs = [{ id: 'g', term: '(a+b)* [c', text: '' }];
  expect(findTerms(['the a b c of it'], signs)[0]?.[1]?.text).toBe('a b c');
});
