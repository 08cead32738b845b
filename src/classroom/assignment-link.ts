import { type Language, languages } from '../bank/languages.ts';
import { decodeBase64Url, encodeBase64Url } from '../shared/base64url.ts';
import { BitReader, BitWriter, EndOfBitsError } from '../shared/bit-writer.ts';
import { computeCrc32 } from '../shared/crc32.ts';
import { parseBase32Char, toBase32Char } from '../shared/crockford32.ts';
import { cleanInEachWay } from '../untrusted/clean-pasted.ts';
import { joinPayloads } from '../untrusted/join-payloads.ts';
import {
  type Assignment,
  correctionModes,
  parseAssignment,
  shortIdHash,
  shortIdOf,
} from './assignment.ts';

/** A reader reports a newer format as such, not as damaged. */
const NEWEST_VERSION = 2;

/** Bits of the language's position in the list of languages; the flags fill whole bytes. */
const languageBits = { 1: 2, 2: 4 } as const;
const SPARE_BITS_OF_VERSION_2 = 6;

/** Longer payloads are refused unread. */
const MAX_LINK_LENGTH = 600;

const MAX_TEXT_LENGTH = 20_000;
const MAX_WORDS = 200;

const CHECKSUM_BYTES = 2;

/**
 * An assignment as the payload of an address. Items go by a hash of their ids and not by position, so
 * that a bank with more or fewer items still finds them: four bytes each, which keeps 24 items within a
 * QR code that can be read across a room. Version 2 is used only for a language that version 1 has no
 * room for, so that older releases open all other links.
 */
export function encodeAssignmentLink(
  assignment: Assignment,
  known: readonly Language[] = languages,
): string {
  const languageIndex = known.indexOf(assignment.language);
  if (languageIndex < 0 || languageIndex >= 2 ** languageBits[2]) {
    throw new RangeError(`no link for the language ${assignment.language}`);
  }
  const version = languageIndex < 2 ** languageBits[1] ? 1 : 2;
  const stretch = Object.entries(assignment.stretch ?? {});
  const writer = new BitWriter();
  writer.write(version, 8);
  writer.write(correctionModes.indexOf(assignment.correction), 2);
  writer.write(Number(assignment.order === 'by-seat'), 1);
  writer.write(Number(assignment.confidence), 1);
  writer.write(Number(assignment.evidence), 1);
  writer.write(Number(assignment.book === 'open'), 1);
  writer.write(languageIndex, languageBits[version]);
  if (version === 2) writer.write(0, SPARE_BITS_OF_VERSION_2);
  for (const char of assignment.id) writer.write(parseBase32Char(char) ?? 0, 5);
  writer.write(assignment.seed, 32);
  writer.write(assignment.seats, 8);
  writer.write(assignment.minutes ?? 0, 8);
  writer.write(stretch.length, 8);
  for (const [seat, factor] of stretch) {
    writer.write(Number(seat), 8);
    writer.write(Math.round((factor - 1) * 100), 8);
  }
  writer.write(assignment.bank.length, 8);
  for (const char of assignment.bank) writer.write(char.charCodeAt(0), 8);
  writer.write(assignment.items.length, 8);
  for (const { id, print } of assignment.items) {
    writer.write(shortIdHash(id), 24);
    writer.write(print, 8);
  }
  const body = writer.toBytes();
  return encodeBase64Url([...body, ...checksumBytes(body)]);
}

export type LinkProblem = 'damaged' | 'newer';

type LinkOutcome = { ok: true; assignment: Assignment } | { ok: false; problem: LinkProblem };

/** The items have short ids until resolveAssignment finds them in a bank. */
function parsePayload(payload: string, known: readonly Language[]): LinkOutcome {
  const body = decodeBody(payload);
  if (!body) return { ok: false, problem: 'damaged' };
  if ((body[0] ?? 0) > NEWEST_VERSION) return { ok: false, problem: 'newer' };
  const fields = decodeFields(body, known);
  // intact, so only a newer release can have written a language beyond the list
  if (fields && !fields.language) return { ok: false, problem: 'newer' };
  const assignment = parseAssignment(fields, known);
  return assignment ? { ok: true, assignment } : { ok: false, problem: 'damaged' };
}

