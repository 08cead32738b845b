import { vi } from 'vitest';

const { waitFor } = vi;
const PATIENCE_MS = 15_000;

/** A second, as Vitest has it, goes by on a busy machine without a test having its turn. */
vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: PATIENCE_MS,
    ...(!vi.isFakeTimers() && { interval: 10 }),
    ...(typeof options === 'number' ? { timeout: options } : options),
  });
