import type { Language } from '../bank/types.ts';
import { deflateBytes, inflateBytes } from '../qr/deflate.ts';
import { BitReader, BitWriter } from '../shared/bit-writer.ts';
import { computeCrc32 } from '../shared/crc32.ts';
import { bankCodec, countEntries, languageCodec, type PackedBank } from './bank-codec.ts';
import {
  type EntryCounts,
  type EntryLetter,
  type FieldSink,
  readCount,
  UnknownWordError,
  writeCount,
} from './field-codecs.ts';
import { decodeLatinTexts, encodeLatinTexts } from './latin-text.ts';
import type { LocalDossier } from './local-dossier.ts';

const VERSION = 1;
const CHECKSUM_BYTES = 4;
const MAX_INFLATED_BYTES = 2 * 2 ** 20;
export const MAX_LANGUAGES = 16;

/** In the order of the head. */
const entryLetters: readonly EntryLetter[] = ['s', 'c', 'a', 'd', 'p', 'i'];

const checksumOf = (bytes: Uint8Array) =>
  [24, 16, 8, 0].map((shift) => (computeCrc32(bytes) >>> shift) & 0xff);

/** Seven bits a byte, the last with the eighth bit unset. */
function* encodeLength(length: number): Generator<number> {
  for (let rest = length; ; rest >>= 7) {
    if (rest < 0x80) return yield rest;
    yield (rest & 0x7f) | 0x80;
  }
}

const createSink = (counts: EntryCounts): FieldSink => ({
  bits: new BitWriter(),
  shared: [],
  texts: [],
  counts,
});

/**
 * A version, the length of the structure, the structure in bits, the texts deflated, and a checksum.
 * Browsers deflate in their own ways: compare ids, not these bytes.
 */
export async function packDossier({ banks }: LocalDossier): Promise<Uint8Array> {
  const sinks = banks.map((bank) => {
    const sink = createSink(countEntries(bank));
    bankCodec.write(bank, sink);
    return sink;
  });
  const [first] = sinks;
  if (!first) throw new RangeError('a dossier has at least one bank');
  const head = new BitWriter();
  writeCount(head, banks.length - 1);
  for (const { language } of banks) languageCodec.write(language, { ...first, bits: head });
  for (const letter of entryLetters) writeCount(head, first.counts[letter]);
  writeCount(head, first.shared.length);
  head.append(first.bits);
  const structure = head.toBytes();
  const texts = encodeLatinTexts([...first.shared, ...sinks.flatMap((sink) => sink.texts)]);
  const body = [VERSION, ...encodeLength(structure.length), ...structure];
  const content = Uint8Array.from([...body, ...(await deflateBytes(texts))]);
  return Uint8Array.from([...content, ...checksumOf(content)]);
}

/** True of bytes that a release of the game has packed, this one or a newer, and nothing has damaged. */
export function isPackedDossier(bytes: Uint8Array): boolean {
  const content = bytes.subarray(0, -CHECKSUM_BYTES);
  return (
    (content[0] ?? 0) >= VERSION &&
    checksumOf(content).every((byte, at) => byte === bytes[content.length + at])
  );
}

class TooLargeError extends Error {
  override name = 'TooLargeError';
}

async function inflateTexts(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await inflateBytes(bytes, MAX_INFLATED_BYTES);
  } catch (error) {
    throw error instanceof RangeError ? new TooLargeError('too many texts') : error;
  }
}

export type UnpackedBank = PackedBank & { id: ''; language: Language };

/** Bytes of which nobody has checked more than the checksum. Throws if they are none of the format. */
async function readContent(content: Uint8Array): Promise<UnpackedBank[]> {
  let at = 1;
  let length = 0;
  for (let shift = 0; shift < 21; shift += 7) {
    const byte = content[at++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const structure = content.subarray(at, at + length);
  const texts = decodeLatinTexts(await inflateTexts(content.subarray(at + length)));
  const bits = new BitReader(structure);
  const nowhere = { shared: [].values(), texts: [].values(), counts: {} as EntryCounts };
  const languageCount = readCount(bits) + 1;
  if (languageCount > MAX_LANGUAGES) throw new RangeError('too many languages');
  const languages = Array.from({ length: languageCount }, () =>
    languageCodec.read({ ...nowhere, bits }),
  );
  const counts = Object.fromEntries(
    entryLetters.map((letter) => [letter, readCount(bits)]),
  ) as EntryCounts;
  const sharedCount = readCount(bits);
  const bodyStart = structure.length * 8 - bits.remaining;
  const own = texts.slice(sharedCount).values();
  return languages.map((language) => ({
    id: '',
    language,
    ...bankCodec.read({
      bits: new BitReader(structure, bodyStart),
      shared: texts.slice(0, sharedCount).values(),
      texts: own,
      counts,
    }),
  }));
}

/** The banks as they were packed, to be checked as those of a file are. */
export async function unpackBanks(
  packed: Uint8Array,
): Promise<{ banks: UnpackedBank[] } | { reason: 'damaged' | 'newer' | 'too-large' }> {
  if (!isPackedDossier(packed)) return { reason: 'damaged' };
  if ((packed[0] ?? 0) > VERSION) return { reason: 'newer' };
  try {
    return { banks: await readContent(packed.subarray(0, -CHECKSUM_BYTES)) };
  } catch (error) {
    if (error instanceof TooLargeError) return { reason: 'too-large' };
    return { reason: error instanceof UnknownWordError ? 'newer' : 'damaged' };
  }
}
