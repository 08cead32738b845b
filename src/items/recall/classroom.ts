import type { BitReader, BitWriter } from '../../shared/bit-writer.ts';
import { toWellFormed } from '../../shared/to-well-formed.ts';
import { stripControlChars } from '../../untrusted/strip-control-chars.ts';
import { defineClassroomType } from '../classroom-type.ts';
import type { RecallItem } from './schema.ts';
import type { RecallResponse } from './score.ts';

/** No accepted name is nearly as long. */
const MAX_TEXT_BYTES = 80;

export const recallInClass = defineClassroomType<RecallItem, RecallResponse>({
  seconds: 45,
  // spellings differ between languages, and more can be accepted later
  answerKey: () => ({ key: [], frozen: {} }),
  scores: () => [0, 1],
  encode: (writer, _item, response) => encodeText(writer, response),
  decode: (reader) => decodeText(reader),
  describe: (_item, response) => response,
  slide: ({ accept }) => ({ kind: 'say', answer: accept[0] ?? '', blanks: [{ size: 'name' }] }),
  breakdown: () => ({ kind: 'written' }),
});

function encodeText(writer: BitWriter, text: string): void {
  const normalized = toWellFormed(text).trim().replace(/\s+/g, ' ');
  let bytes = new TextEncoder().encode(normalized);
  // cut between characters, never within one
  for (let end = normalized.length; bytes.length > MAX_TEXT_BYTES; end--) {
    bytes = new TextEncoder().encode(toWellFormed(normalized.slice(0, end)));
  }
  writer.write(bytes.length, 7);
  for (const byte of bytes) writer.write(byte, 8);
}

function decodeText(reader: BitReader): string {
  const bytes = Array.from({ length: reader.read(7) }, () => reader.read(8));
  return stripControlChars(new TextDecoder().decode(new Uint8Array(bytes)));
}
