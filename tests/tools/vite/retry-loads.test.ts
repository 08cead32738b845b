import { expect, it } from 'vitest';
import { rejectIfEmpty } from '../../../src/tools/vite/retry-loads.ts';

/** A module as `import()` gives it. */
const moduleOf = (exports: object) => Object.assign(Object.create(null), exports);

it.each([
  ['an empty file', moduleOf({})],
  ['the part of an empty file that is asked for', undefined],
  ['the names that are asked of an empty file', { Settings: undefined, loadSettings: undefined }],
])('%s counts as lost', (_, loaded) => {
  expect(() => rejectIfEmpty(loaded)).toThrow();
});

it.each([
  ['a module', moduleOf({ Settings: () => null })],
  ['a part of a chunk', { Settings: () => null }],
  ['a part that holds styles alone', {}],
])('%s is taken as it is', (_, loaded) => {
  expect(rejectIfEmpty(loaded)).toBe(loaded);
});
