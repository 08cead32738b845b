/** Zero bytes are every second byte of Latin letters in UTF-16. */
function detectEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > bytes.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > bytes.length / 8 && odd < even / 8) return 'utf-16be';
  // a file that is cut has one broken letter, and is UTF-8 all the same
  const accents = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  const broken = accents.filter((letter) => letter === '\ufffd').length;
  return broken * 2 > accents.length ? 'windows-1252' : 'utf-8';
}

/** An article as any editor saves it; undefined for a PDF, an RTF or a word processor's own file. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes);
  return /\0|^\s*(?:%PDF|\{\\rtf)/.test(text) ? undefined : text;
}
