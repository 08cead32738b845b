const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits of a script stand in a row from 0 to 9. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (isDigit(code - value - 1)) value++;
  return String(value % 10);
}

/** Full-width signs, digits of any script, and marks of direction, as plain text. */
export const toAsciiDigits = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .trim();

/** Undefined if the text is anything but one whole number from `min` to `max`. */
export function readWholeNumber(typed: string, max: number, min = 1): number | undefined {
  const digits = toAsciiDigits(typed);
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}
