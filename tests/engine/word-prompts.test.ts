import { expect, it } from 'vitest';
import { HOLE } from '../../src/bank/hole.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const { items } = createPlayableBank(fixtureBank);

it.each([
  [
    'kremlin-pas-ultimatum',
    `Le porte-parole du Kremlin dément tout ${HOLE} adressé aux Occidentaux`,
  ],
  [
    'kremlin-reponses',
    `Le porte-parole du Kremlin exige des ${HOLE} des Occidentaux sur la sécurité de la Russie`,
  ],
  ['psaki', `${HOLE}, porte-parole de la Maison Blanche`],
  ['crimee', `${HOLE} · Rupture de la coopération, après la Crimée`],
])('the line of a word says what it said: %s', (fact, prompt) => {
  const item = items.get(`mot-${fact}`);
  expect(item?.prompt).toBe(prompt);
  const [before = '', after = ''] = prompt.split(HOLE);
  const gap = item?.type === 'choice' && item.options.find(({ id }) => id === item.key)?.text;
  // then the reason, of a question about this fact alone
  expect(item?.explanation).toMatch(/\. .{20}/);
  expect(item?.explanation.startsWith(before + gap + after)).toBe(true);
});

it.each([
  ['entretiens-geneve', 'Entretiens russo-américains de Genève.'],
  ['occidentaux-attaque', /^Les Occidentaux accusent .* attaque contre l’Ukraine\.$/],
])('the note on how another question is to be thought through stays with it: %s', (fact, said) => {
  expect(items.get(`mot-${fact}`)?.explanation).toMatch(said);
});

it('three words are offered, each once, and a solid one is typed: a date as a date', () => {
  for (const { id } of [...fixtureBank.actors, ...fixtureBank.dates, ...fixtureBank.positions]) {
    const item = items.get(`mot-${id}`);
    if (item?.type !== 'choice') throw new Error(`no word of ${id}`);
    expect(new Set(item.options.map(({ text }) => text)).size).toBe(3);
  }
  expect(items.get('mot-ecrit-crimee')).toMatchObject({ type: 'date', key: '2014' });
  expect(items.get('mot-ecrit-otan')).toMatchObject({ type: 'recall', accept: ['L’OTAN', 'OTAN'] });
  // to the day and the year, nobody could say
  expect(items.has('mot-ecrit-reunions-brest')).toBe(false);
});

it('a person is typed by the family name, a thing without its article', () => {
  const accepted = (fact: string) => {
    const item = items.get(`mot-ecrit-${fact}`);
    return item?.type === 'recall' ? item.accept : [];
  };
  expect(accepted('grouchko')).toEqual(['Alexandre Grouchko', 'Grouchko']);
  expect(accepted('russie-dement-attaque')).toEqual(['une attaque', 'attaque']);
  // as in the item that asks his name
  expect(accepted('riabkov')).toContain('Ryabkov');
});

it('a wrong word says where it belongs', () => {
  const item = items.get('mot-borrell-sanctions');
  expect(item?.type === 'choice' && item.options.map(({ reason }) => reason)).toEqual([
    undefined,
    expect.stringContaining('Le porte-parole du Kremlin exige des réponses concrètes'),
    expect.stringContaining('Josep Borrell exige des «\u202fpositions claires\u202f»'),
  ]);
});

it('each sentence that comes with a word ends in a full stop, and the line is not said twice', () => {
  for (const { id } of [...fixtureBank.actors, ...fixtureBank.dates, ...fixtureBank.positions]) {
    const item = items.get(`mot-${id}`);
    if (item?.type !== 'choice') throw new Error(`no word of ${id}`);
    const reasons = item.options.flatMap(({ reason }) => reason ?? []);
    for (const text of [item.explanation, ...reasons]) expect(text).toMatch(/[^.]\.$/);
  }
  const { explanation = '' } = items.get('mot-stoltenberg') ?? {};
  expect(explanation).toMatch(/^Chef de l’OTAN, Jens Stoltenberg /);
});
