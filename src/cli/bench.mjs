#!/usr/bin/env node
// `npm run bench`: simulated learners under the game's order of questions and under two others.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const bench = fileURLToPath(new URL('../../tests/bench/bench.ts', import.meta.url));
/** @type {{ module: typeof import('../../tests/bench/bench.ts') }} */
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
const { lines, isWon } = module.run(process.cwd());
for (const line of lines) console.log(line);
process.exitCode = isWon ? 0 : 1;
