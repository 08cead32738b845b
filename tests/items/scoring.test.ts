import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Item, ItemType } from '../../src/bank/types.ts';
import { type ItemResponse, scoreResponse } from '../../src/items/registry.ts';
import { itemSchemas } from '../../src/items/schemas.ts';
import { getItemView } from '../../src/items/views.tsx';
import { exampleItems } from '../support/example-items.ts';

const types = Object.keys(itemSchemas) as ItemType[];

/** The response that answers an item in full. */
const full: { [T in ItemType]: ItemResponse } = {
  choice: 'ann',
  verdict: false,
  match: { r1: 'ann', r2: 'bob', r3: 'ann', r4: 'bob' },
  order: ['d1', 'd2', 'd3', 'd4'],
  date: '2022-01-12',
  number: { value: 100_000, holder: 'ann' },
  recall: 'Alexandre Grouchko',
};

const anyResponse: { [T in ItemType]: fc.Arbitrary<ItemResponse> } = {
  choice: fc.constantFrom('ann', 'bob', 'cyd'),
  verdict: fc.constantFrom<ItemResponse>(true, false, 'unstated'),
  match: fc.dictionary(
    fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    fc.constantFrom('ann', 'bob', 'cyd'),
  ),
  order: fc.shuffledSubarray(['d1', 'd2', 'd3', 'd4'], { minLength: 4 }),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .chain((date) =>
      fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)),
    ),
  number: fc.record(
    { value: fc.double({ noNaN: true }), holder: fc.constantFrom('ann', 'bob') },
    { requiredKeys: ['value'] },
  ),
  recall: fc.string(),
};

describe.each(types)('an item of type %s', (type) => {
  const item: Item = exampleItems[type];

  it('has an example of the shape that its schema asks for', () => {
    expect(itemSchemas[type]['~standard'].validate(item)).not.toHaveProperty('issues');
  });

  it('scores 1 for its key', () => {
    expect(scoreResponse(item, full[type])).toBe(1);
  });

  it('scores anything from 0 to 1, the same every time', () => {
    fc.assert(
      fc.property(anyResponse[type], (response) => {
        const score = scoreResponse(item, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreResponse(item, response)).toBe(score);
      }),
    );
  });

  it('has a view', () => {
    expect(getItemView(type)).toBeTypeOf('function');
  });
});

test.each([
  ['choice', 'bob', 0],
  ['verdict', true, 0],
  ['verdict', 'unstated', 0],
  ['match', { r1: 'ann', r2: 'bob', r3: 'bob', r4: 'cyd' }, 1 / 2],
  ['match', {}, 0],
  ['order', ['d2', 'd1', 'd3', 'd4'], 2 / 3],
  ['order', ['d4', 'd3', 'd2', 'd1'], 0],
  ['order', ['d2', 'd1', 'd4', 'd3'], 1 / 3],
  ['date', '2022-01-13', 1 / 2],
  ['date', '2022-01', 1 / 2],
  ['date', '2022-02-12', 1 / 4],
  ['date', '2022', 1 / 4],
  ['date', '2021-01-12', 0],
  ['number', { value: 100_500, holder: 'ann' }, 1],
  ['number', { value: 100_501, holder: 'ann' }, 0],
  ['number', { value: 100_000, holder: 'bob' }, 0],
  ['number', { value: 100_000 }, 0],
  ['recall', '', 0],
  ['recall', 'Borrell', 0],
] satisfies [ItemType, ItemResponse, number][])(
  '%s answered %j scores %f',
  (type, response, score) => {
    expect(scoreResponse(exampleItems[type], response)).toBeCloseTo(score, 10);
  },
);

describe('match', () => {
  it('ignores the order in which rows are listed or answered', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(exampleItems.match.rows, { minLength: 4 }),
        fc.shuffledSubarray(Object.entries(full.match), { minLength: 2 }),
        (rows, given) => {
          const response = Object.fromEntries(given);
          expect(scoreResponse({ ...exampleItems.match, rows }, response)).toBe(
            scoreResponse(exampleItems.match, response),
          );
        },
      ),
    );
  });
});

describe('order', () => {
  it('scores less for every further swap of neighbours that puts a pair wrong', () => {
    fc.assert(
      fc.property(anyResponse.order, fc.nat(2), (response, at) => {
        const ids = response as string[];
        const [a, b] = [ids[at] as string, ids[at + 1] as string];
        const swapped = ids.toSpliced(at, 2, b, a);
        const before = scoreResponse(exampleItems.order, ids);
        const after = scoreResponse(exampleItems.order, swapped);
        if (a < b) expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('date', () => {
  it('scores a quarter for the year even if the article is finer and the player is not', () => {
    expect(scoreResponse({ ...exampleItems.date, key: '2014' }, '2014')).toBe(1);
    expect(scoreResponse({ ...exampleItems.date, key: '2021-10' }, '2021-11')).toBe(1 / 4);
  });
});

describe('recall', () => {
  it.each([
    'grouchko',
    'GROUCHKO',
    '  Grouchko ',
    'Grushko',
    'alexandre  grouchko',
    'Alexandre-Grouchko',
    'Grouhcko',
    'Grouchk',
    'Grouchkoo',
    'Gruuchko',
    'ann elise d oeuvre',
    "Ann-Elise d'Œuvre",
    'ue',
  ])('forgives %j', (typed) => {
    expect(scoreResponse(exampleItems.recall, typed)).toBe(1);
  });

  it.each(['Grou', 'Gruochok', 'Riabkov', 'UN', 'U', 'Grouchko Riabkov'])('refuses %j', (typed) => {
    expect(scoreResponse(exampleItems.recall, typed)).toBe(0);
  });
});
