/** In groups of three, all apart by the same sign; a decimal sign is another. */
const GROUPED = /^[+-]?[1-9]\d{0,2}([.,\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

const toFigure = (words: string) =>
  /^[+-]?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : undefined;

/** 100.000 and 1,500 are thousands to some and decimals to others. */
export function suggestNumber(written: string): string {
  const digits = written
    .trim()
    .replace(/[\s_'’]/g, ' ')
    .replace(/^[−–]/, '-');
  const [, separator] = GROUPED.exec(digits) ?? [];
  const figure = toFigure(separator ? digits.replaceAll(separator, '') : digits);
  if (figure === undefined) return 'write a number in figures here: 12, 1.5 or -3';
  if (String(figure) === written) return `write ${figure} without quotes`;
  const decimals = separator && toFigure(digits);
  if (!decimals) return `write ${figure}`;
  // a fourth decimal says that a point is meant
  return `write ${figure}, or ${decimals}${/\.\d{3}$/.test(`${decimals}`) ? '0' : ''}`;
}
