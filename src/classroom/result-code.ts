import { confidences, type Item, type ItemResponse } from '../bank/types.ts';
import { subseed } from '../engine/seeded-random.ts';
import { BitReader, BitWriter, EndOfBitsError, fromSigns, toSigns } from '../shared/bit-writer.ts';
import { sumOf } from '../shared/crc32.ts';
import { figureOf, sign } from '../shared/crockford32.ts';
import {
  type Assignment,
  assignmentLimits,
  type GivenAnswer,
  type ResolvedAssignment,
  type SeatAnswers,
} from './assignment.ts';
import { readResponse, writeResponse } from './response-codec.ts';

/** The format of results, in four bits. */
const RESULT_VERSION = 1;
/** A result as a text begins so: with a sign that no short code has. */
const CODE_PREFIX = 'QUI1';
/** Signs of the longest text that is looked at. */
const MAX_CODE_LENGTH = 6_000;
const CHECKSUM_BYTES = 2;
/** Sentences of a proof that are told. */
const MAX_SENTENCES = 7;

/**
 * Why a code gives no result: something in it was lost or changed; it is of another set, which may
 * be named; a newer version made it; it is no code of ours at all.
 */
export type ResultProblem = 'damaged' | 'other' | 'newer' | 'stranger';
export type DecodeOutcome<T> = { ok: true; result: T } | { ok: false; problem: ResultProblem };

const refused = (problem: ResultProblem) => ({ ok: false, problem }) as const;

/** A sentence's id as 16 bits. Those that settle the item are looked up before all others. */
const sentenceTag = (id: string) => {
  const hash = subseed(0, id);
  return (hash ^ (hash >>> 16)) & 0xffff;
};

function writeGiven(set: Assignment, item: Item, given: GivenAnswer): BitWriter {
  const writer = new BitWriter();
  writeResponse(writer, item, given.response);
  if (set.confidence) {
    writer.write(given.confidence ? confidences.indexOf(given.confidence) + 1 : 0, 2);
  }
  if (set.evidence) {
    writer.write(given.sentences ? 1 : 0, 1);
    const told = given.sentences?.slice(0, MAX_SENTENCES) ?? [];
    if (given.sentences) writer.write(told.length, 3);
    for (const id of told) writer.write(sentenceTag(id), 16);
  }
  return writer;
}

function readGiven(
  set: Assignment,
  item: Item,
  sentences: readonly string[],
  reader: BitReader,
): GivenAnswer | undefined {
  const response = readResponse(reader, item);
  if (response === undefined) return undefined;
  const confidence = set.confidence ? confidences[reader.read(2) - 1] : undefined;
  const isProved = set.evidence && reader.read(1) === 1;
  const tags = Array.from({ length: isProved ? reader.read(3) : 0 }, () => reader.read(16));
  const known = [...(item.evidence ?? []), ...sentences];
  return {
    response,
    ...(isProved && {
      sentences: tags.map((tag) => known.find((id) => sentenceTag(id) === tag) ?? `~${tag}`),
    }),
    ...(confidence && { confidence }),
  };
}

/**
 * All that a seat gave, for a code to be filmed or a file: the set's id and the seat first, then for
 * each item how many bits it takes, so that a bank which lacks one still reads the others.
 */
export function resultBytes(
  { set, items }: ResolvedAssignment,
  { seat, given }: SeatAnswers,
): Uint8Array {
  const writer = new BitWriter();
  writer.write(RESULT_VERSION, 4);
  for (const one of set.id) writer.write(figureOf(one) ?? 0, 5);
  writer.write(seat, 6);
  for (const [at, item] of items.entries()) {
    const one = given[at];
    const part = item && one ? writeGiven(set, item, one).bits : [];
    // 0 is nothing given; from 15 on the length has ten bits of its own
    writer.write(Math.min(part.length, 15), 4);
    if (part.length >= 15) writer.write(part.length, 10);
    writer.bits.push(...part);
  }
  const body = writer.bytes();
  const sum = sumOf(body) & 0xffff;
  return new Uint8Array([...body, sum >> 8, sum & 255]);
}

/** The set and the seat that a result names, whatever set is at hand; undefined where it is damaged. */
function headOf(bytes: Uint8Array) {
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const sum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
  // a version, an id and a seat
  if (body.length < 7 || (sumOf(body) & 0xffff) !== sum) return undefined;
  const reader = BitReader.of(body);
  const made = reader.read(4);
  const id = Array.from({ length: 8 }, () => sign(reader.read(5))).join('');
  return { made, id, seat: reader.read(6), reader };
}

/** Reads a result of this set. `sentences` are the ids of the bank's brief. */
export function readResult(
  { set, items }: ResolvedAssignment,
  bytes: Uint8Array,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const found = headOf(bytes);
  if (!found) return refused('damaged');
  const { made, id, seat, reader } = found;
  if (made > RESULT_VERSION) return refused('newer');
  if (id !== set.id) return refused('other');
  try {
    const given = items.map((item) => {
      const short = reader.read(4);
      const part = reader.part(short < 15 ? short : reader.read(10));
      if (part.bits.length === 0 || !item) return undefined;
      return readGiven(set, item, sentences, part);
    });
    return { ok: true, result: { set: id, seat, given } };
  } catch (error) {
    if (error instanceof EndOfBitsError) return refused('damaged');
    throw error;
  }
}

