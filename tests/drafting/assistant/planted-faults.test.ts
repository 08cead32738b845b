import { describe, expect, it } from 'vitest';
import {
  type AssistantReply,
  readAssistantReply,
} from '../../../src/drafting/assistant/read-reply.ts';
import { reviewQuestions } from '../../../src/drafting/assistant/review-questions.ts';
import { marketHall } from '../../support/confirmed-article.ts';

const proof = { sentence: 1, proof: 'fermera ses portes le 15 mars' };

const choice = {
  question: 'Que deviendra la halle au printemps 2027 ?',
  right: 'elle sera fermée au public',
  wrong: [
    {
      text: 'elle sera vendue à la région',
      why: 'La région paie une part du chantier, sans plus.',
    },
    { text: 'elle sera repeinte', why: 'Aucune remise en état n’est prévue avant la démolition.' },
  ],
  because: 'La date est connue : le 15 mars 2027.',
  about: ['Hélène Marchetti'],
  ...proof,
};

const who = {
  question: 'Qui regrette le moment choisi pour fermer ?',
  right: 'Bastien Roque',
  wrong: [
    { text: 'Hélène Marchetti', why: 'La maire parle des places, et non du moment.' },
    { text: 'Inès Delcourt', why: 'L’historienne parle de la charpente.' },
  ],
  because: 'Pour les marchands, la belle saison est la meilleure.',
  about: [],
  sentence: 10,
  proof: 'à la veille de l’été',
};

const claim = {
  claim: 'Plus de deux mille personnes ont signé la pétition.',
  verdict: 'true',
  because: 'Le texte en compte 2 300.',
  about: ['Bastien Roque'],
  sentence: 13,
  proof: 'elle a recueilli 2 300 signatures',
};

function read(...items: object[]): AssistantReply {
  const result = readAssistantReply(JSON.stringify({ facts: [], items }), marketHall);
  if (!result.ok) throw new Error(result.problem);
  return result.reply;
}

const reasonFor = (entry: object): string | undefined => read(entry).refused[0]?.reason;

it('a reply without a fault is taken whole', () => {
  const { items, refused } = read(choice, who, claim);
  expect(refused).toEqual([]);
  expect(items.map(({ item }) => item.type)).toEqual(['choice', 'choice', 'verdict']);
  expect(items[1]?.item.facts).toEqual(['saison', 'roque']);
});

/** Those of a trial's twenty-one kinds that a rule can see. */
const planted: readonly [name: string, entry: object, reason: string][] = [
  [
    'a sentence that is not there',
    { ...choice, sentence: 99, proof: 'mots de nulle part' },
    'no-sentence',
  ],
  [
    'copied words that the article never says',
    { ...choice, proof: 'fermera toutes ses fenêtres' },
    'proof-not-found',
  ],
  ['copied words that prove nothing', { ...choice, proof: 'la halle' }, 'proof-too-short'],
  [
    'a name that the article does not have',
    { ...choice, because: 'C’est ce que veut Arnaud Lebrun.' },
    'unknown-name',
  ],
  [
    'a figure that the article does not have',
    { ...choice, because: 'Il reste 45 jours.' },
    'unknown-figure',
  ],
  [
    'a figure of another sentence',
    { ...claim, claim: 'Il y a 62 signatures.', because: 'Le texte le dit.' },
    'figure-not-in-sentence',
  ],
  [
    'somebody whom the sentence does not name',
    {
      ...who,
      right: 'Inès Delcourt',
      wrong: [who.wrong[0], { text: 'Bastien Roque', why: 'Il parle du moment.' }],
    },
    'key-not-in-sentence',
  ],
  [
    'a wrong name that the sentence has too',
    {
      ...who,
      question: 'Qui rappelle l’âge de la charpente ?',
      right: 'Inès Delcourt',
      wrong: [
        { text: 'Hélène Marchetti', why: 'La maire parle des places.' },
        { text: 'Bastien Roque', why: 'Le président parle du moment.' },
      ],
      sentence: 26,
      proof: 'Inès Delcourt répond à Bastien Roque',
    },
    'distractor-in-sentence',
  ],
  [
    'a sentence copied out of the article',
    {
      ...claim,
      claim: 'Le conseil municipal a voté cette fermeture lundi soir, par 19 voix contre 14.',
      sentence: 2,
      proof: 'par 19 voix contre 14',
    },
    'copied-sentence',
  ],
  ['two answers of three', { ...choice, wrong: choice.wrong.slice(0, 1) }, 'too-few-options'],
  [
    'the same answer twice',
    { ...choice, wrong: [{ text: 'Elle sera fermée au public.', why: 'Non.' }, choice.wrong[1]] },
    'same-options',
  ],
  [
    'a wrong answer without its reason',
    { ...choice, wrong: [{ text: 'elle sera vendue' }, choice.wrong[1]] },
    'no-reason',
  ],
  [
    '"all of these"',
    {
      ...choice,
      wrong: [choice.wrong[0], { text: 'toutes ces réponses', why: 'Une seule est juste.' }],
    },
    'catch-all',
  ],
  [
    'a question for what is not so',
    { ...choice, question: 'Que ne deviendra pas la halle ?' },
    'negative-stem',
  ],
  [
    'a question that says its answer',
    { ...choice, question: 'La halle, elle sera fermée au public : quand ?' },
    'told-answer',
  ],
  [
    'silence taken for speech',
    {
      ...claim,
      claim: 'Hélène Marchetti annonce une baisse des loyers.',
      verdict: 'not stated',
      because: 'Rien n’en est écrit.',
      sentence: 7,
      proof: 'le loyer des commerçants',
    },
    'reported-silence',
  ],
];

