/**
 * A figure as people type it: 100 000, 100'000, 100.000, 100,000, 2,5. A last group of three digits
 * after a point or a comma is thousands, any other is a fraction. Undefined when it is no figure.
 */
export function parseTypedNumber(typed: string): number | undefined {
  const digits = typed.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
