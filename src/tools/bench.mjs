#!/usr/bin/env node
/**
 * `npm run bench`: simulated learners under the game's order of questions and under three others; how what
 * players wait for in a browser, and what it is made of, grows with banks, logs and dossiers; how evenly
 * things move; and the game beside a hand-written page and other people's quizzes. `npm run bench -- peers`
 * runs one part, `-- peers quick` its short form.
 */
import { runnerImport } from 'vite';
import { root } from './packages.mjs';

/** @type {<T>(file: string) => Promise<T>} */
const importModule = async (file) =>
  (await runnerImport(`${root}/tests/bench/${file}`, { configFile: false, logLevel: 'error' }))
    .module;

/** @type {typeof import('../../tests/bench/learning.ts')} */
const learning = await importModule('learning.ts');
/** @type {typeof import('../../tests/bench/scale.ts')} */
const scale = await importModule('scale.ts');
/** @type {typeof import('../../tests/bench/motion.ts')} */
const motion = await importModule('motion.ts');
/** @type {typeof import('../../tests/bench/peers.ts')} */
const peers = await importModule('peers.ts');

const isQuick = process.argv.includes('quick');
const parts = {
  learning: () => learning.runLearningBench(),
  scale: () => scale.runScaleBench(root),
  motion: () => motion.runMotionBench(root),
  peers: () => peers.runPeersBench(root, isQuick),
};
const requestedParts = Object.entries(parts).filter(([name]) => process.argv.includes(name));

let isWon = true;
for (const [, run] of requestedParts.length > 0 ? requestedParts : Object.entries(parts)) {
  const result = await run();
  for (const line of result.lines) console.log(line);
  console.log();
  isWon &&= result.isWon;
}
process.exitCode = isWon ? 0 : 1;
