/**
 * `npm run bench`: learner (a simulated fortnight), learning (simulated learners under four orders of questions), scale (waiting times as
 * banks and logs grow), motion (dropped frames) and peers (beside a hand-written page and other quizzes).
 * `-- learning motion` runs those parts alone; `quick` shortens peers.
 */
import { runLearnerBench } from '../../tests/bench/first-weeks.ts';
import { runLearningBench } from '../../tests/bench/learning.ts';
import { runMotionBench } from '../../tests/bench/motion.ts';
import { runPeersBench } from '../../tests/bench/peers.ts';
import { runScaleBench } from '../../tests/bench/scale.ts';

const words = process.argv.slice(2);
const parts = {
  learner: () => runLearnerBench(),
  learning: () => runLearningBench(),
  scale: () => runScaleBench(process.cwd()),
  motion: () => runMotionBench(process.cwd()),
  peers: () => runPeersBench(process.cwd(), words.includes('quick')),
};
const requested = Object.entries(parts).filter(([part]) => words.includes(part));

for (const [, run] of requested.length > 0 ? requested : Object.entries(parts)) {
  const { lines, isWon } = await run();
  console.log(`${lines.join('\n')}\n`);
  if (!isWon) process.exitCode = 1;
}
