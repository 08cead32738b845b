/** Control characters except newline and tab, bidirectional controls (Trojan Source), lone surrogates. */
const CONTROL_CHARS_PATTERN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

export const stripControlChars = (text: string): string => text.replace(CONTROL_CHARS_PATTERN, '');

/** Returns the value itself if there is nothing to strip. */
export function stripControlCharsDeep<T>(value: T): T {
  if (typeof value === 'string') return stripControlChars(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([key, part]) => [key, part, stripControlCharsDeep(part)] as const,
  );
  if (parts.every(([, before, after]) => before === after)) return value;
  if (Array.isArray(value)) return parts.map(([, , after]) => after) as T;
  return Object.fromEntries(parts.map(([key, , after]) => [key, after])) as T;
}

export function previewValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const [...letters] = stripControlChars(String(value).slice(0, 100)).replace(/\s+/g, ' ');
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
}
