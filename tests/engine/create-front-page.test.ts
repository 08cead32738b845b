import { expect, it } from 'vitest';
import type { Bank } from '../../src/bank/types.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';

const orderOf = (bank: Bank) => createFrontPageData(bank).opening.options.map(({ id }) => id);

it('the opening’s options have one order in every language, whatever the order of the file', () => {
  const order = orderOf(fixtureBank);
  expect(orderOf(fixtureBank)).toEqual(order);
  expect(orderOf(openFixtureBank('en'))).toEqual(order);
});

it('the place of the opening’s key tells nothing', () => {
  const choices = fixtureBank.items.filter((item) => item.type === 'choice');
  const places = choices.map((opening) => {
    const { key } = opening;
    const sorted = opening.options.toSorted((a, b) => Number(b.id === key) - Number(a.id === key));
    const items = fixtureBank.items.map((item) =>
      item === opening ? { ...opening, options: sorted } : item,
    );
    return orderOf({ ...fixtureBank, items, opening: opening.id }).indexOf(key);
  });
  for (const place of [0, 1, 2]) {
    expect(places.filter((one) => one === place).length).toBeGreaterThan(choices.length / 5);
  }
});
