/**
 * `npm test`: runs each step until one fails, then prints the line "N passed, N failed" over all test
 * runners, with the names of the tests that passed only at the second try. `--release` runs the long
 * form of the tests, and the game in other engines; `--quick`, for `npm run check`, the short form of the
 * unit tests.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { runNpm, startNpm } from './ensure.mjs';
import { fixtureSite } from './folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const reportOf = (project: string) => join(folder, `${project}.json`);
const playwrightReport = join(folder, 'playwright.json');

const isRelease = process.argv.includes('--release');
const isQuick = process.argv.includes('--quick');
const scriptsOf = (...names: string[]) => names.map((name) => ['run', '-s', name]);
const vitestOf = (project: string) =>
  ['exec', '--', 'vitest', 'run', '--project', project, '--reporter=default'].concat([
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ]);
const unit = vitestOf('unit');
const slow = [...vitestOf('slow'), '--maxWorkers=1'];
const browser = ['run', '-s', 'test:e2e', '--'].concat(
  `--reporter=${process.env.CI ? 'list,json,html' : 'list,json'}`,
);
const engines = ['run', '-s', 'engines'];
const env = {
  ...(!isQuick && { NPM_TEST: '1' }),
  BUILT_SITE: fixtureSite,
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  PLAYWRIGHT_HTML_OUTPUT_DIR: 'playwright-report',
  ...(isRelease && { FULL_RUN: '1' }),
};

/** Steps of which none reads what another writes; returns one that failed. */
async function runSideBySide(steps: readonly string[][]): Promise<readonly string[] | undefined> {
  const outcomes = await Promise.all(
    steps.map(async (args, at) => ({
      args,
      ...(await startNpm(args, { env, isShown: at === 0 })),
    })),
  );
  for (const { output } of outcomes) process.stdout.write(output);
  return outcomes.find(({ isDone }) => !isDone)?.args;
}

const checks = isQuick ? ['measure'] : ['measure', 'bank', 'build', 'size'];
const failedStep =
  (await runSideBySide([unit, ...scriptsOf('types', 'lint', ...checks)])) ??
  // the browser waits for a quarter of its time: one thread of slow tests runs in it, and starves none
  (isQuick ? undefined : await runSideBySide([browser, slow])) ??
  (isRelease && !runNpm(engines, env) ? engines : undefined);

/** Of Vitest's report, as JSON. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; failureMessages: readonly string[] }[];
  }[];
}

const readReport = (file: string) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const vitest = ['unit', 'slow'].map(
  (project): VitestReport =>
    readReport(reportOf(project)) ?? { numPassedTests: 0, numFailedTests: 0, testResults: [] },
);
const { stats, suites }: JSONReport = readReport(playwrightReport) ?? {
  stats: { expected: 0, flaky: 0, unexpected: 0 },
  suites: [],
};
rmSync(folder, { recursive: true });

const listFlakyTests = (suites: readonly JSONReportSuite[]): string[] =>
  suites.flatMap(({ specs, suites = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} › ${title}`),
    ...listFlakyTests(suites),
  ]);

const sumOf = (field: 'numPassedTests' | 'numFailedTests') =>
  vitest.reduce((sum, report) => sum + report[field], 0);
const passed = sumOf('numPassedTests') + stats.expected + stats.flaky;
const failed = Math.max(sumOf('numFailedTests') + stats.unexpected, failedStep ? 1 : 0);
const retried = vitest.flatMap(({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => `${relative('.', name)} › ${fullName}`),
  ),
);
const flaky = [...retried, ...listFlakyTests(suites)];
const secondTries = flaky.length > 0 ? `, ${flaky.length} only at the second try` : '';
if (failedStep) console.error(`\nStopped at "npm ${failedStep.join(' ')}", which failed.`);
for (const name of flaky) console.error(`\nPassed only at the second try: ${name}`);
console.log(`\n${passed} passed, ${failed} failed${secondTries}`);
process.exitCode = failedStep ? 1 : 0;
