import type { Bank } from '../../src/bank/types.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import {
  gamePolicy,
  type LearningResult,
  type OrderPolicy,
  randomFactsPolicy,
  randomItemsPolicy,
  simulateLearner,
  sm2Policy,
} from './learner.ts';
import { median } from './median.ts';

const LEARNERS = 50;
const DAYS = 30;
/** Seconds a day. */
const MAX_SECONDS_PER_DAY = 600;
const STEP_SECONDS = 5;
const goal = 0.9;

const policies: readonly { name: string; policy: OrderPolicy }[] = [
  { name: 'this game', policy: gamePolicy },
  { name: 'SM-2', policy: sm2Policy },
  { name: 'random facts', policy: randomFactsPolicy },
  { name: 'random items', policy: randomItemsPolicy },
];

function medianResult(results: readonly LearningResult[]): LearningResult {
  const of = (field: keyof LearningResult) => median(results.map((result) => result[field]));
  return {
    answers: of('answers'),
    minutesADay: of('minutesADay'),
    holding: of('holding'),
    share: of('share'),
  };
}

const simulateLearners = (bank: Bank, policy: OrderPolicy, seconds: number) =>
  medianResult(
    Array.from({ length: LEARNERS }, (_, seed) =>
      simulateLearner(bank, policy, seed, DAYS, seconds),
    ),
  );

/** The learner with the least daily time, in steps, that holds as much as the goal. */
function findLeastTime(bank: Bank, policy: OrderPolicy, RETRIEVABILITY_GOAL: number) {
  let enough = MAX_SECONDS_PER_DAY;
  for (let low = 0; enough - low > STEP_SECONDS; ) {
    const middle = Math.round((low + enough) / 2 / STEP_SECONDS) * STEP_SECONDS;
    if (simulateLearners(bank, policy, middle).holding >= RETRIEVABILITY_GOAL) enough = middle;
    else low = middle;
  }
  return simulateLearners(bank, policy, enough);
}

const formatRow = (name: string, { answers, minutesADay, holding, share }: LearningResult) =>
  [
    name.padEnd(14),
    String(Math.round(answers)).padStart(8),
    minutesADay.toFixed(1).padStart(12),
    `${(holding * 100).toFixed(1)} %`.padStart(10),
    `${(share * 100).toFixed(0)} %`.padStart(14),
  ].join('');

const TABLE_HEAD = `${'order'.padEnd(14)} answers  minutes/day  holding  facts at 90 %+`;

/** Plays the frozen dossier; tells the table, and whether the game's order wins. */
export function runLearningBench() {
  const bank = fixtureBank;
  const table = (measure: (policy: OrderPolicy) => LearningResult) => {
    const results = policies.map(({ name, policy }) => ({ name, result: measure(policy) }));
    const ownAnswers = results[0]?.result.answers ?? 0;
    const ratios = results.slice(1).map(({ name, result }) => ({
      name,
      holding: result.holding,
      answers: result.answers,
      ratio: ownAnswers / result.answers,
    }));
    return {
      ratios,
      lines: [
        TABLE_HEAD,
        ...results.map(({ name, result }) => formatRow(name, result)),
        `answers, this game ÷ ${ratios.map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`).join('; ÷ ')}`,
        '',
      ],
    };
  };
  const tight = table((policy) => findLeastTime(bank, policy, goal));
  const full = table((policy) => simulateLearners(bank, policy, MAX_SECONDS_PER_DAY));
  const rival = full.ratios[0];
  const equal = findLeastTime(bank, gamePolicy, rival?.holding ?? 1);
  const isWon =
    simulateLearners(bank, gamePolicy, MAX_SECONDS_PER_DAY).holding >= goal &&
    tight.ratios.every(({ ratio }) => ratio < 1);
  return {
    isWon,
    lines: [
      `${LEARNERS} learners who forget as FSRS predicts, ${DAYS} days; medians.`,
      'Holding: mean true retrievability of all facts a day after the last day of play.',
      '',
      `With the least daily time that holds ${goal * 100} %:`,
      ...tight.lines,
      `With at most ${MAX_SECONDS_PER_DAY / 60} minutes a day, stopping when nothing is due or new:`,
      ...full.lines,
      `To hold as much as ${rival?.name} does there, this game needs ${equal.answers} answers: ${(equal.answers / (rival?.answers ?? 1)).toFixed(2)} of its.`,
    ],
  };
}
