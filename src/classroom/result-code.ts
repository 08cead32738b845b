import { confidences, type Item, type ItemResponse } from '../bank/types.ts';
import { deriveSeed } from '../engine/seeded-random.ts';
import { BitReader, BitWriter, EndOfBitsError } from '../shared/bit-writer.ts';
import { computeCrc32 } from '../shared/crc32.ts';
import {
  decodeBase32,
  encodeBase32,
  parseBase32Char,
  toBase32Char,
} from '../shared/crockford32.ts';
import { RESULT_CODE_FAMILY, RESULT_CODE_PREFIX } from '../shared/persisted-names.ts';
import {
  type Assignment,
  assignmentLimits,
  type GivenAnswer,
  type ResolvedAssignment,
  type SeatAnswers,
} from './assignment.ts';
import { decodeResponse, encodeResponse } from './response-codec.ts';

/** The format of results, in four bits. */
const RESULT_VERSION = 1;
/** Signs of the longest text that is looked at. */
const MAX_CODE_LENGTH = 6_000;
const CHECKSUM_BYTES = 2;
/** Sentences of a proof that are told. */
const MAX_SENTENCES = 7;

/**
 * Why a code gives no result: something in it was lost or changed; it is of another set, which may
 * be named; a newer version made it; it is no code of ours at all.
 */
type ResultProblem = 'damaged' | 'other' | 'newer' | 'stranger';
export type DecodeOutcome<T> = { ok: true; result: T } | { ok: false; problem: ResultProblem };

const failWith = (problem: ResultProblem) => ({ ok: false, problem }) as const;

/** A sentence's id as 16 bits. Those that settle the item are looked up before all others. */
const hashSentenceId = (id: string) => {
  const hash = deriveSeed(0, id);
  return (hash ^ (hash >>> 16)) & 0xffff;
};

function encodeAnswer(assignment: Assignment, item: Item, answer: GivenAnswer): BitWriter {
  const writer = new BitWriter();
  encodeResponse(writer, item, answer.response);
  if (assignment.confidence) {
    writer.write(answer.confidence ? confidences.indexOf(answer.confidence) + 1 : 0, 2);
  }
  if (assignment.evidence) {
    writer.write(answer.sentences ? 1 : 0, 1);
    const sentenceIds = answer.sentences?.slice(0, MAX_SENTENCES) ?? [];
    if (answer.sentences) writer.write(sentenceIds.length, 3);
    for (const id of sentenceIds) writer.write(hashSentenceId(id), 16);
  }
  return writer;
}

function decodeAnswer(
  assignment: Assignment,
  item: Item,
  sentences: readonly string[],
  reader: BitReader,
): GivenAnswer | undefined {
  const response = decodeResponse(reader, item);
  if (response === undefined) return undefined;
  const confidence = assignment.confidence ? confidences[reader.read(2) - 1] : undefined;
  const hasEvidence = assignment.evidence && reader.read(1) === 1;
  const hashes = Array.from({ length: hasEvidence ? reader.read(3) : 0 }, () => reader.read(16));
  const candidateIds = [...(item.evidence ?? []), ...sentences];
  return {
    response,
    ...(hasEvidence && {
      sentences: hashes.map(
        (tag) => candidateIds.find((id) => hashSentenceId(id) === tag) ?? `~${tag}`,
      ),
    }),
    ...(confidence && { confidence }),
  };
}

/**
 * All that a seat gave, for a code to be filmed or a file: the set's id and the seat first, then for
 * each item how many bits it takes, so that a bank which lacks one still reads the others.
 */
export function encodeResult(
  { assignment, items }: ResolvedAssignment,
  { seat, given }: SeatAnswers,
): Uint8Array {
  const writer = new BitWriter();
  writer.write(RESULT_VERSION, 4);
  for (const answer of assignment.id) writer.write(parseBase32Char(answer) ?? 0, 5);
  writer.write(seat, 6);
  for (const [index, item] of items.entries()) {
    const one = given[index];
    const answer = item && one ? encodeAnswer(assignment, item, one) : new BitWriter();
    // 0 is nothing given; from 15 on the length has ten bits of its own
    writer.write(Math.min(answer.length, 15), 4);
    if (answer.length >= 15) writer.write(answer.length, 10);
    writer.append(answer);
  }
  const body = writer.toBytes();
  const checksum = computeCrc32(body) & 0xffff;
  return new Uint8Array([...body, checksum >> 8, checksum & 255]);
}

