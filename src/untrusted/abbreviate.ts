import { stripControlChars } from './strip-control-chars.ts';

const MAX_SHOWN_LETTERS = 40;

/** Enough of a long code, or of the name of a file, to find it among others. */
export function abbreviate(text: string, head = 20, tail = 14): string {
  const letters = [...stripControlChars(text)];
  if (letters.length <= MAX_SHOWN_LETTERS) return letters.join('');
  return `${letters.slice(0, head).join('')}…${letters.slice(-tail).join('')}`;
}