/** A result as the text of a code: signs that codes store densely, and that survive any message. */
export const resultText = (met: ResolvedAssignment, result: SeatAnswers): string =>
  CODE_PREFIX + toSigns(resultBytes(met, result));

/** Reads what resultText made. */
export function readResultText(
  met: ResolvedAssignment,
  text: string,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const code = text.trim().toUpperCase();
  if (code.length > MAX_CODE_LENGTH || !code.startsWith(CODE_PREFIX.slice(0, 3)))
    return refused('stranger');
  if (!code.startsWith(CODE_PREFIX)) return refused('newer');
  const bytes = fromSigns(code.slice(CODE_PREFIX.length));
  return bytes ? readResult(met, bytes, sentences) : refused('damaged');
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
  marked: readonly (ScoredAnswer | undefined)[];
}

/** How an item is marked; see the engine's mark, which is given so that this room needs no bundler. */
export type ItemScorer = (item: Item, response: ItemResponse) => number;

/** The marks of all that a seat gave. */
export const marksOf = (
  { items }: ResolvedAssignment,
  result: SeatAnswers,
  mark: ItemScorer,
): ScoredSeat => ({
  set: result.set,
  seat: result.seat,
  marked: items.map((item, at) => {
    const given = result.given[at];
    return item && given && { ...given, score: mark(item, given.response) };
  }),
});

/** What a short code can tell of an answer to an item: what was chosen, else each score there is. */
function tellable(item: Item): readonly ScoredAnswer[] {
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
const checkOf = ({ items }: ResolvedAssignment, figures: readonly number[]) =>
  figures.reduce(
    (sum, figure) => (sum * 37 + figure + 1) % CHECK_MODULUS,
    items.reduce((sum, item, at) => (item ? sum : (sum * 61 + at + 1) % CHECK_MODULUS), 0),
  );

const places = ({ items }: ResolvedAssignment) => items.map((item) => (item ? tellable(item) : []));

/** How many signs stand between the two of the set and the two that check. */
function lengthOf(met: ResolvedAssignment): number {
  const states = places(met).reduce((all, list) => all * BigInt(list.length + 1), 1n);
  const bits = (states * BigInt(assignmentLimits.seats + 1) - 1n).toString(2).length;
  return Math.ceil(bits / 5);
}

/**
 * A result to be read aloud: the first two signs of the set's id, the seat with what was chosen or
 * else the score of each item, two signs that check the others. Sureness and proofs are not in it.
 */
export function shortCode(met: ResolvedAssignment, { seat, marked }: ScoredSeat): string {
  let whole = 0n;
  for (const [at, list] of places(met).entries()) {
    const given = marked[at];
    const told = given
      ? list.findIndex(({ response, score }) =>
          response === undefined ? score === given.score : response === given.response,
        )
      : -1;
    whole = whole * BigInt(list.length + 1) + BigInt(told + 1);
  }
  whole = whole * BigInt(assignmentLimits.seats + 1) + BigInt(seat);
  const figures = Array.from({ length: lengthOf(met) }, () => {
    const figure = Number(whole % 32n);
    whole /= 32n;
    return figure;
  });
  const all = [...met.set.id.slice(0, 2)].map((one) => figureOf(one) ?? 0).concat(figures);
  const check = checkOf(met, all);
  const signs = [...all, check >> 5, check & 31].map(sign).join('');
  return signs.replace(new RegExp(`.{${GROUP_LENGTH}}(?=.)`, 'g'), '$&-');
}

/** Reads a short code of this set, however it was written down. */
export function readShortCode(met: ResolvedAssignment, text: string): DecodeOutcome<ScoredSeat> {
  const signs = text.replace(/[\s\-–—.]/g, '');
  if (signs.length > MAX_CODE_LENGTH || signs.length < 5) return refused('stranger');
  const figures = [...signs].map(figureOf);
  if (!figures.every((figure) => figure !== undefined)) return refused('stranger');
  const [high = 0, low = 0] = figures.slice(-2);
  if (checkOf(met, figures.slice(0, -2)) !== high * 32 + low) return refused('damaged');
  if (figures.slice(0, 2).map(sign).join('') !== met.set.id.slice(0, 2)) return refused('other');
  const body = figures.slice(2, -2);
  if (body.length !== lengthOf(met)) return refused('damaged');
  let whole = body.reduceRight((sum, figure) => sum * 32n + BigInt(figure), 0n);
  const take = (count: number) => {
    const taken = Number(whole % BigInt(count));
    whole /= BigInt(count);
    return taken;
  };
  const seat = take(assignmentLimits.seats + 1);
  const marked = places(met)
    .toReversed()
    .map((list) => list[take(list.length + 1) - 1])
    .toReversed();
  return whole === 0n
    ? { ok: true, result: { set: met.set.id, seat, marked } }
    : refused('damaged');
}
