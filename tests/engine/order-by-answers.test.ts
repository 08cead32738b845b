import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import { composeRound } from '../../src/engine/compose-round.ts';
import { orderByAnswers } from '../../src/engine/order-by-answers.ts';
import { answerEvent } from '../support/events.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { reduceMemory } from '../support/memory.ts';

const common = { facts: [], process: 'locate' as const, evidence: [], explanation: '' };
const asks = (id: string, prompt: string, answer: string, explanation = ''): Item => ({
  ...{ ...common, id, prompt, explanation, type: 'choice', key: 'right' },
  options: [
    { id: 'right', text: answer },
    { id: 'wrong', text: 'autre chose' },
  ],
});

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).join(' ');

it('a question whose words or explanation give the answer of another comes after it', () => {
  const items: Item[] = [
    asks('lieu', 'Où se réunit le Conseil créé en 2002 ?', 'à Bruxelles'),
    asks('hote', 'Qui accueille ?', 'l’Alliance', 'La réunion de Bruxelles a duré quatre heures.'),
    { ...common, id: 'annee', prompt: 'Quand fut-il créé ?', type: 'recall', accept: ['2002'] },
  ];
  expect(idsOf(orderByAnswers(items))).toBe('annee lieu hote');
});

it('a number is the same however its thousands are set', () => {
  const items: Item[] = [
    asks('qui', 'Qui supprime 8\u202f000 postes ?', 'PSA'),
    {
      ...common,
      id: 'postes',
      prompt: 'Combien ?',
      type: 'number',
      key: 8000,
      unit: 'postes',
      tolerance: 0,
    },
  ];
  expect(idsOf(orderByAnswers(items))).toBe('postes qui');
});

it('questions that give nothing away keep the order of their draw', () => {
  const items = ['un', 'deux', 'trois'].map((id) => asks(id, `${id} ?`, `rien de ${id} ici`));
  fc.assert(
    fc.property(fc.shuffledSubarray(items), (drawn) => {
      expect(orderByAnswers(drawn)).toEqual(drawn);
    }),
  );
});

/** The right option of a choice as whole words, said by the prompt or the explanation of an earlier item. */
const countGivenAway = (round: readonly Item[]) =>
  round.filter((item, at) => {
    if (item.type !== 'choice') return false;
    const answer = item.options.find(({ id }) => id === item.key)?.text.toLowerCase() ?? '';
    return round
      .slice(0, at)
      .some(({ prompt, explanation }) => `${prompt} ${explanation}`.toLowerCase().includes(answer));
  }).length;

it('no round of three weeks gives an answer away, a newcomer’s from easy to hard either', () => {
  let given = 0;
  for (let seed = 0; seed < 8; seed++) {
    let memory = {};
    for (let day = 0; day < 21; day++) {
      const now = Date.UTC(2026, 0, 1 + day);
      const round = composeRound(fixtureBank, memory, { seed: seed * 100 + day, now });
      given += countGivenAway(round);
      for (const [at, { id, facts }] of round.entries()) {
        const key = `${day + 100}-${at}`;
        const event = answerEvent(`r${day}`, id, (at + day) % 3 ? 1 : 0, {
          key,
          at: now,
          facts: [...facts],
        });
        memory = reduceMemory(memory, event);
      }
    }
  }
  expect(given).toBe(0);
});
