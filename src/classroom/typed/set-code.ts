import { type Difficulty, difficulties } from '../../bank/difficulty.ts';
import { type Language, languages } from '../../bank/languages.ts';
import { type Axis, axes, type Bank, type ItemType } from '../../bank/types.ts';
import { deriveSeed } from '../../engine/seeded-random.ts';
import { BitReader, BitWriter } from '../../shared/bit-writer.ts';
import { parseBase32Char, toBase32Char } from '../../shared/crockford32.ts';
import { cleanInEachWay, cleanPastedText } from '../../untrusted/clean-pasted.ts';
import {
  type Assignment,
  assignmentIdFrom,
  assignmentLimits,
  correctionModes,
  toAssignmentItems,
} from '../assignment.ts';
import { pickItems } from './pick-items.ts';

/** Codes store a position in this list: never reorder it. */
const codedTypes: readonly ItemType[] = [
  'choice',
  'verdict',
  'match',
  'order',
  'date',
  'number',
  'recall',
];

type Rules = Pick<
  Assignment,
  'book' | 'evidence' | 'confidence' | 'order' | 'correction' | 'minutes'
>;

export const COPY_COUNT = 4;

/** The draw that an assignment follows from: the bank does the rest. */
export interface SetDraw extends Rules {
  language: Language;
  seats: number;
  count: number;
  /** Seed of the draw, 12 bits. */
  draw: number;
  /** Tells apart up to four assignments that are equal otherwise. */
  copy: number;
  axes: readonly Axis[];
  types: readonly ItemType[];
  difficulty?: Difficulty | undefined;
}

interface CodedSet extends SetDraw {
  code: string;
  /** Hash of the dossier's id, 10 bits. */
  dossier: number;
  /** Hash of the drawn items and of their keys, 8 bits: another release of a bank may draw others. */
  print: number;
}

const plainRules = {
  book: 'closed',
  evidence: false,
  confidence: false,
  order: 'same',
  correction: 'at-the-end',
} as const satisfies Rules;

/** Lengths without the check: plain, with rules or criteria, with both. */
const BODY_LENGTHS = [10, 13, 16];
const CHECK_DIGITS = 2;

const MAX_TEXT_LENGTH = 20_000;
const MAX_SPELT_LENGTH = 100;

/** A prime below 2¹⁰: no wrong sign and no two swapped ones keep the remainder. */
const CHECK_MODULUS = 1021;

const foldHash = (label: string, bits: number) => {
  const hash = deriveSeed(0, label);
  return (hash ^ (hash >>> 16)) & (2 ** bits - 1);
};

export const hashDossierId = (id: string): number => foldHash(id, 10);

const drawItems = (bank: Bank, { count, draw, axes, types, difficulty }: SetDraw) =>
  toAssignmentItems(
    pickItems(bank, { count, axes, types, ...(difficulty && { difficulty }) }, draw),
  );

const hashItems = (items: Assignment['items']) =>
  foldHash(items.map(({ id, print }) => `${id}:${print}`).join(), 8);

const writeMask = <T>(writer: BitWriter, list: readonly T[], chosen: readonly T[]) => {
  for (const one of list) writer.write(Number(chosen.includes(one)), 1);
};

const readMask = <T>(reader: BitReader, list: readonly T[]): T[] =>
  list.filter(() => reader.read(1) === 1);

const hasRules = ({ book, evidence, confidence, order, correction, minutes }: Rules) =>
  JSON.stringify({ book, evidence, confidence, order, correction }) !==
    JSON.stringify(plainRules) || minutes !== undefined;

function writeRules(writer: BitWriter, rules: Rules): void {
  writer.write(Number(rules.book === 'open'), 1);
  writer.write(Number(rules.evidence), 1);
  writer.write(Number(rules.confidence), 1);
  writer.write(Number(rules.order === 'by-seat'), 1);
  writer.write(correctionModes.indexOf(rules.correction), 2);
  writer.write(rules.minutes ?? 0, 8);
  writer.write(0, 1);
}

