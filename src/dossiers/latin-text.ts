/**
 * One byte for each letter of the languages of banks, since UTF-8 has two or three for what French has
 * most: é, ’ and thin spaces. Published: add at the end, never change.
 */
const COMMON_CHARS = '’\u202f\u2060“”„‘‚…–—€œŒ−‹›′″\u2011šžŽŠčČćđ‰†•™';
const FIRST_COMMON_BYTE = 0x80;
const LAST_LATIN_BYTE = 0xff;

const LINE_BREAK = 0x0a;
/** In place of a text's own line break. */
const INNER_LINE_BREAK = 0x0b;
/** Followed by three digits of base 128. */
const ESCAPE = 0x1b;

function* encodeChar(char: string): Generator<number> {
  const common = COMMON_CHARS.indexOf(char);
  const code = char.codePointAt(0) ?? 0;
  if (common >= 0) yield FIRST_COMMON_BYTE + common;
  else if (code === LINE_BREAK) yield INNER_LINE_BREAK;
  else if (code < FIRST_COMMON_BYTE || (code > 0x9f && code <= LAST_LATIN_BYTE)) yield code;
  else yield* [ESCAPE, code >> 14, (code >> 7) & 0x7f, code & 0x7f];
}

/** For texts without control characters but tabs, line breaks and U+001F. */
export const encodeLatinTexts = (texts: readonly string[]): Uint8Array =>
  Uint8Array.from(
    texts.flatMap((text, index) => [
      ...(index > 0 ? [LINE_BREAK] : []),
      ...[...text].flatMap((char) => [...encodeChar(char)]),
    ]),
  );

function decodeByte(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  if (byte === INNER_LINE_BREAK) return '\n';
  if (byte === ESCAPE) {
    const [high = 0, middle = 0, low = 0] = bytes.subarray(at + 1, at + 4);
    return String.fromCodePoint((high << 14) | (middle << 7) | low);
  }
  return COMMON_CHARS[byte - FIRST_COMMON_BYTE] ?? String.fromCharCode(byte);
}

/** Throws a RangeError if an escape is no character. */
export function decodeLatinTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let text: string[] = [];
  for (let at = 0; at < bytes.length; at += bytes[at] === ESCAPE ? 4 : 1) {
    if (bytes[at] !== LINE_BREAK) text.push(decodeByte(bytes, at));
    else {
      texts.push(text.join(''));
      text = [];
    }
  }
  return [...texts, text.join('')];
}
