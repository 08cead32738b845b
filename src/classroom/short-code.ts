import type { Item } from '../bank/types.ts';
import { getClassroomType } from '../items/classroom.ts';
import { scoreResponse } from '../items/registry.ts';
import { parseBase32Char, toBase32Char } from '../shared/crockford32.ts';
import { assignmentLimits, type ResolvedAssignment } from './assignment.ts';
import {
  compactCode,
  type DecodeOutcome,
  failWith,
  MAX_CODE_LENGTH,
  type ScoredAnswer,
  type ScoredSeat,
} from './result-code.ts';

/** Characters between hyphens: as many as one says in a breath. */
export const GROUP_LENGTH = 4;

/** A prime below 2¹⁰, so that two digits hold the remainder and no misheard or swapped digit keeps it. */
const CHECK_MODULUS = 1021;

/** Two scores closer than this are one: scores are fractions of small numbers. */
const SCORE_TOLERANCE = 1e-9;

/**
 * The answers that a short code tells apart: the response if the type has few, else the score. The
 * order is published.
 */
function encodableAnswers(item: Item | undefined): readonly ScoredAnswer[] {
  if (!item) return [];
  const type = getClassroomType(item);
  return (
    type
      .responses?.(item)
      .map((response) => ({ response, score: scoreResponse(item, response) })) ??
    type.scores(item).map((score) => ({ score }))
  );
}

function indexOfAnswer(
  item: Item | undefined,
  candidates: readonly ScoredAnswer[],
  answer: ScoredAnswer | undefined,
): number {
  if (!item || !answer) return 0;
  // an option that this bank does not have cannot be told
  if (candidates.some(({ response }) => response !== undefined)) {
    return candidates.findIndex(({ response }) => response === answer.response) + 1;
  }
  const index = candidates.findIndex(
    ({ score }) => Math.abs(score - answer.score) < SCORE_TOLERANCE,
  );
  if (index < 0) throw new RangeError(`${answer.score} is no score of the item ${item.id}`);
  return index + 1;
}

/**
 * Check value over the code and over which items are missing here: a code can only be decoded with the
 * same items. It does not include the assignment's id, so that a code of another assignment is reported
 * as such, not as damaged.
 */
const computeCheck = ({ items }: ResolvedAssignment, digits: readonly number[]) =>
  digits.reduce(
    (sum, digit) => (sum * 37 + digit + 1) % CHECK_MODULUS,
    items.reduce((sum, item, at) => (item ? sum : (sum * 61 + at + 1) % CHECK_MODULUS), 0),
  );

/** Digits between the two of the assignment's id and the two of the check value. */
function bodyLengthOf(candidatesByItem: readonly (readonly ScoredAnswer[])[]): number {
  const stateCount = candidatesByItem.reduce(
    (product, candidates) => product * BigInt(candidates.length + 1),
    BigInt(assignmentLimits.seats + 1),
  );
  return Math.ceil((stateCount - 1n).toString(2).length / 5);
}

/**
 * A result to be read aloud: two characters of the assignment's id, the answers and the seat as digits
 * of mixed radix (whole bits would make it longer), two check characters. Confidence and evidence are
 * left out.
 */
export function encodeShortCode(
  resolved: ResolvedAssignment,
  { seat, answers }: ScoredSeat,
): string {
  const candidatesByItem = resolved.items.map(encodableAnswers);
  let packed = 0n;
  for (const [at, candidates] of candidatesByItem.entries()) {
    const index = indexOfAnswer(resolved.items[at], candidates, answers[at]);
    packed = packed * BigInt(candidates.length + 1) + BigInt(index);
  }
  packed = packed * BigInt(assignmentLimits.seats + 1) + BigInt(seat);
  const body = Array.from({ length: bodyLengthOf(candidatesByItem) }, () => {
    const digit = Number(packed % 32n);
    packed /= 32n;
    return digit;
  });
  const idDigits = [...resolved.assignment.id.slice(0, 2)].map(
    (char) => parseBase32Char(char) ?? 0,
  );
  const digits = [...idDigits, ...body];
  const check = computeCheck(resolved, digits);
  const chars = [...digits, check >> 5, check & 31].map(toBase32Char).join('');
  return chars.replace(new RegExp(`.{${GROUP_LENGTH}}(?=.)`, 'g'), '$&-');
}

export const measureShortCode = ({ items }: ResolvedAssignment): number =>
  2 + bodyLengthOf(items.map(encodableAnswers)) + 2;

/** Ignores case, spaces and punctuation. */
export function parseShortCode(
  resolved: ResolvedAssignment,
  text: string,
): DecodeOutcome<ScoredSeat> {
  const chars = compactCode(text);
  if (chars.length > MAX_CODE_LENGTH || chars.length < 5) return failWith('stranger');
  const digits = [...chars].map(parseBase32Char);
  if (!digits.every((digit) => digit !== undefined)) return failWith('stranger');
  const [high = 0, low = 0] = digits.slice(-2);
  if (computeCheck(resolved, digits.slice(0, -2)) !== high * 32 + low) return failWith('damaged');
  if (digits.slice(0, 2).map(toBase32Char).join('') !== resolved.assignment.id.slice(0, 2))
    return failWith('other');
  const body = digits.slice(2, -2);
  const candidatesByItem = resolved.items.map(encodableAnswers);
  if (body.length !== bodyLengthOf(candidatesByItem)) return failWith('damaged');
  let packed = body.reduceRight((sum, digit) => sum * 32n + BigInt(digit), 0n);
  const takeValue = (radix: number) => {
    const value = Number(packed % BigInt(radix));
    packed /= BigInt(radix);
    return value;
  };
  const seat = takeValue(assignmentLimits.seats + 1);
  const answers = [...candidatesByItem]
    .reverse()
    .map((candidates) => candidates[takeValue(candidates.length + 1) - 1])
    .reverse();
  return packed === 0n
    ? { ok: true, result: { set: resolved.assignment.id, seat, answers } }
    : failWith('damaged');
}
