import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('nothing tries positions, which freezes Safari 26 as soon as what stands around it is hidden', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file}`)
    .concat('index.html');
  expect(sheets.length).toBeGreaterThan(20);
  expect(
    sheets.filter((file) => /position-try(-fallbacks)?\s*:/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});
