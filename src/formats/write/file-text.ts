import { stripControlChars } from '../../untrusted/strip-control-chars.ts';

const LINE_BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;

/** XML has no way to hold them. */
const NON_CHARACTERS = /[\ufffe\uffff]/g;

/** Typographic spaces stay. */
export const toSingleLine = (text: string): string =>
  stripControlChars(text.replace(LINE_BREAKS, ' ')).replace(NON_CHARACTERS, '').trim();

/** For HTML and XML, in texts and in attributes. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);
