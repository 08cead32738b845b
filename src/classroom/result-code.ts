import { evidenceOf } from '../bank/front-page.ts';
import { confidences, type Item } from '../bank/types.ts';
import { deriveSeed } from '../engine/seeded-random.ts';
import { getClassroomType } from '../items/classroom.ts';
import { type ItemResponse, isResponseTo } from '../items/registry.ts';
import { BitReader, BitWriter, EndOfBitsError } from '../shared/bit-writer.ts';
import { computeCrc32 } from '../shared/crc32.ts';
import {
  decodeBase32,
  encodeBase32,
  parseBase32Char,
  toBase32Char,
} from '../shared/crockford32.ts';
import { RESULT_CODE_FAMILY, RESULT_CODE_PREFIX } from '../shared/persisted-names.ts';
import { cleanPastedText } from '../untrusted/clean-pasted.ts';
import {
  type Assignment,
  type CorrectedBefore,
  correctedBefore,
  type GivenAnswer,
  type ResolvedAssignment,
  type SeatAnswers,
} from './assignment.ts';

/** Version 2 names a tapped sentence by its place in the brief. Without a brief, version 1 is written. */
const NEWEST_VERSION = 2;

/** Longer than any code. */
export const MAX_CODE_LENGTH = 6_000;

const CHECKSUM_BYTES = 2;
const MIN_BODY_BYTES = 7;
const MAX_SENTENCES = 7;
const BRIEF_HASH_BITS = 16;
/** A longer answer has its length in ten more bits. */
const LONG_ANSWER = 15;
const CORRECTED_BITS = 2;

/** `other`: of another assignment; `newer`: made by a later version; `stranger`: no code of ours. */
type ResultProblem = 'damaged' | 'other' | 'newer' | 'stranger';
export type DecodeOutcome<T> = { ok: true; result: T } | { ok: false; problem: ResultProblem };

export const failWith = (problem: ResultProblem) => ({ ok: false, problem }) as const;

/** 16 bits. The item's own evidence is looked up first, so that a collision cannot change a score. */
const hashSentenceId = (id: string) => {
  const hash = deriveSeed(0, id);
  return (hash ^ (hash >>> 16)) & 0xffff;
};

const placeBitsOf = (brief: readonly string[]) => Math.ceil(Math.log2(brief.length + 2));

/** 0 for none, or the place of the only one from 1; the next number says that several follow. */
function writePlaces(writer: BitWriter, picked: readonly string[], brief: readonly string[]) {
  const width = placeBitsOf(brief);
  const places = picked.map((id) => brief.indexOf(id) + 1);
  const [place = 0] = places;
  if (places.length === 0 || (places.length === 1 && place > 0)) writer.write(place, width);
  else {
    writer.write(brief.length + 1, width);
    writer.write(places.length, 3);
    for (const each of places) writer.write(each, width);
  }
}

function readPlaces(reader: BitReader, brief: readonly string[]): string[] {
  const width = placeBitsOf(brief);
  const first = reader.read(width);
  if (first === 0) return [];
  const places =
    first <= brief.length
      ? [first]
      : Array.from({ length: reader.read(3) }, () => reader.read(width));
  return places.map((place) => brief[place - 1] ?? `~${place}`);
}

function writeSentences(
  writer: BitWriter,
  sentences: readonly string[] | undefined,
  brief: readonly string[] | undefined,
) {
  writer.write(sentences ? 1 : 0, 1);
  if (!sentences) return;
  const picked = sentences.slice(0, MAX_SENTENCES);
  if (brief) return writePlaces(writer, picked, brief);
  writer.write(picked.length, 3);
  for (const id of picked) writer.write(hashSentenceId(id), 16);
}

function encodeAnswer(
  assignment: Assignment,
  item: Item,
  answer: GivenAnswer,
  brief: readonly string[] | undefined,
): BitWriter {
  const writer = new BitWriter();
  getClassroomType(item).encode(writer, item, answer.response);
  if (assignment.confidence) {
    writer.write(answer.confidence ? confidences.indexOf(answer.confidence) + 1 : 0, 2);
  }
  if (assignment.evidence) writeSentences(writer, answer.sentences, brief);
  return writer;
}

