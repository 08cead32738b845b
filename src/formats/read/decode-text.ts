import { stripControlChars } from '../../untrusted/strip-control-chars.ts';

// `mask-signs.ts` gives them a meaning
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads `windows-1252` as Latin-1. */
const decodeWindows = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? '');

function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
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
