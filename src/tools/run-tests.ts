/**
 * `npm test`: runs each step until one fails, then prints the line "N passed, N failed" over all test
 * runners. `--release` runs the long form of the tests, and the game in other engines.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm, startNpm } from './ensure.mjs';
import { fixtureSite } from './folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');

const isRelease = process.argv.includes('--release');
/** None reads what another writes, and none fills more than a core for long. */
const sideBySide = ['types', 'lint', 'bank', 'build', 'size'].map((name) => ['run', '-s', name]);
const inTurn = [
  ['exec', '--', 'vitest', 'run', '--reporter=default', '--reporter=json'].concat(
    `--outputFile.json=${vitestReport}`,
  ),
  ['run', '-s', 'test:e2e', '--', `--reporter=${process.env.CI ? 'list,json,html' : 'list,json'}`],
  ...(isRelease ? [['run', '-s', 'engines']] : []),
];
const env = {
  BUILT_SITE: fixtureSite,
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  PLAYWRIGHT_HTML_OUTPUT_DIR: 'playwright-report',
  ...(isRelease && { FULL_RUN: '1' }),
};
const outcomes = await Promise.all(
  sideBySide.map(async (args) => ({ args, ...(await startNpm(args)) })),
);
for (const { output } of outcomes) process.stdout.write(output);
const failedStep =
  outcomes.find(({ isDone }) => !isDone)?.args ?? inTurn.find((args) => !runNpm(args, env));

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
