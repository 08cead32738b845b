import type { Axis, Item, Slip } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { describeResponse, getClassroomType } from '../../items/classroom.ts';
import { createFileWords } from '../../items/item-words.ts';
import type { ItemResponse } from '../../items/registry.ts';
import type { CountedHands } from '../counted-hands.ts';
import { type EvidenceTally, tallyEvidence } from '../evidence-map/tally-evidence.ts';
import type { ScoredAnswer } from '../result-code.ts';
import { isAnswered } from '../take/attempt-state.ts';
import { type HandsTally, tallyHands } from './hands.ts';
import { evidenceScoreOf, type SeatReport, sumEvidenceScores } from './per-seat.ts';
import { type Discrimination, discriminate } from './statistics.ts';

export interface OptionTally {
  /** The option's id; of a verdict true, false or unstated. */
  id: string;
  /** Absent for a verdict, which the catalogue names. */
  text?: string;
  isKey: boolean;
  slip?: Slip;
  times: number;
}

/** The member names are those of the published class file. */
export interface ItemReport {
  number: number;
  id: string;
  /** Undefined if this device's bank lacks the item or has changed its key. */
  item: Item | undefined;
  axis: Axis | undefined;
  /** Fully correct answers out of all answers; "I don't know" is none. */
  right: Score;
  score: Score;
  /** Seats that were asked and gave no answer. */
  blank: number;
  /** No seat was asked: it counts nowhere. */
  isUnasked?: true;
  /** Raised for this item, which no seat's score counts. */
  hands?: readonly HandsTally[];
  /** Evidence found out of evidence asked for, if any was. */
  proofs?: Score;
  evidence?: EvidenceTally;
  discrimination?: Discrimination;
  /** Choices of an item with options; `n` counts the answers whose code holds the choice. */
  chosen?: { of: readonly OptionTally[]; n: number };
  rows?: readonly { text: string; answer: string; right: Score }[];
  /** Constructed answers that were not fully correct, the most frequent first. */
  written?: { of: readonly { response: ItemResponse; times: number }[]; n: number };
}

export const countAsked = ({ score: { of }, blank }: ItemReport): number => of + blank;

/** Of the class: a blank answer counts as 0 points. Undefined if nobody was asked. */
export const classShareOf = (report: ItemReport): number | undefined =>
  countAsked(report) > 0 ? report.score.points / countAsked(report) : undefined;

export function createOptionTallies(item: Item): OptionTally[] | undefined {
  const breakdown = getClassroomType(item).breakdown(item);
  return breakdown.kind === 'options'
    ? breakdown.options.map((option) => ({ ...option, times: 0 }))
    : undefined;
}

function tallyOptions(item: Item, answers: readonly ScoredAnswer[]): ItemReport['chosen'] {
  const responses = answers.flatMap(({ response }) => response ?? []);
  const tallies = createOptionTallies(item)?.map((option) => ({
    ...option,
    times: responses.filter((response) => String(response) === option.id).length,
  }));
  return tallies && { of: tallies, n: responses.length };
}

function tallyRows(item: Item, answers: readonly ScoredAnswer[]): ItemReport['rows'] {
  const breakdown = getClassroomType(item).breakdown(item);
  const responses = answers.flatMap(({ response }) => response ?? []);
  if (breakdown.kind !== 'rows') return undefined;
  return breakdown.rows.map(({ text, answer, isRight }) => ({
    text,
    answer,
    right: { points: responses.filter(isRight).length, of: responses.length },
  }));
}

const MAX_WRONG_ANSWERS = 4;

function tallyWrongAnswers(item: Item, answers: readonly ScoredAnswer[]): ItemReport['written'] {
  if (getClassroomType(item).breakdown(item).kind !== 'written') return undefined;
  const answered = answers.filter(({ response }) => response !== undefined);
  const tallyByText = new Map<string, { response: ItemResponse; times: number }>();
  for (const { response, score } of answered) {
    if (score === 1 || response === undefined) continue;
    const text = describeResponse(item, response, createFileWords());
    const times = tallyByText.get(text)?.times ?? 0;
    if (text !== '') tallyByText.set(text, { response, times: times + 1 });
  }
  const tallies = [...tallyByText.values()];
  return tallies.length > 0
    ? {
        of: [...tallies].sort((a, b) => b.times - a.times).slice(0, MAX_WRONG_ANSWERS),
        n: answered.length,
      }
    : undefined;
}

/** The parts of a report that need the item itself: an item missing from the bank has none of them. */
function analyseAnswers(
  item: Item,
  answers: readonly ScoredAnswer[],
  index: number,
  seats: readonly SeatReport[],
) {
  const evidence = sumEvidenceScores(answers.map((answer) => evidenceScoreOf(item, answer)));
  const given = answers.filter(isAnswered);
  const discrimination = discriminate(
    seats.flatMap(({ marked, score }) => {
      const answer = marked[index];
      return answer ? [[answer.score, score.points - answer.score] as const] : [];
    }),
  );
  const taken = tallyEvidence(item, answers);
  const chosen = tallyOptions(item, given);
  const rows = tallyRows(item, given);
  const written = tallyWrongAnswers(item, given);
  return {
    ...(evidence.of > 0 && { proofs: evidence }),
    ...(taken && { evidence: taken }),
    ...(discrimination && { discrimination }),
    ...(chosen && { chosen }),
    ...(rows && { rows }),
    ...(written && { written }),
  };
}

export function createItemReport(
  id: string,
  item: Item | undefined,
  index: number,
  seats: readonly SeatReport[],
  axisOf: (item: Item) => Axis,
  counted: CountedHands = {},
): ItemReport {
  const answers = seats.flatMap(({ marked }) => marked[index] ?? []);
  const given = answers.filter(isAnswered);
  const of = given.length;
  const number = index + 1;
  const isAsked = seats.length > 0 || Object.keys(counted).length > 0;
  const hands = item && tallyHands(item, counted[id]);
  const asked = seats.filter(({ unasked }) => !unasked?.includes(number)).length;
  return {
    number,
    id,
    item,
    axis: item && axisOf(item),
    right: { points: given.filter(({ score }) => score === 1).length, of },
    score: { points: given.reduce((sum, { score }) => sum + score, 0), of },
    blank: item ? asked - of : 0,
    ...(item && asked === 0 && isAsked && { isUnasked: true }),
    ...(hands && { hands }),
    ...(item && analyseAnswers(item, answers, index, seats)),
  };
}
