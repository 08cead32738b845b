import { describe, expect, test } from 'vitest';
import { hasAllPackages, satisfiesRange } from '../../src/tools/ensure.mjs';

describe('the version of Node', () => {
  test.each([
    ['v18.20.8', false],
    ['v20.18.3', false],
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v21.7.3', false],
    ['v22.11.0', false],
    ['v22.12.0', true],
    ['v23.0.0', true],
    ['v24.1.0', true],
  ])('%s is enough: %s', (version, enough) => {
    expect(satisfiesRange(version, '^20.19.0 || >=22.12.0')).toBe(enough);
  });
});

describe('node_modules', () => {
  const here = { os: [process.platform], cpu: [process.arch] };
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true, ...here },
  };

  test.each([
    ['holds all', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['holds an optional package too', { ...wanted }, true],
    [
      'holds one more, put there by hand',
      { ...wanted, 'node_modules/c': { version: '3.0.0' } },
      true,
    ],
    ['is empty', {}, false],
    ['has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'has another version of an optional package',
      { ...wanted, 'node_modules/b': { version: '2.0.1', ...here } },
      false,
    ],
    [
      'was copied from another system',
      { ...wanted, 'node_modules/b': { version: '2.0.0', os: ['amiga'] } },
      false,
    ],
    [
      'was copied from another processor',
      { ...wanted, 'node_modules/b': { version: '2.0.0', cpu: ['z80'] } },
      false,
    ],
    [
      'has a package for all systems but one',
      { ...wanted, 'node_modules/b': { version: '2.0.0', os: ['!amiga'] } },
      true,
    ],
  ])('that %s is complete: %s', (_, present, whole) => {
    expect(hasAllPackages(wanted, present)).toBe(whole);
  });
});
