import type { Item } from '../../src/bank/types.ts';

const commonFields = (id: string, ...facts: string[]) => ({
  id,
  facts,
  process: 'locate' as const,
  prompt: `Prompt of ${id}`,
  explanation: `Explanation of ${id}`,
  evidence: ['s-one'],
});

/** One item of each type, about nothing in particular. */
export const exampleItems = {
  choice: {
    ...commonFields('who', 'ann'),
    type: 'choice',
    key: 'ann',
    options: [
      { id: 'ann', text: 'Ann' },
      { id: 'bob', text: 'Bob', slip: 'actor-swap', reason: 'Bob stayed at home.' },
      { id: 'cyd', text: 'Cyd', slip: 'actor-swap', reason: 'Cyd came later.' },
    ],
  },
  verdict: {
    ...commonFields('went', 'ann'),
    type: 'verdict',
    key: false,
    slip: 'negation-flip',
  },
  match: {
    ...commonFields('said', 'ann', 'bob'),
    type: 'match',
    form: 'speaker',
    rows: [
      { id: 'r1', text: 'Row one', key: 'ann' },
      { id: 'r2', text: 'Row two', key: 'bob' },
      { id: 'r3', text: 'Row three', key: 'ann' },
      { id: 'r4', text: 'Row four', key: 'bob' },
    ],
    columns: [
      { id: 'ann', text: 'Ann' },
      { id: 'bob', text: 'Bob' },
      { id: 'cyd', text: 'Cyd' },
    ],
  },
  order: {
    ...commonFields('when', 'd1', 'd2', 'd3', 'd4'),
    type: 'order',
    events: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, text: `Event ${id}` })),
  },
  date: { ...commonFields('day', 'd4'), type: 'date', key: '2022-01-12' },
  number: {
    ...commonFields('count', 'd1'),
    type: 'number',
    key: 100_000,
    tolerance: 500,
    unit: 'soldiers',
    holder: 'ann',
    holders: [
      { id: 'ann', text: 'Ann' },
      { id: 'bob', text: 'Bob' },
    ],
  },
  recall: {
    ...commonFields('name', 'ann'),
    type: 'recall',
    accept: ['Alexandre Grouchko', 'Grouchko', 'Grushko', 'Ann-Élise d’Œuvre', 'UE'],
  },
} satisfies { [T in Item['type']]: Extract<Item, { type: T }> };