describe('planted faults that a rule can see', () => {
  const withBothNames = {
    ...marketHall,
    sentences: [
      ...marketHall.sentences,
      { text: 'Inès Delcourt répond à Bastien Roque sur la charpente.', paragraph: 4 },
    ],
  };

  it.each(planted)('%s', (_, entry, reason) => {
    const json = JSON.stringify({ items: [entry] });
    const result = readAssistantReply(json, withBothNames);
    expect(result.ok && result.reply.refused).toMatchObject([{ list: 'items', index: 0, reason }]);
    expect(result.ok && result.reply.items).toEqual([]);
  });

  it('the wrong number of a sentence: the right one is found', () => {
    const { items, moved, refused } = read({ ...choice, sentence: 5 });
    expect(refused).toEqual([]);
    expect(items[0]?.item.evidence).toEqual(['s-1']);
    expect(moved).toEqual([items[0]?.item.id]);
  });

  it('with it seventeen of twenty-one; the review asks about the other four', () => {
    expect(planted).toHaveLength(16);
    expect(reviewQuestions).toHaveLength(4);
    expect(withBothNames.sentences.length).toBe(marketHall.sentences.length + 1);
  });
});

describe('other faults', () => {
  it.each([
    ['no explanation', { ...choice, because: '' }, 'no-explanation'],
    [
      'a prompt of more than twenty words',
      { ...choice, question: `Que deviendra la halle ${'du vieux marché '.repeat(7)}?` },
      'long-prompt',
    ],
    [
      'a key that alone repeats the question',
      { ...choice, question: 'Le public pourra-t-il entrer ?' },
      'telling-word',
    ],
    [
      'today without a date',
      { ...choice, question: 'Que sait-on aujourd’hui de la halle ?' },
      'relative-time',
    ],
    ['a field that is missing', { question: 'Quoi ?' }, 'unreadable'],
    ['no object', 'question claim', 'unreadable'],
  ])('%s', (_, entry, reason) => {
    expect(reasonFor(entry as object)).toBe(reason);
  });

  it('the same question twice is taken once', () => {
    const { items, refused } = read(choice, choice);
    expect(items).toHaveLength(1);
    expect(refused).toMatchObject([{ index: 1, reason: 'known-already' }]);
  });

  it('a figure may be wrong on purpose: in a distractor, and in a false claim', () => {
    const changed = {
      ...claim,
      claim: 'Plus de 9 000 personnes ont signé la pétition.',
      verdict: 'false',
    };
    const { items, refused } = read(changed);
    expect(refused).toEqual([]);
    expect(items[0]?.item).toMatchObject({ key: false, slip: 'number-swap' });
  });

  it('marks of a page are taken out of the texts', () => {
    const { items } = read({ ...choice, because: '<b onclick="x()">La date</b> est connue.' });
    expect(items[0]?.item.explanation).toBe('La date est connue.');
  });
});

describe('facts of a reply', () => {
  const readFacts = (...facts: object[]) => {
    const result = readAssistantReply(JSON.stringify({ facts, items: [] }), marketHall);
    if (!result.ok) throw new Error(result.problem);
    return result.reply;
  };

  it('a new date is found in its sentence, with what happens then', () => {
    const entry = {
      date: '2026-10',
      what: 'Début de la pétition',
      sentence: 13,
      proof: 'circule depuis octobre dans',
    };
    expect(readFacts(entry).facts).toMatchObject([
      {
        kind: 'date',
        words: 'octobre',
        date: '2026-10',
        label: 'Début de la pétition',
        isRelative: true,
      },
    ]);
  });

  it('copied words have their speaker, and are quoted or reported', () => {
    const says = {
      who: 'Inès Delcourt',
      says: 'démonter la charpente',
      sentence: 17,
      proof: 'propose de démonter la charpente',
    };
    expect(readFacts(says).facts).toMatchObject([
      { kind: 'statement', speaker: 'delcourt', claim: 'démonter la charpente', isQuoted: false },
    ]);
  });

  it.each([
    [
      'a person of another article',
      { person: 'Paul Durand', sentence: 1, proof: proof.proof },
      'unknown-name',
    ],
    [
      'a role in other words',
      { person: 'Brévannes', role: 'ville thermale', sentence: 1, proof: proof.proof },
      'words-not-copied',
    ],
    [
      'a day of another sentence',
      { date: '2027-03-16', what: 'Fermeture', sentence: 2, proof: 'par 19 voix contre' },
      'date-not-in-sentence',
    ],
    [
      'words that were changed',
      {
        who: 'Bastien Roque',
        says: 'fermer au pire moment',
        sentence: 10,
        proof: 'à la veille de',
      },
      'words-not-copied',
    ],
    [
      'words of another',
      {
        who: 'Hélène Marchetti',
        says: 'notre meilleure saison',
        sentence: 10,
        proof: 'à la veille de',
      },
      'speaker-not-in-sentence',
    ],
  ])('%s is refused', (_, entry, reason) => {
    const { facts, refused } = readFacts(entry);
    expect([facts, refused[0]?.reason]).toEqual([[], reason]);
  });

  it('what the project has already is left out without a word', () => {
    const known = {
      person: 'Bastien Roque',
      role: '',
      sentence: 10,
      proof: 'a déclaré Bastien Roque',
    };
    expect(readFacts(known)).toMatchObject({ facts: [], refused: [] });
  });
});
