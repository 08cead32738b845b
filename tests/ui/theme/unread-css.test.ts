import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => `src/${file}`)
  .concat('index.html');

const findSheetsWith = (pattern: RegExp) =>
  sheets.filter((file) => pattern.test(readFileSync(file, 'utf8')));

it('nothing tries positions, which freezes Safari 26 as soon as what stands around it is hidden', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(findSheetsWith(/position-try(-fallbacks)?\s*:/)).toEqual([]);
});

it('no :has stands within another, which browsers drop with its whole rule', () => {
  const inner = String.raw`(?:[^(){}]|\([^(){}]*\))*`;
  const nested = new RegExp(String.raw`:has\(${inner}(?:\(${inner})?:has\(`);
  expect(nested.test(':not(:has(b > :not(:has(i)))) .c')).toBe(true);
  expect(nested.test(':has(b) > :has(i)')).toBe(false);
  expect(findSheetsWith(nested)).toEqual([]);
});
