import type { ErrorCorrectionLevel } from './encode-svg.ts';

/** A finger or a lamp may hide 15 %. */
export const FRAME_ERROR_CORRECTION: ErrorCorrectionLevel = 'medium';

/**
 * Capacity of version 13 at that level. In simulated pictures 480 pixels wide our reader finds it about as
 * often as smaller versions; half of version 15, and none of version 20.
 */
export const FRAME_CHARS = 483;

/** A quarter of a minute of filming. Beyond it a file is faster. */
export const PREFER_FILE_ABOVE_FRAMES = 60;

/** 20,000 answers. */
export const MAX_INFLATED_BYTES = 8_000_000;
