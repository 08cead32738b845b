import { stripControlChars } from '../../untrusted/strip-control-chars.ts';

// `mask-signs.ts` gives them a meaning
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Text of a file of unknown origin: UTF-8, UTF-16 with its mark, or else Windows-1252; lines end in `\n`,
 * without control characters.
 */
export const decodeText = (source: Uint8Array | string): string =>
  stripControlChars(
    (typeof source === 'string' ? source : decodeBytes(source))
      .replace(/^\ufeff/, '')
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .replace(NONCHARACTERS, ''),
  );
