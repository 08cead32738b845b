import { type FileLocation, type JsonPath, locateIndex } from '../shared/json-path.ts';

/** The keys that reach for an object's prototype. */
export const prototypeKeys: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

export type JsonFault = {
  reason: 'empty' | 'not-json' | 'too-deep' | 'too-many' | 'prototype-key' | 'key-twice';
  place: FileLocation;
};

export interface JsonBounds {
  /** How many lists and objects may stand in one another. */
  depth: number;
  /** How many values there may be, lists and objects counted. */
  values: number;
}

/** A list or object that was opened and not closed. */
interface OpenContainer {
  /** The keys so far; a list has none. */
  keys?: Set<string>;
  /** The key or index that is read. */
  keyOrIndex: string | number;
}

const NUMBER_PATTERN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literalNames = ['true', 'false', 'null'];
const escapeLetters = new Set('"\\/bfnrt');

/** The index after the text that begins at an index, or -1 where it is none. */
function findStringEnd(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    at++;
    if (json[at] === 'u' && /^[0-9a-f]{4}$/i.test(json.slice(at + 1, at + 5))) at += 4;
    else if (!escapeLetters.has(json[at] ?? '')) return -1;
  }
  return -1;
}

/** The index after a text, figure or word, or -1 where it is none. */
function findScalarEnd(json: string, start: number): number {
  if (json[start] === '"') return findStringEnd(json, start);
  NUMBER_PATTERN.lastIndex = start;
  if (NUMBER_PATTERN.test(json)) return NUMBER_PATTERN.lastIndex;
  const word = literalNames.find((one) => json.startsWith(one, start));
  return word ? start + word.length : -1;
}

/**
 * Reads JSON once from end to end, without recursion and without making anything of it: whatever
 * would be too much for the parser, or would be lost in it without a word (a key that stands twice),
 * is known before. What passes is what `JSON.parse` takes.
 */
export function findJsonFault(json: string, { depth, values }: JsonBounds): JsonFault | undefined {
  const holders: OpenContainer[] = [];
  let index = 0;
  let valueCount = 0;

  const skipWhitespace = () => {
    for (let code = json.charCodeAt(index); ; code = json.charCodeAt(++index)) {
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  };
  const createSyntaxFault = (): JsonFault => ({
    reason: 'not-json',
    place: locateIndex(json, index),
  });
  const currentPath = (): JsonPath => holders.map((holder) => holder.keyOrIndex);

  /** Reads a key and its colon; the fault where there is one. */
  function readKey(holder: OpenContainer): JsonFault | undefined {
    skipWhitespace();
    const end = json[index] === '"' ? findStringEnd(json, index) : -1;
    if (end < 0) return createSyntaxFault();
    const bare = json.slice(index + 1, end - 1);
    holder.keyOrIndex = bare.includes('\\') ? (JSON.parse(`"${bare}"`) as string) : bare;
    if (prototypeKeys.has(holder.keyOrIndex))
      return { reason: 'prototype-key', place: { path: currentPath() } };
    if (holder.keys?.has(holder.keyOrIndex))
      return { reason: 'key-twice', place: { path: currentPath() } };
    holder.keys?.add(holder.keyOrIndex);
    index = end;
    skipWhitespace();
    if (json[index] !== ':') return createSyntaxFault();
    index++;
    return undefined;
  }

  skipWhitespace();
  if (index === json.length) return { reason: 'empty', place: 'file' };
  for (;;) {
    skipWhitespace();
    if (++valueCount > values) return { reason: 'too-many', place: locateIndex(json, index) };
    const first = json[index];
    if (first === '{' || first === '[') {
      if (holders.length === depth) return { reason: 'too-deep', place: locateIndex(json, index) };
      const holder: OpenContainer =
        first === '{' ? { keys: new Set(), keyOrIndex: '' } : { keyOrIndex: 0 };
      holders.push(holder);
      index++;
      skipWhitespace();
      if (json[index] !== (first === '{' ? '}' : ']')) {
        const fault = holder.keys && readKey(holder);
        if (fault) return fault;
        continue;
      }
      holders.pop();
      index++;
    } else {
      const end = findScalarEnd(json, index);
      if (end < 0) return createSyntaxFault();
      index = end;
    }
    // a value has ended: what holds it ends too, or goes on
    for (;;) {
      skipWhitespace();
      const holder = holders.at(-1);
      if (!holder) return index === json.length ? undefined : createSyntaxFault();
      if (json[index] === ',') {
        index++;
        if (typeof holder.keyOrIndex === 'number') holder.keyOrIndex++;
        const fault = holder.keys && readKey(holder);
        if (fault) return fault;
        break;
      }
      if (json[index] !== (holder.keys ? '}' : ']')) return createSyntaxFault();
      holders.pop();
      index++;
    }
  }
}
