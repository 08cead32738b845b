import type { NumberItem } from './schema.ts';

export interface NumberResponse {
  value: number;
  /** Whose figure it is, where the item asks. */
  holder?: string;
}

/** What decimals lose in binary: 2.5 - 2.4 is more than 0.1. */
const ROUNDING_TOLERANCE = 1e-9;

/** 1 for the figure within its tolerance and, where it is a claim, the right holder; else 0. */
export const scoreNumber = (item: NumberItem, response: NumberResponse): number =>
  Math.abs(response.value - item.key) <= item.tolerance + ROUNDING_TOLERANCE &&
  response.holder === item.holder
    ? 1
    : 0;
