import { expect, it } from 'vitest';
import { mayShowArticleDate } from '../../src/bank/article-date.ts';
import type { Item } from '../../src/bank/types.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const find = (id: string) => fixtureBank.items.find((item) => item.id === id) as Item;

it.each([
  ['a date to find', { type: 'date', key: '2022-01-12', facts: ['billet-borrell'] }],
  ['its month', { type: 'date', key: '2022-01', facts: ['reunions-brest'] }],
  ['its year', { type: 'date', key: '2022', facts: ['reunions-brest'] }],
  ['a choice of dates', { type: 'choice', facts: ['bilan-stoltenberg'] }],
  ['an order with an event of that day', { type: 'order', facts: ['crimee', 'reunion-bruxelles'] }],
])('the date of the article is not told above %s that it answers', (_, item) => {
  expect(mayShowArticleDate(item as Item, fixtureBank)).toBe(false);
});

it('it is told above all others, such as the opening', () => {
  expect(mayShowArticleDate(find(fixtureBank.opening), fixtureBank)).toBe(true);
  const item = { type: 'date', key: '2014', facts: ['crimee'] } as Item;
  expect(mayShowArticleDate(item, fixtureBank)).toBe(true);
});
