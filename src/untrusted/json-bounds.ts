import { type FileLocation, locateIndex } from '../shared/json-path.ts';

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
  depth: number;
  values: number;
}

interface OpenContainer {
  keys?: Set<string>;
  keyOrIndex: string | number;
}

/**
 * Scans without building anything, since `JSON.parse` needs 2 GB for 32 MB of `[],`. Finds the place
 * of a fault, which engines do not tell, and duplicate keys, which they drop.
 */
export const findJsonFault = (json: string, bounds: JsonBounds): JsonFault | undefined =>
  new JsonScanner(json, bounds).findFault();

const NUMBER_PATTERN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literalNames = ['true', 'false', 'null'];
const escapeLetters = new Set('"\\/bfnrt');

class JsonScanner {
  private index = 0;
  private valueCount = 0;
  private readonly containers: OpenContainer[] = [];
  private readonly json: string;
  private readonly bounds: JsonBounds;

  constructor(json: string, bounds: JsonBounds) {
    this.json = json;
    this.bounds = bounds;
  }

  findFault(): JsonFault | undefined {
    this.skipWhitespace();
    if (this.index === this.json.length) return { reason: 'empty', place: 'file' };
    for (;;) {
      const fault = this.startValue();
      if (fault) return fault;
      if (this.isDone()) return undefined;
    }
  }

  private isDone() {
    return this.containers.length === 0 && this.index === this.json.length;
  }

  private startValue(): JsonFault | undefined {
    this.skipWhitespace();
    if (++this.valueCount > this.bounds.values) return this.faultHere('too-many');
    const first = this.json[this.index];
    if (first !== '{' && first !== '[') {
      const end = findScalarEnd(this.json, this.index);
      if (end < 0) return this.faultHere('not-json');
      this.index = end;
      return this.endValue();
    }
    if (this.containers.length === this.bounds.depth) return this.faultHere('too-deep');
    const container: OpenContainer =
      first === '{' ? { keys: new Set(), keyOrIndex: '' } : { keyOrIndex: 0 };
    this.containers.push(container);
    this.index++;
    this.skipWhitespace();
    if (this.json[this.index] !== (first === '{' ? '}' : ']')) return this.readKey(container);
    this.containers.pop();
    this.index++;
    return this.endValue();
  }

  /** After a value: closes containers up to the next comma or the end of the text. */
  private endValue(): JsonFault | undefined {
    for (;;) {
      this.skipWhitespace();
      const container = this.containers.at(-1);
      if (!container) return this.isDone() ? undefined : this.faultHere('not-json');
      const char = this.json[this.index];
      if (char === ',') {
        this.index++;
        if (typeof container.keyOrIndex === 'number') container.keyOrIndex++;
        return this.readKey(container);
      }
      if (char !== (container.keys ? '}' : ']')) return this.faultHere('not-json');
      this.containers.pop();
      this.index++;
    }
  }

  private readKey(container: OpenContainer): JsonFault | undefined {
    if (!container.keys) return undefined;
    this.skipWhitespace();
    const end = this.json[this.index] === '"' ? findStringEnd(this.json, this.index) : -1;
    if (end < 0) return this.faultHere('not-json');
    const bare = this.json.slice(this.index + 1, end - 1);
    const key = bare.includes('\\') ? (JSON.parse(`"${bare}"`) as string) : bare;
    container.keyOrIndex = key;
    if (prototypeKeys.has(key)) return this.faultAtKey('prototype-key');
    if (container.keys.has(key)) return this.faultAtKey('key-twice');
    container.keys.add(key);
    this.index = end;
    this.skipWhitespace();
    if (this.json[this.index] !== ':') return this.faultHere('not-json');
    this.index++;
    return undefined;
  }

  private skipWhitespace() {
    for (let code = this.json.charCodeAt(this.index); ; ) {
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      code = this.json.charCodeAt(++this.index);
    }
  }

  private faultHere(reason: JsonFault['reason']): JsonFault {
    return { reason, place: locateIndex(this.json, this.index) };
  }

  private faultAtKey(reason: JsonFault['reason']): JsonFault {
    return { reason, place: { path: this.containers.map(({ keyOrIndex }) => keyOrIndex) } };
  }
}

function findStringEnd(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code === 0x22) return index + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    index++;
    if (json[index] === 'u' && /^[0-9a-f]{4}$/i.test(json.slice(index + 1, index + 5))) index += 4;
    else if (!escapeLetters.has(json[index] ?? '')) return -1;
  }
  return -1;
}

function findScalarEnd(json: string, start: number): number {
  if (json[start] === '"') return findStringEnd(json, start);
  NUMBER_PATTERN.lastIndex = start;
  if (NUMBER_PATTERN.test(json)) return NUMBER_PATTERN.lastIndex;
  const literal = literalNames.find((one) => json.startsWith(one, start));
  return literal ? start + literal.length : -1;
}
