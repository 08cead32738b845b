import type { NumberItem } from './schema.ts';
import type { NumberResponse } from './score.ts';

/**
 * A number as people type it: 100 000, 100'000, 100.000, 100,000, 2,5. Three digits after the last
 * point or comma are thousands; any other count is a fraction. Undefined if it is no number.
 */
export function parseTypedNumber(typed: string): number | undefined {
  const digits = typed.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

export const keyResponse = ({ key, holder }: NumberItem): NumberResponse => ({
  value: key,
  ...(holder !== undefined && { holder }),
});

export function formatFigure(
  { unit, holders }: NumberItem,
  { value, holder }: NumberResponse,
  formatNumber: (value: number) => string,
): string {
  const holderName = holders?.find(({ id }) => id === holder)?.text;
  const amount = `${formatNumber(value)} ${unit}`;
  return holderName ? `${amount} (${holderName})` : amount;
}
