import { expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { computeBankStats } from '../../src/bank/stats.ts';
import { bankCases, makeWellMadeBank } from '../support/small-banks.ts';

it.each(bankCases)(
  'the rules have nothing to say of a well-made bank of %i facts, %s',
  (size, _, wanted) => {
    for (const hasCamps of [false, true]) {
      const { problems } = checkBank(makeWellMadeBank(size, wanted, hasCamps));
      expect(problems.map(({ message }) => message)).toEqual([]);
    }
  },
);

it('the figures of a bank of one axis are its own', () => {
  const stats = computeBankStats(makeWellMadeBank(6, ['dates']));
  expect(stats.facts).toEqual({ actors: 0, dates: 6, positions: 0 });
  expect(stats.itemsByAxis).toEqual({ actors: 0, dates: 13, positions: 0 });
});
