import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/bank/types.ts';
import { isTyped } from '../../src/engine/item-form.ts';
import { parseBankOrThrow } from '../../src/tools/bank/open-bank.ts';
import { FIXTURE_ID, fixtureBank } from '../support/fixture-bank.ts';
import { type PlayedDay, type PlayedRound, playFortnight } from './fortnight.ts';

const LEARNERS = 100;
const DAYS_OF_GOAL = 10;

type Kind = PlayedRound['kind'];
/** Those that the game deals to one player: the daily five are the same for all. */
const ownKinds: readonly Kind[] = ['before', 'after', 'round'];

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const share = <T>(list: readonly T[], is: (one: T) => boolean) => mean(list.map((one) => +is(one)));
const itemsOf = ({ rounds }: PlayedDay, kinds: readonly Kind[]) =>
  rounds.filter(({ kind }) => kinds.includes(kind)).flatMap(({ items }) => items);

const isRepeat = ({ since }: { since: number }) => since < 7;
const formatShare = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(0));

function sharesItem(day: PlayedDay) {
  const daily = new Set(itemsOf(day, ['daily']).map(({ item }) => item.id));
  return itemsOf(day, ['round']).some(({ item }) => daily.has(item.id));
}

const isMixed = ({ mix }: PlayedRound) =>
  mix.positions === 4 && mix.actors === 3 && mix.dates === 3;

function tableOf(runs: readonly (readonly PlayedDay[])[]): string[] {
  const daysOfAll = (nth: number) => runs.flatMap((run) => run[nth] ?? []);
  const row = (name: string, measure: (days: readonly PlayedDay[]) => string) =>
    name.padEnd(28) + (runs[0] ?? []).map((_, nth) => measure(daysOfAll(nth)).padStart(5)).join('');
  const firsts = (days: readonly PlayedDay[]) =>
    days.flatMap((day) => itemsOf(day, ownKinds)).filter(({ isFirst }) => isFirst);
  const score = (kind: Kind) => (days: readonly PlayedDay[]) =>
    formatShare(mean(days.flatMap((day) => itemsOf(day, [kind])).map((one) => one.score)));
  const repeats = (kinds: readonly Kind[]) => (days: readonly PlayedDay[]) =>
    formatShare(
      share(
        days.flatMap((day) => itemsOf(day, kinds)),
        isRepeat,
      ),
    );
  return [
    'day'.padEnd(28) + (runs[0] ?? []).map((_, nth) => String(nth + 1).padStart(5)).join(''),
    row('score of the round, %', score('round')),
    row('score of the daily five, %', score('daily')),
    row('score of the words, %', score('words')),
    row('new in the round', (days) => (firsts(days).length / days.length).toFixed(1)),
    row('… of these locate, %', (days) =>
      formatShare(share(firsts(days), ({ item }) => item.process === 'locate')),
    ),
    row('… of these typed, %', (days) =>
      formatShare(share(firsts(days), ({ item }) => isTyped(item))),
    ),
    row('again within 7 days, %', repeats([...ownKinds, 'daily'])),
    row('… of the words, %', repeats(['words'])),
    row('holes as the day starts', (days) => mean(days.map(({ holes }) => holes)).toFixed(1)),
    row('facts to be restored', (days) => mean(days.map(({ faded }) => faded)).toFixed(1)),
    row('facts known', (days) => mean(days.map(({ known }) => known)).toFixed(1)),
  ];
}

function judgeGoals(runs: readonly (readonly PlayedDay[])[]) {
  const days = runs.flat();
  const own = days.flatMap((day) => itemsOf(day, ownKinds));
  const first = own.filter(({ isFirst }) => isFirst);
  const all = days.flatMap((day) => itemsOf(day, [...ownKinds, 'daily', 'words']));
  const scores = Array.from({ length: DAYS_OF_GOAL }, (_, nth) =>
    mean(runs.flatMap((run) => itemsOf(run[nth] as PlayedDay, ['round'])).map((one) => one.score)),
  ).filter((score) => !Number.isNaN(score));
  const rounds = days.flatMap((day) => day.rounds.filter(({ kind }) => kind === 'round'));
  const locate = share(first, ({ item }) => item.process === 'locate');
  const typed = first.filter(({ item }) => isTyped(item)).length;
  const repeated = share(all, isRepeat);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const shared = days.filter(sharesItem).length;
  const unmixed = rounds.filter((round) => !isMixed(round)).length;
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  return [
    { goal: 'first exposures locate, at least 50 %', value: percent(locate), holds: locate >= 0.5 },
    { goal: 'first exposures typed, none', value: String(typed), holds: typed === 0 },
    {
      goal: `round scores of the first ${DAYS_OF_GOAL} days, 75 to 90 %`,
      value: `${percent(low)} to ${percent(high)}`,
      holds: low >= 0.75 && high <= 0.9,
    },
    {
      goal: 'items again within 7 days, at most 10 %',
      value: percent(repeated),
      holds: repeated <= 0.1,
    },
    {
      goal: 'days with an item of the daily five in the round, none',
      value: String(shared),
      holds: shared === 0,
    },
    { goal: 'rounds that are not 4, 3 and 3, none', value: String(unmixed), holds: unmixed === 0 },
  ];
}

function reportOn(name: string, bank: Bank) {
  const runs = Array.from({ length: LEARNERS }, (_, seed) => playFortnight(bank, seed));
  const goals = judgeGoals(runs);
  return {
    isWon: goals.every(({ holds }) => holds),
    lines: [
      `${name}: ${bank.items.length} items`,
      ...tableOf(runs),
      ...goals.map(({ goal, value, holds }) => `${holds ? 'holds' : 'FAILS'}  ${goal}: ${value}`),
      '',
    ],
  };
}

/** Whether rounds are neither too hard nor dull in the first two weeks, of the present and the frozen dossier. */
export function runLearnerBench() {
  const path = `questions/${FIXTURE_ID}/fr.yaml`;
  const reports = [
    reportOn('present dossier', parseBankOrThrow(readFileSync(path, 'utf8'), path)),
    reportOn('frozen dossier', fixtureBank),
  ];
  return {
    isWon: reports.every(({ isWon }) => isWon),
    lines: [
      `${LEARNERS} learners who know half the facts, learn 80 % of what is shown and forget as FSRS predicts:`,
      'a first session, then the words, the daily five and a round a day; day 5 is missed.',
      '',
      ...reports.flatMap(({ lines }) => lines),
      'Fewer answers than SM-2 and random: npm run bench -- learning',
    ],
  };
}
