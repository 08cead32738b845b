/** The same for the project of the workers, which has no page either. */
export const names: unknown[] = [
  // @ts-expect-error Node
  Buffer,
  // @ts-expect-error Node
  process,
  // @ts-expect-error the page
  document,
  // @ts-expect-error the page
  localStorage,
  // @ts-expect-error ES2025
  new Set([1]).union(new Set([2])),
  // @ts-expect-error ES2025
  Promise.try(() => 1),
];
