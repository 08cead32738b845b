/**
 * `node src/tools/tally.mjs types unit play`: runs these npm scripts in turn until one fails, then
 * closes with the sum of what their test runners reported, a line "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest, formatTotals } from './count.mjs';
import { runNpm } from './packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const unitReportFile = join(folder, 'unit.json');
const playReportFile = join(folder, 'play.json');

/** What the scripts with tests are asked for beside their words on the terminal. */
const reporterArgs = new Map([
  ['unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReportFile}`]],
  ['play', ['--reporter=list,json']],
]);

const failedScript = process.argv.slice(2).find((script) => {
  const args = ['run', '-s', script, '--', ...(reporterArgs.get(script) ?? [])];
  return !runNpm(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: playReportFile });
});

const counts = [
  { file: unitReportFile, count: countVitest },
  { file: playReportFile, count: countPlaywright },
]
  .filter(({ file }) => existsSync(file))
  .map(({ file, count }) => count(JSON.parse(readFileSync(file, 'utf8'))));
rmSync(folder, { recursive: true });

if (failedScript) console.error(`\nStopped at "npm run ${failedScript}", which failed.`);
console.log(`\n${formatTotals(counts, failedScript !== undefined)}`);
process.exitCode = failedScript ? 1 : 0;
