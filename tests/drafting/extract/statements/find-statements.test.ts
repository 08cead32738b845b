import { expect, it } from 'vitest';
import { draftAnyArticle } from '../../../../src/tools/draft-any-article.ts';
import { findClaims } from '../../../support/find-claims.ts';

it.each([
  [
    'a small word leads up to the speaker',
    'Its sponsor, state Sen. Greg Tolland, said families should be free to decide.',
    ['Greg Tolland: families should be free to decide'],
  ],
  [
    'two appositions stand about the speaker',
    'Opening the case, Rachel Adeyemi KC, prosecuting, said Thorncroft had created three firms.',
    ['Rachel Adeyemi: Thorncroft had created three firms'],
  ],
  [
    'the speaker behind the verb goes on in a relative',
    'The bridge was built for Paul Reed, said Ann Lee who had drawn it.',
    ['Ann Lee: The bridge was built for Paul Reed'],
  ],
  [
    'the speaker has the name of a place',
    'Monica Reyes won. Reyes, who testified against the bill on Monday, said it would do harm.',
    ['Monica Reyes: it would do harm'],
  ],
  [
    'the claim begins with an adjective of time',
    'Ann Lee, an MP, said earlier projects in the region had cost far more than planned.',
    ['Ann Lee: earlier projects in the region had cost far more than planned'],
  ],
  [
    'the time is when it was said',
    'Ann Lee, an MP, said earlier this week the project had cost far too much.',
    ['Ann Lee: this week the project had cost far too much'],
  ],
  [
    '"that" points at a thing',
    'Ann Lee, a historian, said at least three ships were lost on that coast in the same storm.',
    ['Ann Lee: at least three ships were lost on that coast in the same storm'],
  ],
  [
    '"that" begins the claim',
    'Ann Lee said at Leeds town hall that three ships were lost on that coast.',
    ['Ann Lee: three ships were lost on that coast'],
  ],
])('a claim is not turned round where %s', (_, text, expected) => {
  expect(findClaims(text, 'en')).toEqual(expected);
});

it('a quotation over two paragraphs keeps its speaker until it closes', () => {
  const text = '“It was dark,” said Mary Holt. “Then we heard it.\n\n“Nobody moved.”';
  expect(findClaims(text, 'en')).toEqual([
    'Mary Holt: It was dark',
    'Mary Holt: Then we heard it. Nobody moved.',
  ]);
});

it('the verb tells the stance', () => {
  const stances = {
    'Anne Morel exige que la loi change.': 'demands',
    'Anne Morel dément que la loi change.': 'denies',
    'Anne Morel ne croit pas que la loi change.': 'doubts',
    'Anne Morel a promis que la loi changerait.': 'promises',
    'Anne Morel s’est félicitée de la nouvelle loi.': 'welcomes',
  };
  for (const [text, stance] of Object.entries(stances)) {
    const { facts } = draftAnyArticle(text, { day: '2026-11-26', language: 'fr' });
    expect(facts.find(({ kind }) => kind === 'statement')).toMatchObject({ stance });
  }
});

it.each([
  [
    'of another gender than the one named last',
    'Jean Martin, le coach, a reconnu la défaite hier. « On a mal joué », a dit Jean Martin. Le technicien a parlé peu de sa capitaine, Salimata Ouattara, mais il a précisé que son club ne ferait pas appel.',
    'fr',
    'Jean Martin: son club ne ferait pas appel',
  ],
  [
    'of the same gender, who is named last',
    'Jean Martin, le coach, a dit que le match était perdu. Paul Leroy est venu le voir, et il a précisé que son club ne ferait pas appel.',
    'fr',
    'Paul Leroy: son club ne ferait pas appel',
  ],
  [
    'who is only a role, before those of other sentences',
    'Anne Roux a dit que tout allait bien. Au procès, le prévenu a reconnu les faits. « J’ai honte de tout cela », a-t-il dit.',
    'fr',
    'le prévenu: J’ai honte de tout cela',
  ],
  [
    'of the sentence before, and nothing in its claim',
    'In new forecasts, the bank said the economy would grow. Unemployment is likely to reach 5.8% in the first quarter, it said.',
    'en',
    'the bank: Unemployment is likely to reach 5.8% in the first quarter',
  ],
  [
    'of the main clause, though another claim stands behind it',
    'The Garden Union called it odd. Its adviser, Hugh Penn, argued that hives stood close to fields, where, he said, “nobody would put a beehive by choice.”',
    'en',
    'Hugh Penn: nobody would put a beehive by choice.',
  ],
] as const)('a pronoun is somebody %s', (_, text, language, expected) => {
  expect(findClaims(text, language)).toContain(expected);
});

it.each([
  [
    'Fire and Emergency said crews had rescued 27 people.',
    'Fire and Emergency: crews had rescued 27 people',
  ],
  [
    'The plane left Boise at noon, Lowell County Sheriff Dale Krueger said.',
    'Dale Krueger: The plane left Boise at noon',
  ],
  [
    'The drive will reach a million children, Health Cabinet Secretary Grace Nyambura said.',
    'Grace Nyambura: The drive will reach a million children',
  ],
])('%s has its speaker, however long', (text, expected) => {
  expect(findClaims(text, 'en')).toEqual([expected]);
});

it.each([
  [
    'Graham Tully said the city was poor and warned that other claims would follow.',
    'en',
    ['Graham Tully: the city was poor', 'Graham Tully: other claims would follow'],
  ],
  [
    'The council promised a new wall the following year, but work did not begin.',
    'en',
    ['The council: a new wall the following year'],
  ],
  [
    'Ann Lee said the road was shut and the bridge was closed.',
    'en',
    ['Ann Lee: the road was shut and the bridge was closed'],
  ],
  [
    'Ann Lee said that the road was shut, but that the bridge was open.',
    'en',
    ['Ann Lee: the road was shut, but that the bridge was open'],
  ],
  ['La direction proposera aux actionnaires un dividende de 2 euros.', 'fr', []],
  [
    'La direction propose aux actionnaires un dividende de 2 euros.',
    'fr',
    ['La direction: aux actionnaires un dividende de 2 euros'],
  ],
] as const)(
  'a claim ends where another report or the paper goes on: %s',
  (text, language, expected) => {
    expect(findClaims(text, language)).toEqual(expected);
  },
);
