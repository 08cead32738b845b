import type { Level } from './draw.ts';

/** See the table in tests/bench/codes.ts. */
export const frameLevel: Level = 'medium';

/** Signs in a code of a chain: what version 13 holds at that level, 69 modules an edge. */
export const frameSize = 483;

/** More codes than that, and a file is the faster way. */
export const manyFrames = 60;

/** What may come out of a chain, unpacked: twenty thousand answers. */
export const mostBytes = 8_000_000;
