import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { parseJson } from '../../untrusted/parse-json.ts';
import { stripControlChars } from '../../untrusted/strip-control-chars.ts';

const MAX_REPLY_LETTERS = 200_000;
const MAX_ENTRIES = 300;
const MAX_ENTRY_LETTERS = 6_000;
const limits = { bytes: 4 * MAX_REPLY_LETTERS, depth: 6, values: 20_000 };

/** Of a reply as a whole. */
export type ReplyProblem = 'empty' | 'too-long' | 'no-json' | 'broken-json' | 'no-entry';

export interface FoundEntries {
  facts: readonly unknown[];
  items: readonly unknown[];
}

function parse(json: string): unknown {
  const parsed = parseJson(new TextEncoder().encode(json), limits);
  return 'data' in parsed ? parsed.data : undefined;
}

/** Chat programs change JSON: curly marks around texts, commas at the end of a list, notes after //. */
const mendJson = (json: string) =>
  json
    .replace(/(?<=[{[,:]\s*)[“”„‟]|[“”„‟](?=\s*[:,}\]])/g, '"')
    .replace(/^[ \t]*\/\/.*$/gm, '')
    .replace(/,(?=\s*[}\]])/g, '');

/** The end of what opens at `start`; undefined if it never closes. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at++;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

const isFact = (entry: unknown) =>
  isJsonObject(entry) && ['person', 'date', 'says'].some((key) => key in entry);
const isItem = (entry: unknown) =>
  isJsonObject(entry) && ['question', 'claim'].some((key) => key in entry);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [];

function readWhole(data: unknown): FoundEntries | undefined {
  if (Array.isArray(data)) {
    const [facts, items] = [data.filter(isFact), data.filter(isItem)];
    return facts.length + items.length > 0
      ? { facts: facts.slice(0, MAX_ENTRIES), items: items.slice(0, MAX_ENTRIES) }
      : undefined;
  }
  if (!isJsonObject(data)) return undefined;
  const found = { facts: listOf(data.facts), items: listOf(data.items) };
  return found.facts.length + found.items.length > 0 ? found : undefined;
}

/** Each entry that is whole: of a reply that was cut short, or with one that is broken. */
function readPieces(text: string): FoundEntries | undefined {
  const entries: unknown[] = [];
  for (const { index } of [...text.matchAll(/\{\s*"(?!facts"|items")/g)].slice(0, MAX_ENTRIES)) {
    const piece = text.slice(index, index + MAX_ENTRY_LETTERS);
    const end = findEnd(piece, 0);
    const entry = end === undefined ? undefined : parse(piece.slice(0, end));
    if (isFact(entry) || isItem(entry)) entries.push(entry);
  }
  return readWhole(entries);
}

function* listCandidates(text: string): Generator<string> {
  for (const { 1: fenced = '' } of text.matchAll(/```[a-z]*\s*\n([\s\S]*?)```/gi)) yield fenced;
  let at = 0;
  for (let tries = 0; tries < 20; tries++) {
    const start = text.slice(at).search(/[{[]/);
    if (start < 0) return;
    const end = findEnd(text, at + start);
    if (end === undefined) at += start + 1;
    else {
      yield text.slice(at + start, end);
      at = end;
    }
  }
}

/** Entries of the JSON in whatever stands around it. Never throws. */
export function findEntries(
  reply: string,
): { ok: true; found: FoundEntries } | { ok: false; problem: ReplyProblem } {
  if (reply.length > MAX_REPLY_LETTERS) return { ok: false, problem: 'too-long' };
  const text = stripControlChars(reply)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  if (text === '') return { ok: false, problem: 'empty' };
  if (!/[{[]/.test(text)) return { ok: false, problem: 'no-json' };
  const mended = mendJson(text);
  let isJson = false;
  for (const source of [text, mended]) {
    for (const candidate of listCandidates(source)) {
      const data = parse(candidate.trim());
      isJson ||= isJsonObject(data);
      const found = readWhole(data);
      if (found) return { ok: true, found };
    }
  }
  const pieces = readPieces(mended);
  if (pieces) return { ok: true, found: pieces };
  return { ok: false, problem: isJson ? 'no-entry' : 'broken-json' };
}
