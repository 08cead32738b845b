import { prototypeKeys } from './scan.ts';

/**
 * Whether a value that was never a file is as small and plain as those that pass the door: neither
 * deep nor wide, without endless texts and without keys that reach for a prototype.
 */
export function isTame(value: unknown, depth = 5, budget = { values: 1_000 }): boolean {
  if (--budget.values < 0) return false;
  if (typeof value === 'string') return value.length <= 2_000;
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    Object.entries(value).every(
      ([key, part]) =>
        key.length <= 100 && !prototypeKeys.has(key) && isTame(part, depth - 1, budget),
    )
  );
}
