import type { BitReader, BitWriter } from '../shared/bit-writer.ts';

/** Of the ids that other fields name: s3 is the third sentence. */
export type EntryLetter = 'a' | 'c' | 'd' | 'i' | 'p' | 's';
export type EntryCounts = Readonly<Record<EntryLetter, number>>;

/** `texts` are those of one language; `bits` and `shared` are the same in all. */
export interface FieldSink {
  bits: BitWriter;
  shared: string[];
  texts: string[];
  counts: EntryCounts;
}

interface FieldSource {
  bits: BitReader;
  shared: Iterator<string>;
  texts: Iterator<string>;
  counts: EntryCounts;
}

export interface FieldCodec<T> {
  write(value: T, sink: FieldSink): void;
  read(source: FieldSource): T;
}

/** A number of a list that this release does not know: a newer one has written it. */
export class UnknownWordError extends Error {
  override name = 'UnknownWordError';
}

class MissingTextError extends Error {
  override name = 'MissingTextError';
}

const MAX_COUNT_BITS = 16;

/** Elias gamma: one bit for 0, three for 1 and 2, five up to 6. */
export function writeCount(bits: BitWriter, count: number): void {
  const width = Math.floor(Math.log2(count + 1));
  bits.write(0, width);
  bits.write(count + 1, width + 1);
}

export function readCount(bits: BitReader): number {
  let width = 0;
  while (bits.read(1) === 0) if (++width > MAX_COUNT_BITS) throw new RangeError('too many entries');
  return 2 ** width + bits.read(width) - 1;
}

const takeNext = (texts: Iterator<string>): string => {
  const { value, done } = texts.next();
  if (done) throw new MissingTextError('there are fewer texts than fields');
  return value;
};

export const textCodec: FieldCodec<string> = {
  write: (value, { texts }) => texts.push(value),
  read: ({ texts }) => takeNext(texts),
};

/** The same in every language, such as a date. */
export const sharedTextCodec: FieldCodec<string> = {
  write: (value, { shared }) => shared.push(value),
  read: ({ shared }) => takeNext(shared),
};

export const numberCodec: FieldCodec<number> = {
  write: (value, { shared }) => shared.push(String(value)),
  read: ({ shared }) => Number(takeNext(shared)),
};

export const flagCodec: FieldCodec<boolean> = {
  write: (value, { bits }) => bits.write(Number(value), 1),
  read: ({ bits }) => bits.read(1) === 1,
};

export const optionalCodec = <T>(codec: FieldCodec<T>): FieldCodec<T | undefined> => ({
  write(value, sink) {
    flagCodec.write(value !== undefined, sink);
    if (value !== undefined) codec.write(value, sink);
  },
  read: (source) => (flagCodec.read(source) ? codec.read(source) : undefined),
});

/** The numbers are published: give a new word a new one. `width` leaves room for more. */
export function wordCodec<W extends string>(
  numbers: Readonly<Record<W, number>>,
  width: number,
): FieldCodec<W> {
  const words = new Map(Object.entries(numbers).map(([word, number]) => [number, word as W]));
  return {
    write: (word, { bits }) => bits.write(numbers[word], width),
    read({ bits }) {
      const word = words.get(bits.read(width));
      if (word === undefined) throw new UnknownWordError('no word has this number');
      return word;
    },
  };
}

export const listCodec = <T>(codec: FieldCodec<T>, atLeast = 0): FieldCodec<T[]> => ({
  write(values, sink) {
    writeCount(sink.bits, values.length - atLeast);
    for (const value of values) codec.write(value, sink);
  },
  read: (source) =>
    Array.from({ length: readCount(source.bits) + atLeast }, () => codec.read(source)),
});

/** A list of the bank, whose length the head tells. */
export const entriesCodec = <T>(letter: EntryLetter, codec: FieldCodec<T>): FieldCodec<T[]> => ({
  write(values, sink) {
    for (const value of values) codec.write(value, sink);
  },
  read: (source) => Array.from({ length: source.counts[letter] }, () => codec.read(source)),
});

const placeOf = (id: string): number => Number(id.slice(1)) - 1;

const widthFor = (count: number) => Math.max(1, Math.ceil(Math.log2(count)));

/** An id among the entries of these letters: a place, in as many bits as there are entries. */
export const referenceCodec = (...letters: readonly EntryLetter[]): FieldCodec<string> => {
  const total = (counts: EntryCounts, until = letters.length) =>
    letters.slice(0, until).reduce((sum, letter) => sum + counts[letter], 0);
  return {
    write(id, { bits, counts }) {
      const before = total(counts, letters.indexOf(id.charAt(0) as EntryLetter));
      bits.write(before + placeOf(id), widthFor(total(counts)));
    },
    read({ bits, counts }) {
      let place = bits.read(widthFor(total(counts)));
      for (const letter of letters) {
        if (place < counts[letter]) return `${letter}${place + 1}`;
        place -= counts[letter];
      }
      throw new RangeError('no entry has this place');
    },
  };
};

/** An id among the options, columns or holders of the item itself. */
export const ownReferenceCodec = (letter: string): FieldCodec<string> => ({
  write: (id, { bits }) => writeCount(bits, placeOf(id)),
  read: ({ bits }) => `${letter}${readCount(bits) + 1}`,
});

/** True in one language, left out in another. */
export const languageFlagCodec: FieldCodec<boolean | undefined> = {
  write: (value, { texts }) => texts.push(value ? '1' : ''),
  read: ({ texts }) => takeNext(texts) === '1' || undefined,
};

/** Several texts of one language as one. */
export const joinedTextsCodec: FieldCodec<string[]> = {
  write: (values, { texts }) => texts.push(values.join('\u001f')),
  read: ({ texts }) => takeNext(texts).split('\u001f'),
};

export type FieldTable<T> = { readonly [K in keyof T]-?: FieldCodec<T[K]> };

/** In the order of the table; fields that are undefined are left out. */
export const recordCodec = <T extends object>(fields: FieldTable<T>): FieldCodec<T> => {
  const entries = Object.entries(fields) as [keyof T & string, FieldCodec<unknown>][];
  return {
    write(value, sink) {
      for (const [field, codec] of entries) codec.write(value[field], sink);
    },
    read: (source) =>
      Object.fromEntries(
        entries
          .map(([field, codec]) => [field, codec.read(source)])
          .filter(([, value]) => value !== undefined),
      ) as T,
  };
};