function readRules(reader: BitReader): Rules {
  const book = reader.read(1) ? 'open' : 'closed';
  const evidence = reader.read(1) === 1;
  const confidence = reader.read(1) === 1;
  const order = reader.read(1) ? 'by-seat' : 'same';
  const correction = correctionModes[reader.read(2)] ?? 'at-the-end';
  const minutes = reader.read(8);
  reader.read(1);
  return { book, evidence, confidence, order, correction, ...(minutes > 0 && { minutes }) };
}

function writeCriteria(writer: BitWriter, draw: Pick<SetDraw, 'axes' | 'types' | 'difficulty'>) {
  writeMask(writer, axes, draw.axes);
  writeMask(writer, codedTypes, draw.types);
  writer.write(draw.difficulty ? difficulties.indexOf(draw.difficulty) + 1 : 0, 2);
  writer.write(0, 3);
}

function readCriteria(reader: BitReader) {
  const chosen = { axes: readMask(reader, axes), types: readMask(reader, codedTypes) };
  const difficulty = difficulties[reader.read(2) - 1];
  reader.read(3);
  return { ...chosen, ...(difficulty && { difficulty }) };
}

const computeCheck = (digits: readonly number[]) =>
  digits.reduce((sum, digit) => (sum * 37 + digit + 1) % CHECK_MODULUS, 1);

const spellDigits = (digits: readonly number[]) => {
  const check = computeCheck(digits);
  return [...digits, check >> 5, check & 31].map(toBase32Char).join('');
};

function encodeFields(coded: Omit<CodedSet, 'code'>): string {
  const writer = new BitWriter();
  const withRules = hasRules(coded);
  const withCriteria = coded.axes.length + coded.types.length > 0 || coded.difficulty !== undefined;
  writer.write(0, 2);
  writer.write(Number(withRules), 1);
  writer.write(Number(withCriteria), 1);
  writer.write(coded.dossier, 10);
  writer.write(languages.indexOf(coded.language), 2);
  writer.write(coded.count - 1, 6);
  writer.write(coded.seats - 1, 6);
  writer.write(coded.draw, 12);
  writer.write(coded.copy, 2);
  writer.write(coded.print, 8);
  if (withRules) writeRules(writer, coded);
  if (withCriteria) writeCriteria(writer, coded);
  const reader = new BitReader(new Uint8Array([...writer.toBytes(), 0]));
  return spellDigits(Array.from({ length: writer.length / 5 }, () => reader.read(5)));
}

/** Undefined if the draw has no room in a code. */
export function encodeSetCode(draw: SetDraw, bank: Bank): string | undefined {
  const isCodable =
    draw.language === bank.language &&
    languages.indexOf(draw.language) < 4 &&
    draw.count <= assignmentLimits.items &&
    draw.seats <= assignmentLimits.seats;
  if (!isCodable) return undefined;
  const print = hashItems(drawItems(bank, draw));
  return encodeFields({ ...draw, dossier: hashDossierId(bank.id), print });
}

/** Groups of as many as one says in a breath. */
export const formatSetCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/**
 * `foreign`: no such code at all. `otherRelease`: this bank draws other items. `unknownDossier`: neither
 * the device nor the site has it.
 */
export type SetCodeProblem = 'mistyped' | 'foreign' | 'newer' | 'otherRelease' | 'unknownDossier';

type SetCodeOutcome = { ok: true; coded: CodedSet } | { ok: false; problem: SetCodeProblem };

