/**
 * A number as people write it: `1 234,5`, `1’234.5`, `−3`, `12 %`, with what follows it as its unit. A
 * comma before three last digits parts thousands in English alone.
 */
export function readFigure(
  text: string,
  language = 'fr',
): { value: number; unit: string } | undefined {
  const tidy = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f’'](?=\d{3}(?!\d))/g, '');
  const [, digits = '', unit = ''] =
    /^([+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d{1,3})?)\s*([^\d.,\s][^\d]{0,30})?$/i.exec(
      tidy,
    ) ?? [];
  const hasThousands =
    /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) &&
    (language === 'en' || /,.*[,.]/.test(digits));
  const plain = hasThousands ? digits.replaceAll(',', '') : toDecimalPoint(digits);
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? { value, unit: unit.trim() } : undefined;
}

const toDecimalPoint = (digits: string) =>
  /^[+-]?\d{1,3}(?:\.\d{3}){2,}$|^[+-]?\d{1,3}(?:\.\d{3})+,/.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replace(',', '.');
