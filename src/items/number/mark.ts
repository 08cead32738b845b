import type { NumberItem } from './schema.ts';

export interface Response {
  value: number;
  /** Whose figure it is, where the item asks. */
  holder?: string;
}

/** 1 for the figure within its tolerance and, where it is a claim, the right holder; else 0. */
export const mark = (item: NumberItem, response: Response): number =>
  Math.abs(response.value - item.key) <= item.tolerance && response.holder === item.holder ? 1 : 0;