function readHashedSentences(reader: BitReader, item: Item, brief: readonly string[]): string[] {
  const hashes = Array.from({ length: reader.read(3) }, () => reader.read(16));
  const candidateIds = [...evidenceOf(item), ...brief];
  return hashes.map((hash) => candidateIds.find((id) => hashSentenceId(id) === hash) ?? `~${hash}`);
}

type SentenceReader = (reader: BitReader, item: Item) => string[];

/** Without `readSentences` the evidence stays unread. */
function decodeAnswer(
  assignment: Assignment,
  item: Item,
  reader: BitReader,
  readSentences: SentenceReader | undefined,
): GivenAnswer | undefined {
  const response = getClassroomType(item).decode(reader, item);
  if (!isResponseTo(item, response)) return undefined;
  const confidence = assignment.confidence ? confidences[reader.read(2) - 1] : undefined;
  const hasEvidence = assignment.evidence && reader.read(1) === 1;
  return {
    response,
    ...(hasEvidence && readSentences && { sentences: readSentences(reader, item) }),
    ...(confidence && { confidence }),
  };
}

/**
 * The answers of a seat as bytes for a QR code or a file. The assignment's id and the seat come first,
 * then the bit length of each answer, so that a bank that lacks an item still reads the others.
 * `sentences` are the ids of the brief; tapped evidence then takes some 6 bits, and not 20.
 */
export function encodeResult(
  { assignment, items }: ResolvedAssignment,
  { seat, given, corrected }: SeatAnswers,
  sentences?: readonly string[],
): Uint8Array {
  const brief = assignment.evidence ? sentences : undefined;
  const writer = new BitWriter();
  writer.write(brief ? 2 : 1, 4);
  for (const char of assignment.id) writer.write(parseBase32Char(char) ?? 0, 5);
  writer.write(seat, 6);
  if (brief) writer.write(hashSentenceId(brief.join(' ')), BRIEF_HASH_BITS);
  for (const [index, item] of items.entries()) {
    const answer = given[index];
    const bits =
      item && answer && isResponseTo(item, answer.response)
        ? encodeAnswer(assignment, item, answer, brief)
        : new BitWriter();
    writer.write(Math.min(bits.length, LONG_ANSWER), 4);
    if (bits.length >= LONG_ANSWER) writer.write(bits.length, 10);
    writer.append(bits);
  }
  // after all that earlier versions read; the zeros that fill up their codes say no
  if (corrected) writer.write(correctedBefore.indexOf(corrected) + 1, CORRECTED_BITS);
  const body = writer.toBytes();
  const checksum = computeCrc32(body) & 0xffff;
  return new Uint8Array([...body, checksum >> 8, checksum & 255]);
}

function decodeHeader(bytes: Uint8Array) {
  const body = bytes.subarray(0, -CHECKSUM_BYTES);
  const checksum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
  if (body.length < MIN_BODY_BYTES || (computeCrc32(body) & 0xffff) !== checksum) return undefined;
  const reader = new BitReader(body);
  const version = reader.read(4);
  const id = Array.from({ length: 8 }, () => toBase32Char(reader.read(5))).join('');
  return { version, id, seat: reader.read(6), reader };
}

/** `sentences` are the ids of the bank's brief, which tapped evidence is looked up in. */
export function decodeResult(
  { assignment, items }: ResolvedAssignment,
  bytes: Uint8Array,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const header = decodeHeader(bytes);
  if (!header) return failWith('damaged');
  const { version, id, seat, reader } = header;
  if (version > NEWEST_VERSION) return failWith('newer');
  if (id !== assignment.id) return failWith('other');
  try {
    const isSameBrief =
      version === 1 || reader.read(BRIEF_HASH_BITS) === hashSentenceId(sentences.join(' '));
    const readSentences: SentenceReader = (section, item) =>
      version === 1
        ? readHashedSentences(section, item, sentences)
        : readPlaces(section, sentences);
    const given = items.map((item) => {
      const shortLength = reader.read(4);
      const section = reader.readSection(shortLength < LONG_ANSWER ? shortLength : reader.read(10));
      if (section.remaining === 0 || !item) return undefined;
      return decodeAnswer(assignment, item, section, isSameBrief ? readSentences : undefined);
    });
    const corrected =
      reader.remaining >= CORRECTED_BITS && correctedBefore[reader.read(CORRECTED_BITS) - 1];
    return {
      ok: true,
      result: {
        ...{ set: id, seat, given },
        ...(corrected && { corrected }),
        ...(!isSameBrief && { isEvidenceUnread: true }),
      },
    };
  } catch (error) {
    if (error instanceof EndOfBitsError) return failWith('damaged');
    throw error;
  }
}

