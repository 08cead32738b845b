import { expect, test } from 'vitest';
import { countPlaywright, countVitest, formatTotals } from '../../src/tools/count.mjs';

const vitest = (files: { status: string; assertionResults: { status: string }[] }[]) => ({
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: files,
});

test('vitest counts its tests, those not run apart', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  expect(countVitest(vitest([file]))).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a test file that could not be loaded is a failure', () => {
  const file = { status: 'failed', assertionResults: [] };
  expect(countVitest(vitest([file])).failed).toBe(2);
});

test('Playwright counts a test that passed on a second try as passed', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test.each([
  ['the sum of all runners', [count(3, 0), count(4, 0)], false, '7 passed, 0 failed'],
  ['the failures of both', [count(3, 1), count(4, 2)], true, '7 passed, 3 failed'],
  ['a step that broke without a failed test', [count(3, 0)], true, '3 passed, 1 failed'],
  ['no report at all', [], true, '0 passed, 1 failed'],
  [
    'tests that were skipped, on a line before',
    [count(3, 0, 2)],
    false,
    '2 skipped\n3 passed, 0 failed',
  ],
])('the closing line tells %s', (_, counts, broken, line) => {
  expect(formatTotals(counts, broken)).toBe(line);
});

function count(passed: number, failed: number, skipped = 0) {
  return { passed, failed, skipped };
}