function readDigits(digits: readonly number[], code: string): CodedSet | undefined {
  const writer = new BitWriter();
  for (const digit of digits) writer.write(digit, 5);
  const reader = new BitReader(writer.toBytes(), 0, writer.length);
  reader.read(2);
  const withRules = reader.read(1) === 1;
  const withCriteria = reader.read(1) === 1;
  if (digits.length !== BODY_LENGTHS[Number(withRules) + Number(withCriteria)]) return undefined;
  const dossier = reader.read(10);
  const language = languages[reader.read(2)] as Language;
  const count = reader.read(6) + 1;
  const seats = reader.read(6) + 1;
  const draw = reader.read(12);
  const copy = reader.read(2);
  const print = reader.read(8);
  const rules = withRules ? readRules(reader) : plainRules;
  const criteria = withCriteria ? readCriteria(reader) : { axes: [], types: [] };
  return { code, dossier, language, count, seats, draw, copy, print, ...rules, ...criteria };
}

function readCode(chars: string): SetCodeOutcome {
  // a word has no digit, and a part of a code nearly always
  if (!/^(?=.{9}|.*\d)[\da-z]{4,20}$/i.test(chars)) return { ok: false, problem: 'foreign' };
  const digits = [...chars].flatMap((char) => parseBase32Char(char) ?? []);
  const body = digits.slice(0, -CHECK_DIGITS);
  const code = spellDigits(body);
  const isWhole =
    digits.length === chars.length &&
    BODY_LENGTHS.includes(body.length) &&
    code === digits.map(toBase32Char).join('');
  if (!isWhole) return { ok: false, problem: 'mistyped' };
  if ((digits[0] ?? 0) >> 3 > 0) return { ok: false, problem: 'newer' };
  const coded = readDigits(body, code);
  return coded && encodeFields(coded) === code
    ? { ok: true, coded }
    : { ok: false, problem: 'mistyped' };
}

const dropSigns = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Ignores case, spaces and punctuation, and takes O for 0, I and L for 1. */
export const parseSetCode = (text: string): SetCodeOutcome =>
  readCode(dropSigns(cleanPastedText(text.slice(0, 200))));

function* listCodesIn(text: string): Generator<string> {
  for (const { 0: sign, index } of text.matchAll(/(?<![\da-z])[oil]|(?<!\d)[0-7]/gi)) {
    const kinds = (parseBase32Char(sign) ?? 0) >> 1;
    const length = (BODY_LENGTHS[(kinds >> 1) + (kinds & 1)] ?? 0) + CHECK_DIGITS;
    yield text
      .slice(index, index + MAX_SPELT_LENGTH)
      .replace(/[^\da-z]/gi, '')
      .slice(0, length);
  }
}

/** The first code in a message, grouped, in one piece or spelt; else what is wrong with it. */
export function findSetCode(text: string): SetCodeOutcome {
  const readings = cleanInEachWay(text.slice(0, MAX_TEXT_LENGTH));
  for (const cleaned of readings) {
    for (const chars of listCodesIn(cleaned)) {
      const read = readCode(chars);
      if (read.ok) return read;
    }
  }
  const [cleaned = ''] = readings;
  const [grouped] = /(?<![\w-])[\da-z]{4}(-[\da-z]{4}){2}(-[\da-z]{2,4}){0,2}/i.exec(cleaned) ?? [];
  if (!grouped && (cleaned.includes('://') || !/\d/.test(cleaned)))
    return { ok: false, problem: 'foreign' };
  return readCode(dropSigns(grouped ?? cleaned));
}

/** The same from the same code on every device; undefined if this bank draws other items. */
export function createCodedAssignment(coded: CodedSet, bank: Bank): Assignment | undefined {
  const items = drawItems(bank, coded);
  if (hashItems(items) !== coded.print || items.length === 0) return undefined;
  const { code, language, seats, book, evidence, confidence, order, correction, minutes } = coded;
  return {
    id: setCodeId(code),
    bank: bank.id,
    language,
    items,
    seed: deriveSeed(8, code),
    ...{ seats, book, evidence, confidence, order, correction },
    ...(minutes !== undefined && { minutes }),
  };
}

const setCodeId = (code: string): string =>
  assignmentIdFrom(Array.from({ length: 8 }, (_, at) => deriveSeed(at, code) >>> 9));
