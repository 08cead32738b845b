import type { NumberItem } from './schema.ts';

export interface NumberResponse {
  value: number;
  holder?: string;
}

export function isNumberResponse(value: unknown): boolean {
  const { value: figure, holder } = (value ?? {}) as { value?: unknown; holder?: unknown };
  return typeof figure === 'number' && (holder === undefined || typeof holder === 'string');
}

/** Binary floating point: 2.5 - 2.4 is more than 0.1. */
const ROUNDING_TOLERANCE = 1e-9;

export const isCloseEnough = (
  { key, tolerance }: Pick<NumberItem, 'key' | 'tolerance'>,
  value: number,
): boolean => Math.abs(value - key) <= tolerance + ROUNDING_TOLERANCE;

/** 1 for a value within the tolerance and, if the item asks for it, the right holder; else 0. */
export const scoreNumber = (item: NumberItem, response: NumberResponse): number =>
  isCloseEnough(item, response.value) && response.holder === item.holder ? 1 : 0;