/** With the digits that the letters O, I and L stand for. */
export const spellPlainly = (code: string): string =>
  code.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

export const compactCode = (text: string): string =>
  spellPlainly(cleanPastedText(text).replace(/[^\p{L}\p{N}:/]/gu, '')).replace(
    /^QU1/,
    RESULT_CODE_FAMILY,
  );

export function isWholeResultCode(text: string): boolean {
  const code = compactCode(text);
  if (code.length > MAX_CODE_LENGTH || !code.startsWith(RESULT_CODE_PREFIX)) return false;
  return findBytes(code) !== undefined;
}

/** The fourth sign, the version, may be wrong or left out: the bytes begin with it too. */
const findBytes = (code: string): Uint8Array | undefined =>
  [RESULT_CODE_PREFIX, RESULT_CODE_FAMILY]
    .map(({ length }) => decodeBase32(code.slice(length)))
    .find((bytes) => bytes && decodeHeader(bytes));

/** In its one spelling, by which codes are compared: the spare bits of the last sign say nothing. */
export function spellCanonically(text: string): string {
  const code = compactCode(text);
  const bytes = code.startsWith(RESULT_CODE_FAMILY) ? findBytes(code) : undefined;
  return bytes ? RESULT_CODE_PREFIX + encodeBase32(bytes) : code;
}

/** In base 32, which a QR code stores densely and any messenger leaves intact. */
export const encodeResultCode = (
  resolved: ResolvedAssignment,
  result: SeatAnswers,
  sentences?: readonly string[],
): string => RESULT_CODE_PREFIX + encodeBase32(encodeResult(resolved, result, sentences));

export function parseResultCode(
  resolved: ResolvedAssignment,
  text: string,
  sentences: readonly string[] = [],
): DecodeOutcome<SeatAnswers> {
  const code = compactCode(text);
  if (code.length > MAX_CODE_LENGTH || !code.startsWith(RESULT_CODE_FAMILY))
    return failWith('stranger');
  const bytes = findBytes(code);
  return bytes ? decodeResult(resolved, bytes, sentences) : failWith('damaged');
}

/** A score, and as much of the answer as the code holds: a short code does not hold all. */
export interface ScoredAnswer extends Partial<GivenAnswer> {
  /** 0 to 1. */
  score: number;
  /** Evidence was asked for and none was given. */
  isEvidenceSkipped?: boolean;
}

/** Scores in the order of the assignment: undefined for a blank, or an item missing from this bank. */
export interface ScoredSeat {
  set: string;
  seat: number;
  answers: readonly (ScoredAnswer | undefined)[];
  isEvidenceUnread?: true;
  corrected?: CorrectedBefore;
}

export type ItemScorer = (item: Item, response: ItemResponse) => number;

export const scoreSeat = (
  { items }: ResolvedAssignment,
  result: SeatAnswers,
  scoreItem: ItemScorer,
): ScoredSeat => ({
  set: result.set,
  seat: result.seat,
  ...(result.isEvidenceUnread && { isEvidenceUnread: true }),
  ...(result.corrected && { corrected: result.corrected }),
  answers: items.map((item, at) => {
    const answer = result.given[at];
    return item && answer && isResponseTo(item, answer.response)
      ? { ...answer, score: scoreItem(item, answer.response) }
      : undefined;
  }),
});
