import { fold, type Tally } from './fold.ts';
import type { Entry } from './log.ts';
import { type Memory, remember } from './memory.ts';
import { advance, type Curve } from './plot.ts';

/** All that a log comes to. */
export interface Sum {
  tally: Tally;
  memory: Memory;
  curve: Curve;
}

/** What the log came to up to one of its entries: a start reads this and the entries since. */
export interface Checkpoint extends Sum {
  /** The rules by which it was summed: what others summed is not read. */
  v: number;
  /** The key of the last entry that is in it. */
  upTo: string;
  /** The records that it stands for. */
  count: number;
  /** Those among them that could not be read. */
  unreadable: number;
}

/** To be raised whenever the fold, the memory or the curve comes to something else. */
export const rules = 1;

/**
 * The sum once one more entry is known; entries come in the order of their keys. The offset of its
 * time is in minutes east of UTC.
 */
export const add = (
  { tally, memory, curve }: Sum,
  entry: Entry,
  offset: (at: number) => number,
): Sum => ({
  tally: fold(tally, entry),
  memory: remember(memory, entry),
  curve: advance(curve, memory, { now: entry.at, offset: offset(entry.at) }),
});
