import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { computeBankStats } from '../../src/bank/stats.ts';
import { axisChoices, bankSizes, makeWellMadeBank } from '../support/small-banks.ts';

describe.each(bankSizes)('a well-made bank of %i facts', (size) => {
  it.each(axisChoices.map((wanted) => [wanted.join(' and '), wanted] as const))(
    'of %s: the rules have nothing to say',
    (_, wanted) => {
      for (const hasCamps of [false, true]) {
        const { problems } = checkBank(makeWellMadeBank(size, wanted, hasCamps));
        expect(problems.map(({ message }) => message)).toEqual([]);
      }
    },
  );
});

it('the figures of a bank of one axis are its own', () => {
  const stats = computeBankStats(makeWellMadeBank(6, ['dates']));
  expect(stats.facts).toEqual({ actors: 0, dates: 6, positions: 0 });
  expect(stats.itemsByAxis).toEqual({ actors: 0, dates: 13, positions: 0 });
});
