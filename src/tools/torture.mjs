#!/usr/bin/env node
/**
 * `npm run torture`: kills browsers while the built game is played in them, damages and takes away
 * what they keep, and counts the answers that were acknowledged and are gone. Hours; less with
 * `-- --short`, or `-- --only kill --of "this game" --browser firefox --times 20 --seed 7`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from './packages.mjs';

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

const file = fileURLToPath(new URL('../../tests/torture/torture.ts', import.meta.url));
/** @type {{ module: typeof import('../../tests/torture/torture.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const { short, times, seed, ...names } = values;
const wanted = {
  ...names,
  isShort: short,
  ...(times && { times: Number(times) }),
  seed: seed ? Number(seed) : Date.now() % 1_000_000,
};
const isSound = await module.runTorture(root, wanted, console.log);
process.exitCode = isSound ? 0 : 1;
