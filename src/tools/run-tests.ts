/**
 * `npm test`: runs each step until one fails, then prints the line "N passed, N failed" over all test
 * runners. `--release` runs the long form of the tests, and the game in other engines.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './ensure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');

const isRelease = process.argv.includes('--release');
const steps = [
  ['run', '-s', 'types'],
  ['run', '-s', 'lint'],
  ['run', '-s', 'bank'],
  ['exec', '--', 'vitest', 'run', '--reporter=default', '--reporter=json'].concat(
    `--outputFile.json=${vitestReport}`,
  ),
  ['run', '-s', 'build'],
  ['run', '-s', 'size'],
  ['run', '-s', 'test:e2e', '--', `--reporter=${process.env.CI ? 'list,json,html' : 'list,json'}`],
  ...(isRelease ? [['run', '-s', 'engines']] : []),
];
const env = {
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  PLAYWRIGHT_HTML_OUTPUT_DIR: 'playwright-report',
  ...(isRelease && { FULL_RUN: '1' }),
};
const failedStep = steps.find((args) => !runNpm(args, env));

const readReport = (file: string) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const unit = readReport(vitestReport) ?? { numPassedTests: 0, numFailedTests: 0 };
const { stats } = readReport(playwrightReport) ?? {
  stats: { expected: 0, flaky: 0, unexpected: 0 },
};
rmSync(folder, { recursive: true });

const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = Math.max(unit.numFailedTests + stats.unexpected, failedStep ? 1 : 0);
if (failedStep) console.error(`\nStopped at "npm ${failedStep.join(' ')}", which failed.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failedStep ? 1 : 0;
