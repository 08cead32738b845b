import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../../src/bank/types.ts';
import { readBank } from '../../src/tools/bank/read-bank.ts';
import {
  type LearningResult,
  learn,
  type OrderPolicy,
  ours,
  random,
  randomItems,
  sm2,
} from './learner.ts';
import { median } from './median.ts';

const learners = 50;
const days = 30;
/** Seconds a day. */
const most = 600;
const step = 5;
const goal = 0.9;

const policies: readonly { name: string; policy: OrderPolicy }[] = [
  { name: 'this game', policy: ours },
  { name: 'SM-2', policy: sm2 },
  { name: 'random facts', policy: random },
  { name: 'random items', policy: randomItems },
];

function medians(results: readonly LearningResult[]): LearningResult {
  const of = (field: keyof LearningResult) => median(results.map((result) => result[field]));
  return {
    answers: of('answers'),
    minutesADay: of('minutesADay'),
    holding: of('holding'),
    share: of('share'),
  };
}

const play = (bank: Bank, policy: OrderPolicy, seconds: number) =>
  medians(Array.from({ length: learners }, (_, seed) => learn(bank, policy, seed, days, seconds)));

/** The learner with the least daily time, in steps, that holds as much as the goal. */
function least(bank: Bank, policy: OrderPolicy, goal: number) {
  let enough = most;
  for (let low = 0; enough - low > step; ) {
    const middle = Math.round((low + enough) / 2 / step) * step;
    if (play(bank, policy, middle).holding >= goal) enough = middle;
    else low = middle;
  }
  return play(bank, policy, enough);
}

const row = (name: string, { answers, minutesADay, holding, share }: LearningResult) =>
  [
    name.padEnd(14),
    String(Math.round(answers)).padStart(8),
    minutesADay.toFixed(1).padStart(12),
    `${(holding * 100).toFixed(1)} %`.padStart(10),
    `${(share * 100).toFixed(0)} %`.padStart(14),
  ].join('');

const head = `${'order'.padEnd(14)} answers  minutes/day  holding  facts at 90 %+`;

/** Plays the French bank of the newest dossier; tells the table, and whether the game's order wins. */
export function run(root: string) {
  const questions = join(root, 'questions');
  const newest = readdirSync(questions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .at(-1);
  const file = join(questions, newest ?? '', 'fr.yaml');
  const { bank, problems } = readBank(readFileSync(file, 'utf8'), file);
  if (!bank) throw new Error(`${file} has ${problems.length} problems: run "npm run bank"`);

  const table = (measure: (policy: OrderPolicy) => LearningResult) => {
    const results = policies.map(({ name, policy }) => ({ name, result: measure(policy) }));
    const mine = results[0]?.result.answers ?? 0;
    const ratios = results.slice(1).map(({ name, result }) => ({
      name,
      holding: result.holding,
      answers: result.answers,
      ratio: mine / result.answers,
    }));
    return {
      ratios,
      lines: [
        head,
        ...results.map(({ name, result }) => row(name, result)),
        `answers, this game ÷ ${ratios.map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`).join('; ÷ ')}`,
        '',
      ],
    };
  };
  const tight = table((policy) => least(bank, policy, goal));
  const full = table((policy) => play(bank, policy, most));
  const rival = full.ratios[0];
  const equal = least(bank, ours, rival?.holding ?? 1);
  const isWon =
    play(bank, ours, most).holding >= goal && tight.ratios.every(({ ratio }) => ratio < 1);
  return {
    isWon,
    lines: [
      `${learners} learners who forget as FSRS predicts, ${days} days; medians.`,
      'Holding: mean true retrievability of all facts a day after the last day of play.',
      '',
      `With the least daily time that holds ${goal * 100} %:`,
      ...tight.lines,
      `With at most ${most / 60} minutes a day, stopping when nothing is due or new:`,
      ...full.lines,
      `To hold as much as ${rival?.name} does there, this game needs ${equal.answers} answers: ${(equal.answers / (rival?.answers ?? 1)).toFixed(2)} of its.`,
    ],
  };
}