/** The set and the seat that a result names, whatever set is at hand; undefined where it is damaged. */
function decodeHeader(bytes: Uint8Array) {
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const checksum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
  // a version, an id and a seat
  if (body.length < 7 || (computeCrc32(body) & 0xffff) !== checksum) return undefined;
  const reader = new BitReader(body);
  const formatVersion = reader.read(4);
  const id = Array.from({ length: 8 }, () => toBase32Char(reader.read(5))).join('');
  return { made: formatVersion, id, seat: reader.read(6), reader };
}

/** Reads a result of this set. `sentences` are the ids of the bank's brief. */
export function decodeResult(
  { assignment, items }: ResolvedAssignment,
  bytes: Uint8Array,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const header = decodeHeader(bytes);
  if (!header) return failWith('damaged');
  const { made, id, seat, reader } = header;
  if (made > RESULT_VERSION) return failWith('newer');
  if (id !== assignment.id) return failWith('other');
  try {
    const given = items.map((item) => {
      const shortLength = reader.read(4);
      const section = reader.readSection(shortLength < 15 ? shortLength : reader.read(10));
      if (section.remaining === 0 || !item) return undefined;
      return decodeAnswer(assignment, item, sentences, section);
    });
    return { ok: true, result: { set: id, seat, given } };
  } catch (error) {
    if (error instanceof EndOfBitsError) return failWith('damaged');
    throw error;
  }
}

/** A result as the text of a code: signs that codes store densely, and that survive any message. */
export const encodeResultCode = (resolved: ResolvedAssignment, result: SeatAnswers): string =>
  RESULT_CODE_PREFIX + encodeBase32(encodeResult(resolved, result));

/** Reads what resultText made. */
export function parseResultCode(
  resolved: ResolvedAssignment,
  text: string,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const code = text.trim().toUpperCase();
  if (code.length > MAX_CODE_LENGTH || !code.startsWith(RESULT_CODE_FAMILY))
    return failWith('stranger');
  if (!code.startsWith(RESULT_CODE_PREFIX)) return failWith('newer');
  const bytes = decodeBase32(code.slice(RESULT_CODE_PREFIX.length));
  return bytes ? decodeResult(resolved, bytes, sentences) : failWith('damaged');
}

/** What is known of an answer: its mark, and what was given where the code told it. */
export interface ScoredAnswer extends Partial<GivenAnswer> {
  /** 0 to 1. */
  score: number;
}

/** A seat's marks in the order of the set: undefined where it gave nothing, or the item is not here. */
export interface ScoredSeat {
  set: string;
  seat: number;
  answers: readonly (ScoredAnswer | undefined)[];
}

/** How an item is marked; see the engine's mark, which is given so that this room needs no bundler. */
export type ItemScorer = (item: Item, response: ItemResponse) => number;

/** The marks of all that a seat gave. */
export const scoreSeat = (
  { items }: ResolvedAssignment,
  result: SeatAnswers,
  scoreItem: ItemScorer,
): ScoredSeat => ({
  set: result.set,
  seat: result.seat,
  answers: items.map((item, at) => {
    const answer = result.given[at];
    return item && answer && { ...answer, score: scoreItem(item, answer.response) };
  }),
});

/** What a short code can tell of an answer to an item: what was chosen, else each score there is. */
function encodableAnswers(item: Item): readonly ScoredAnswer[] {
  const scores = (list: readonly number[]) => [...new Set(list)].map((score) => ({ score }));
  switch (item.type) {
    case 'choice':
      return item.options
        .map(({ id }) => ({ response: id, score: id === item.key ? 1 : 0 }))
        .toSorted((a, b) => (a.response < b.response ? -1 : 1));
    case 'verdict':
      return [true, false, 'unstated' as const].map((response) => ({
        response,
        score: response === item.key ? 1 : 0,
      }));
    case 'match':
      return scores(
        Array.from({ length: item.rows.length + 1 }, (_, right) => right / item.rows.length),
      );
    case 'order': {
      const { length } = item.events;
      const pairs = (length * (length - 1)) / 2;
      return scores(
        Array.from({ length: pairs + 1 }, (_, right) => Math.max(0, (2 * right) / pairs - 1)),
      );
    }
    case 'date':
      return scores([0, 1 / 4, 1 / 2, 1]);
    case 'number':
    case 'recall':
      return scores([0, 1]);
  }
}

