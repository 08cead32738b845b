/**
 * `npm run bench`: learner (a simulated fortnight), learning (simulated learners under four orders of questions), scale (waiting times as
 * banks and logs grow), motion (dropped frames), peers (beside a hand-written page and other quizzes), drafting (what rules find in
 * annotated reports) and editor (a teacher makes a set of them). `-- learning motion` runs those parts alone; `quick` shortens peers;
 * `-- drafting FOLDER` and `-- editor FOLDER` take other reports.
 */
import { execSync } from 'node:child_process';
import { runDraftingBench } from '../../tests/bench/drafting.ts';
import { runEditorBench } from '../../tests/bench/editor.ts';
import { runLearnerBench } from '../../tests/bench/first-weeks.ts';
import { runLearningBench } from '../../tests/bench/learning.ts';
import { runMotionBench } from '../../tests/bench/motion.ts';
import { runPeersBench } from '../../tests/bench/peers.ts';
import { runScaleBench } from '../../tests/bench/scale.ts';

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const isQuick = words.includes('quick');

const withoutSite = {
  learner: () => runLearnerBench(),
  learning: () => runLearningBench(),
  drafting: () => runDraftingBench(options, folder),
};
const onSite = {
  scale: () => runScaleBench(process.cwd()),
  motion: () => runMotionBench(process.cwd()),
  peers: () => runPeersBench(process.cwd(), isQuick),
  editor: () => runEditorBench(process.cwd(), folder),
};
const parts = { ...withoutSite, ...onSite };
const folder = words.find((word) => !(word in parts || word === 'quick' || options.includes(word)));
const requested = Object.entries(parts).filter(([part]) => words.includes(part));
const chosen = requested.length > 0 ? requested : Object.entries(parts);

if (chosen.some(([part]) => part in onSite)) {
  execSync('npm run -s build:fixture', { stdio: ['ignore', process.stderr, 'inherit'] });
}
for (const [, run] of chosen) {
  const { lines, isWon } = await run();
  console.log(`${lines.join('\n')}\n`);
  if (!isWon) process.exitCode = 1;
}
