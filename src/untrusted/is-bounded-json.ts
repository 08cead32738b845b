import { prototypeKeys } from './json-bounds.ts';

const isPlainObject = (value: unknown) =>
  Object.prototype.toString.call(value) === '[object Object]';

/** The checks of `parseJson`, for a value that was never a file. */
export function isBoundedJson(
  value: unknown,
  depth = 5,
  budget = { values: 1_000, letters: 60_000 },
): boolean {
  if (--budget.values < 0) return false;
  if (typeof value === 'string') {
    budget.letters -= value.length;
    return budget.letters >= 0;
  }
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean' || value === null) return true;
  if (depth === 0 || !(Array.isArray(value) || isPlainObject(value))) return false;
  return Object.entries(value as object).every(
    ([key, part]) =>
      !prototypeKeys.has(key) &&
      isBoundedJson(key, depth, budget) &&
      isBoundedJson(part, depth - 1, budget),
  );
}
