import type { ErrorCorrectionLevel } from './encode-svg.ts';

/** What is hidden by a finger or a lamp may be a seventh of a code. */
export const FRAME_ERROR_CORRECTION: ErrorCorrectionLevel = 'medium';

/**
 * Signs in a code of a chain: what version 13 holds at that level, 69 modules an edge. On simulated
 * pictures 480 pixels wide our reader finds it about as often as smaller ones, even where it fills
 * half of the picture; there it finds half of those of version 15, and none of version 20.
 */
export const FRAME_CHARS = 483;

/** More codes than that, a quarter of a minute if none is missed, and a file is the faster way. */
export const PREFER_FILE_ABOVE_FRAMES = 60;

/** What may come out of a chain, unpacked: twenty thousand answers. */
export const MAX_INFLATED_BYTES = 8_000_000;
