import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Selectors with :hover outside of a query for a device that hovers. */
function findBareHovers(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, before = '', brace] of css
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{};]*)([{};])/g)) {
    if (brace === '{') open.push(before.trim());
    else if (brace === '}') open.pop();
    const canHover = open.some((one) => /^@media.*\(hover: hover\)/.test(one));
    if (brace === '{' && before.includes(':hover') && !canHover) found.push(before.trim());
  }
  return found;
}

it('nothing is tinted under a finger, which leaves its hover behind', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file}`)
    .concat('index.html');
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((file) =>
    findBareHovers(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

it('finds a hover that stands bare, nested or not', () => {
  expect(findBareHovers('a { color: red; &:hover { color: blue; } }')).toEqual(['&:hover']);
  expect(findBareHovers('@media (min-width: 9px) { a:hover { color: red } }')).toEqual(['a:hover']);
  expect(findBareHovers('a { @media (hover: hover) { &:hover { color: red; } } }')).toEqual([]);
});
