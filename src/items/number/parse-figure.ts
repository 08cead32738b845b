/**
 * A figure as people type it: 100 000, 100'000, 100.000, 100,000, 2,5. A last group of three digits
 * after a point or a comma is thousands, any other is a fraction. Undefined when it is no figure.
 */
export function readFigure(typed: string): number | undefined {
  const bare = typed.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  return /^\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}
