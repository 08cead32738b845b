/**
 * `node src/tools/tally.mjs types unit play`: runs these npm scripts in turn until one fails, then
 * closes with the sum of what their test runners reported, a line "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closing, ofPlaywright, ofVitest } from './count.mjs';
import { npm } from './packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const unit = join(folder, 'unit.json');
const play = join(folder, 'play.json');

/** What the scripts with tests are asked for beside their words on the terminal. */
const reporterArgs = new Map([
  ['unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]],
  ['play', ['--reporter=list,json']],
]);

const broken = process.argv.slice(2).find((script) => {
  const args = ['run', '-s', script, '--', ...(reporterArgs.get(script) ?? [])];
  return !npm(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: play });
});

const counts = [
  { file: unit, count: ofVitest },
  { file: play, count: ofPlaywright },
]
  .filter(({ file }) => existsSync(file))
  .map(({ file, count }) => count(JSON.parse(readFileSync(file, 'utf8'))));
rmSync(folder, { recursive: true });

if (broken) console.error(`\nStopped at "npm run ${broken}", which failed.`);
console.log(`\n${closing(counts, broken !== undefined)}`);
process.exitCode = broken ? 1 : 0;