/** Signs between two hyphens, as one says them in a breath. */
const GROUP_LENGTH = 4;
/** A prime below 2¹⁰: two signs hold what is left of it, and no sign misheard or swapped keeps that. */
const CHECK_MODULUS = 1021;

/**
 * What two signs check: the signs before them, and that both devices have the same items, without
 * which the figures would mean something else. Where all are there it is the same for every set, so
 * that a code of another set is not taken for a damaged one.
 */
const computeCheck = ({ items }: ResolvedAssignment, digits: readonly number[]) =>
  digits.reduce(
    (sum, digit) => (sum * 37 + digit + 1) % CHECK_MODULUS,
    items.reduce((sum, item, at) => (item ? sum : (sum * 61 + at + 1) % CHECK_MODULUS), 0),
  );

const encodableAnswersByItem = ({ items }: ResolvedAssignment) =>
  items.map((item) => (item ? encodableAnswers(item) : []));

/** How many signs stand between the two of the set and the two that check. */
function shortCodeBodyLength(resolved: ResolvedAssignment): number {
  const stateCount = encodableAnswersByItem(resolved).reduce(
    (all, list) => all * BigInt(list.length + 1),
    1n,
  );
  const bitCount = (stateCount * BigInt(assignmentLimits.seats + 1) - 1n).toString(2).length;
  return Math.ceil(bitCount / 5);
}

/**
 * A result to be read aloud: the first two signs of the set's id, the seat with what was chosen or
 * else the score of each item, two signs that check the others. Sureness and proofs are not in it.
 */
export function encodeShortCode(
  resolved: ResolvedAssignment,
  { seat, answers }: ScoredSeat,
): string {
  let packed = 0n;
  for (const [at, candidates] of encodableAnswersByItem(resolved).entries()) {
    const answer = answers[at];
    const candidateIndex = answer
      ? candidates.findIndex(({ response, score }) =>
          response === undefined ? score === answer.score : response === answer.response,
        )
      : -1;
    packed = packed * BigInt(candidates.length + 1) + BigInt(candidateIndex + 1);
  }
  packed = packed * BigInt(assignmentLimits.seats + 1) + BigInt(seat);
  const digits = Array.from({ length: shortCodeBodyLength(resolved) }, () => {
    const digit = Number(packed % 32n);
    packed /= 32n;
    return digit;
  });
  const checkedDigits = [...resolved.assignment.id.slice(0, 2)]
    .map((one) => parseBase32Char(one) ?? 0)
    .concat(digits);
  const check = computeCheck(resolved, checkedDigits);
  const chars = [...checkedDigits, check >> 5, check & 31].map(toBase32Char).join('');
  return chars.replace(new RegExp(`.{${GROUP_LENGTH}}(?=.)`, 'g'), '$&-');
}

/** Reads a short code of this set, however it was written down. */
export function parseShortCode(
  resolved: ResolvedAssignment,
  text: string,
): DecodeOutcome<ScoredSeat> {
  const chars = text.replace(/[\s\-–—.]/g, '');
  if (chars.length > MAX_CODE_LENGTH || chars.length < 5) return failWith('stranger');
  const digits = [...chars].map(parseBase32Char);
  if (!digits.every((figure) => figure !== undefined)) return failWith('stranger');
  const [high = 0, low = 0] = digits.slice(-2);
  if (computeCheck(resolved, digits.slice(0, -2)) !== high * 32 + low) return failWith('damaged');
  if (digits.slice(0, 2).map(toBase32Char).join('') !== resolved.assignment.id.slice(0, 2))
    return failWith('other');
  const body = digits.slice(2, -2);
  if (body.length !== shortCodeBodyLength(resolved)) return failWith('damaged');
  let packed = body.reduceRight((sum, figure) => sum * 32n + BigInt(figure), 0n);
  const takeValue = (count: number) => {
    const value = Number(packed % BigInt(count));
    packed /= BigInt(count);
    return value;
  };
  const seat = takeValue(assignmentLimits.seats + 1);
  const answers = encodableAnswersByItem(resolved)
    .toReversed()
    .map((list) => list[takeValue(list.length + 1) - 1])
    .toReversed();
  return packed === 0n
    ? { ok: true, result: { set: resolved.assignment.id, seat, answers } }
    : failWith('damaged');
}
