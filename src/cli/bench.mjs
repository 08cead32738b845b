#!/usr/bin/env node
/**
 * `npm run bench`: simulated learners under the game's order of questions and under three others;
 * what grows with banks, logs and dossiers; then the built game in a browser, after few answers and
 * after many.
 */
import { runnerImport } from 'vite';
import { root } from './packages.mjs';

/** @type {<T>(file: string) => Promise<T>} */
const open = async (file) =>
  (await runnerImport(`${root}/tests/bench/${file}`, { configFile: false, logLevel: 'error' }))
    .module;

/** @type {typeof import('../../tests/bench/learning.ts')} */
const learning = await open('learning.ts');
/** @type {typeof import('../../tests/bench/scale.ts')} */
const scale = await open('scale.ts');
/** @type {typeof import('../../tests/bench/history.ts')} */
const history = await open('history.ts');

let isWon = true;
for (const { run } of [learning, scale, history]) {
  const result = await run(root);
  for (const line of result.lines) console.log(line);
  console.log();
  isWon &&= result.isWon;
}
process.exitCode = isWon ? 0 : 1;