export function parseAssignmentLink(
  text: string,
  known: readonly Language[] = languages,
): LinkOutcome {
  return parsePayload(findPayload(text, known) ?? '', known);
}

export function findPayload(
  text: string,
  known: readonly Language[] = languages,
): string | undefined {
  const pasted = text.slice(0, MAX_TEXT_LENGTH);
  // a page of print parts a long word with a hyphen of its own
  const joined = pasted.replace(/[-\u2010]\r?\n/g, '');
  const readings = [pasted, joined].flatMap((one) =>
    cleanInEachWay(one, { keepsLongDashes: true }),
  );
  const found = [...new Set(readings)].flatMap((cleaned) => [...listPayloads(cleaned, known)]);
  return (found.find(({ isNewer }) => !isNewer) ?? found[0])?.payload;
}

interface FoundPayload {
  payload: string;
  isNewer: boolean;
}

function* listPayloads(cleaned: string, known: readonly Language[]): Generator<FoundPayload> {
  const words = [...cleaned.matchAll(/[\w–—―-]+/g)];
  for (const [at, { 0: word, index }] of words.entries()) {
    const isAfterAddress = at === 0 || cleaned[index - 1] === '/';
    // of the versions so far each begins with an A
    if (!isAfterAddress && !/^[-_–—―]*A/.test(word)) continue;
    const following = words.slice(at, at + MAX_WORDS).map(([one]) => one);
    for (const { payload } of joinPayloads(following, MAX_LINK_LENGTH)) {
      const outcome = parsePayload(payload, known);
      if (outcome.ok) {
        yield { payload, isNewer: false };
        return;
      }
      // two bytes of checksum alone are met by chance
      if (isAfterAddress && outcome.problem === 'newer') yield { payload, isNewer: true };
    }
  }
}

/** Undefined if any character is missing or wrong. */
function decodeBody(payload: string): Uint8Array | undefined {
  const bytes = payload.length > MAX_LINK_LENGTH ? undefined : decodeBase64Url(payload);
  const body = bytes?.slice(0, -CHECKSUM_BYTES);
  return body && checksumBytes(body).every((byte, at) => byte === bytes?.[body.length + at])
    ? body
    : undefined;
}

/** The fields as they are written, valid or not; undefined if bytes are missing or left over. */
function decodeFields(body: Uint8Array, known: readonly Language[]) {
  const reader = new BitReader(body);
  const readByte = () => reader.read(8);
  const readList = <T>(readOne: () => T) => Array.from({ length: readByte() }, readOne);
  try {
    const version = readByte() === 2 ? 2 : 1;
    const correction = correctionModes[reader.read(2)];
    const order = reader.read(1) ? 'by-seat' : 'same';
    const confidence = reader.read(1) === 1;
    const evidence = reader.read(1) === 1;
    const book = reader.read(1) ? 'open' : 'closed';
    const language = known[reader.read(languageBits[version])];
    if (version === 2) reader.read(SPARE_BITS_OF_VERSION_2);
    const id = Array.from({ length: 8 }, () => toBase32Char(reader.read(5))).join('');
    const seed = reader.read(32);
    const seats = readByte();
    const minutes = readByte();
    const stretch = readList(() => [readByte(), (100 + readByte()) / 100] as const);
    const bank = String.fromCharCode(...readList(readByte));
    const items = readList(() => ({ id: shortIdOf(reader.read(24)), print: readByte() }));
    if (reader.remaining > 0) return undefined;
    return {
      id,
      bank,
      language,
      items,
      seed,
      seats,
      book,
      evidence,
      confidence,
      order,
      correction,
      ...(minutes !== 0 && { minutes }),
      ...(stretch.length > 0 && { stretch: Object.fromEntries(stretch) }),
    };
  } catch (error) {
    if (error instanceof EndOfBitsError) return undefined;
    throw error;
  }
}

function checksumBytes(bytes: Uint8Array): readonly number[] {
  const checksum = computeCrc32(bytes) & 0xffff;
  return [checksum >> 8, checksum & 255];
}
