import { RESULT_CODE_PREFIX } from '../../shared/persisted-names.ts';
import { cleanInEachWay } from '../../untrusted/clean-pasted.ts';
import type { StoredResult } from '../classroom-store.ts';
import { compactCode, isWholeResultCode, MAX_CODE_LENGTH, spellPlainly } from '../result-code.ts';
import { GROUP_LENGTH } from '../short-code.ts';
import type { ResultCodeReader } from './collection.ts';

/** Of a chat, whose newest messages are the last. */
const MAX_TEXT_LENGTH = 2_000_000;
const MAX_CODES = 500;
const MAX_CODE_WORDS = 1_000;

const MAX_NAME_LENGTH = 20;

/** A text without a code is returned as one, so that it is reported as a problem. */
export function extractCodes(text: string, reader?: ResultCodeReader): string[] {
  const { codes: ownCodes, strings } = readJsonStrings(text);
  const toSearch = strings?.join('\n') ?? text;
  const codes = ownCodes ?? extractCodesFromText(toSearch.slice(-MAX_TEXT_LENGTH), reader);
  const unique = [...new Set(codes)].slice(0, MAX_CODES);
  return unique.length > 0 || text.trim() === '' ? unique : [text.trim().slice(0, 40)];
}

/** Of bytes that are no text, as of a photo, only what is a code for certain. */
export function extractFileCodes(content: string, reader: ResultCodeReader): string[] {
  const codes = extractCodes(content, reader);
  return content.includes('\0')
    ? codes.filter((code) => isWholeResultCode(code) || reader.read(code).ok)
    : codes;
}

