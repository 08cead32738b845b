import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/bank/check-bank.ts';
import { readBank } from '../../../src/tools/bank/read-bank.ts';
import { fixtureBankPath } from '../../support/fixture-bank.ts';
import { sampleList } from '../../support/full-run.ts';
import {
  formatProblems,
  listContentLines,
  misspellKey,
  replaceLines,
} from '../../support/yaml-lines.ts';

describe('the frozen bank', () => {
  const file = fixtureBankPath('fr');
  const text = readFileSync(file, 'utf8');
  const fields = listContentLines(text).filter(({ line }) => misspellKey(line) !== undefined);
  const lists = fields.filter(({ line }) => /^\w/.test(line));
  const others = fields.filter((field) => !lists.includes(field));
  /** So far apart that no two are in one entry: they can be broken at once, and all be told. */
  const APART = 60;
  const sets = Array.from({ length: APART }, (_, rest) =>
    others.filter(({ number }) => number % APART === rest),
  );

  it('has no problem, but for what later rules of style warn of', () => {
    const { problems } = readBank(text, file);
    expect(formatProblems(problems.filter(isError))).toBe('');
    for (const { message } of problems)
      expect(message).toMatch(/is unstated, but says|cannot stand in the gap/);
  });

  it('has a problem on every line whose field is renamed', { timeout: 60_000 }, () => {
    for (const set of [...sampleList(sets, 15), ...sampleList(lists, 5).map((field) => [field])]) {
      const changes = new Map(set.map(({ line, number }) => [number, misspellKey(line)]));
      const { problems } = readBank(replaceLines(text, changes), file);
      const named = new Set(problems.map(({ line }) => line));
      expect(set.filter(({ number }) => !named.has(number))).toEqual([]);
    }
  });
});
