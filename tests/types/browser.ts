/**
 * Part of the project src, never run: each line uses what the supported browsers lack, so that
 * `npm run types` fails if one of them compiles there (https://web.dev/baseline names the versions).
 */
export const names: unknown[] = [
  // @ts-expect-error Node
  Buffer,
  // @ts-expect-error Node
  process,
  // @ts-expect-error Node
  setImmediate,
  // @ts-expect-error Node
  import('node:fs'),
  // @ts-expect-error ES2025: Firefox 131, Safari 18.4
  [1].values().map(String),
  // @ts-expect-error ES2025: Firefox 127
  new Set([1]).union(new Set([2])),
  // @ts-expect-error ES2025: Chrome 128, Firefox 134, Safari 18.2
  Promise.try(() => 1),
  // @ts-expect-error ES2024, but Firefox has it from 121 on
  Promise.withResolvers(),
];
