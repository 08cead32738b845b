import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBank, isError } from '../../src/bank/check-bank.ts';
import type { Bank } from '../../src/bank/types.ts';
import { resizeBank } from '../support/large-bank.ts';

const real = parse(readFileSync('questions/2022-01-12-otan-russie/fr.yaml', 'utf8')) as Bank;

it.each([10, 100, 1_000])('a bank made of %d items has no error', (size) => {
  const { bank, problems } = checkBank(resizeBank(real, size));
  expect(problems.filter(isError)).toEqual([]);
  expect(bank?.items).toHaveLength(size);
});
