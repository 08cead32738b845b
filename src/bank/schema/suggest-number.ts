const toFigure = (words: string) =>
  /^[+-]?\d+(?:\.\d+)?$/.test(words) ? Number(words) : undefined;

/** 100.000 and 1,500 are thousands to some and decimals to others. */
export function suggestNumber(written: string): string {
  const digits = written.replace(/[\s_'’]/g, '').replace('−', '-');
  const isFraction = /^[+-]?0/.test(digits);
  const thousands = toFigure(
    isFraction
      ? digits.replace(',', '.')
      : digits.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.'),
  );
  if (thousands === undefined) return 'write a number in figures here: 12, 1.5 or -3';
  if (String(thousands) === written) return `write ${thousands} without quotes`;
  const isAmbiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const other = isAmbiguous ? `, or ${Number(digits.replace(',', '.'))}` : '';
  return `write ${thousands}${other}`;
}