function readJsonStrings(text: string): { strings?: string[]; codes?: string[] } {
  if (!/^\s*[[{]/.test(text)) return {};
  try {
    const json = JSON.parse(text);
    const results = Array.isArray(json.results) ? json.results : [];
    const isOwn = results.length > 0 && results.every((one: unknown) => hasCode(one));
    return isOwn
      ? {
          codes: results.flatMap((one: StoredResult) =>
            listStrings([one.code, one.second, one.more]),
          ),
        }
      : { strings: listStrings(json) };
  } catch {
    return {};
  }
}

const hasCode = (one: unknown) => typeof (one as StoredResult | null)?.code === 'string';

function listStrings(json: unknown): string[] {
  const strings: string[] = [];
  JSON.stringify(json, (_, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

const MESSAGE_HEADER =
  /^.*?\b\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]m)?\b\]?(?: *-)?(?:[^:\n]{0,60}: )?/gim;

/** Pieces of one code in messages of their own, also with the newest first. */
function joinMessages(text: string): readonly string[] {
  const lines = text.replace(MESSAGE_HEADER, '').split(/[\r\n]+/);
  return [lines, [...lines].reverse()].map((some) => some.join('\n'));
}

function extractCodesFromText(text: string, reader?: ResultCodeReader): readonly string[] {
  const read = (one: string) => cleanInEachWay(one).map((cleaned) => findCodes(cleaned, reader));
  const readings = read(text);
  if (readings.some(({ listDamaged }) => listDamaged().length > 0))
    readings.push(...joinMessages(text).flatMap(read));
  readings.sort((a, b) => b.codes.length - a.codes.length);
  const whole = readings.flatMap(({ codes }) => codes);
  const isStart = (code: string) =>
    whole.some((one) => compactCode(one).startsWith(compactCode(code)));
  return [...whole, ...(readings[0]?.listDamaged().filter((one) => !isStart(one)) ?? [])];
}

const FOUND = '\0';

const spellLoosely = (start: string) =>
  spellPlainly(start).replaceAll('0', '[0O]').replaceAll('1', '[1IL]');

function listWords(text: string, reader?: ResultCodeReader): readonly RegExpExecArray[] {
  const ownStart = reader?.resolved.assignment.id.slice(0, 2);
  const starts = [RESULT_CODE_PREFIX, ...(ownStart ? [ownStart] : [])].map(spellLoosely).join('|');
  return [...text.matchAll(new RegExp(`[0-9a-z](?:(?!${starts})[0-9a-z])*`, 'gi'))];
}

function findCodes(text: string, reader?: ResultCodeReader) {
  const codes: string[] = [];
  const words = listWords(text, reader);
  let rest = '';
  let restStart = 0;
  for (let at = 0; at < words.length; at++) {
    const code = findWholeCode(words, at, reader);
    if (!code) continue;
    codes.push(code.joined);
    rest += text.slice(restStart, words[at]?.index) + FOUND;
    at = code.lastWord;
    const last = words[at];
    restStart = last ? last.index + last[0].length : text.length;
  }
  rest += text.slice(restStart);
  const listDamaged = () =>
    rest.split(/[\r\n;,]+/).flatMap((line) => guessCodesInLine(line, reader));
  return { codes, listDamaged };
}

const plainPrefix = spellPlainly(RESULT_CODE_PREFIX);

const startsLongCode = (word: string) =>
  spellPlainly(word.slice(0, RESULT_CODE_PREFIX.length)) === plainPrefix;

const isLongStart = (joined: string) =>
  plainPrefix.startsWith(spellPlainly(joined.slice(0, RESULT_CODE_PREFIX.length)));

function isWholeCode(joined: string, reader?: ResultCodeReader) {
  if (isLongStart(joined)) return isWholeResultCode(joined);
  return (
    joined.length === reader?.shortCodeLength &&
    reader.resolved.assignment.id.startsWith(spellPlainly(joined.slice(0, 2))) &&
    reader.read(joined).ok
  );
}

/** "K7RW-5Q9Léa": of a chat that drops what stood between. A long code has no length of its own. */
function cutName(joined: string, name: string, isInGroups: boolean, reader: ResultCodeReader) {
  const { shortCodeLength, read } = reader;
  const room = Math.min(name.length, MAX_NAME_LENGTH);
  const isSound = (code: string) => isWholeCode(code, reader) && read(code).ok;
  if (isLongStart(joined))
    return Array.from({ length: room }, (_, at) => joined.slice(0, -at - 1)).find(isSound);
  const surplus = joined.length - shortCodeLength;
  const code = joined.slice(0, shortCodeLength);
  const isShort = isInGroups && surplus > 0 && surplus <= room && /\d/.test(code);
  return isShort && !/[a-z]/.test(code) && isSound(code) ? code : undefined;
}

/** Of most words of a chat the first two letters tell that no code begins there. */
function canStartCode(word: string, reader?: ResultCodeReader) {
  const start = spellPlainly(word.slice(0, 2));
  return [plainPrefix, reader?.resolved.assignment.id].some((one) => one?.startsWith(start));
}

function findWholeCode(
  words: readonly RegExpExecArray[],
  first: number,
  reader?: ResultCodeReader,
) {
  if (!canStartCode(words[first]?.[0] ?? '', reader)) return undefined;
  let joined = '';
  let isInGroups = true;
  for (const [offset, [word]] of words.slice(first, first + MAX_CODE_WORDS).entries()) {
    joined += word;
    if (offset > 0 && isLongStart(joined) && startsLongCode(word)) return undefined;
    const lastWord = first + offset;
    if (isWholeCode(joined, reader)) return { joined, lastWord };
    const [name = ''] = /[a-z]*$/i.exec(word) ?? [];
    const code = reader && cutName(joined, name, isInGroups, reader);
    if (code) return { joined: code, lastWord };
    isInGroups &&= word.length === GROUP_LENGTH;
    const maxLength = isLongStart(joined) ? MAX_CODE_LENGTH : (reader?.shortCodeLength ?? 0);
    if (joined.length > maxLength) return undefined;
  }
  return undefined;
}

const ownGroups = ({ resolved, shortCodeLength }: ResultCodeReader) =>
  `${spellLoosely(resolved.assignment.id.slice(0, 2))}[0-9a-z]{2}-(?:-?[0-9a-z]){${shortCodeLength - GROUP_LENGTH}}`;

/** Damaged codes, which the teacher has to hear of, and no date, name or number of a chat. */
function guessCodesInLine(line: string, reader?: ResultCodeReader): readonly string[] {
  const fullCodes = line
    .match(/QU[IL1](?:[\dIL][0-9A-Z]+|[0-9A-Z]{11,})/gi)
    ?.filter((one) => /\d/.test(one.slice(4)));
  if (fullCodes?.length) return fullCodes;
  const group = ['\\b(?:[0-9a-z]{4}-)+[0-9a-z]{1,4}\\b', ...(reader ? [ownGroups(reader)] : [])];
  const groups = line.match(new RegExp(group.join('|'), 'gi')) ?? [];
  const said = line.replace(/^.*:/, '').replace(/^[^0-9a-z]+|[^0-9a-z]+$/gi, '');
  const isAlone = !line.includes(FOUND) && /^[0-9a-z](?:[\s\-.]?[0-9a-z]){4,}$/i.test(said);
  return (isAlone && groups.length < 2 ? [said] : groups).filter((one) => isLikeCode(one, reader));
}

function isLikeCode(text: string, reader?: ResultCodeReader): boolean {
  if (!/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  if (!reader) return !/^[a-z]+ \d{1,2}$/i.test(text);
  const code = compactCode(text);
  const reading = reader.read(code);
  if (reading.ok || reading.problem === 'other') return true;
  const isGrouped =
    /^(?:[0-9a-z]{4}-){2}/i.test(text) ||
    (text.includes('-') && Math.abs(code.length - reader.shortCodeLength) <= 1);
  return (
    reading.problem === 'damaged' &&
    (isGrouped || code.startsWith(reader.resolved.assignment.id.slice(0, 2)))
  );
}
