import { expect, it } from 'vitest';
import { checkBank, isError } from '../../src/bank/check-bank.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { resizeBank } from '../support/large-bank.ts';

it.each([10, 100, 1_000])('a bank made of %d items has no error', (size) => {
  const { bank, problems } = checkBank(resizeBank(fixtureBank, size));
  expect(problems.filter(isError)).toEqual([]);
  expect(bank?.items).toHaveLength(size);
});
