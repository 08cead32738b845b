/**
 * `npx tsx src/tools/torture.ts` on the fixture build: kills browsers in play, damages and removes what they
 * keep, and counts the acknowledged answers that are lost. It takes hours; minutes with `--short`, or
 * with `--only kill --of "this game" --browser firefox --times 20 --seed 7`.
 */
import { parseArgs } from 'node:util';
import { runTorture } from '../../tests/torture/torture.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    of: { type: 'string' },
    browser: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string' },
  },
});
const { short, times, seed, ...filters } = values;
const isSound = await runTorture(
  process.cwd(),
  {
    ...filters,
    isShort: short,
    ...(times && { times: Number(times) }),
    seed: seed ? Number(seed) : Date.now() % 1_000_000,
  },
  console.log,
);
if (!isSound) process.exitCode = 1;
