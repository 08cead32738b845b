import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Selectors with an id that the build would rename as it does classes, and that would match nothing. */
const findRenamedIds = (css: string) =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) =>
      /#[a-z]/i.test(selector.replace(/:global(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g, '')),
    );

it('a sheet of a screen finds elements by ids that are really theirs', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => `src/${file}`);
  expect(sheets.length).toBeGreaterThan(20);
  expect(
    sheets.flatMap((file) =>
      findRenamedIds(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`),
    ),
  ).toEqual([]);
});

it('finds an id that stands bare', () => {
  expect(findRenamedIds('.a:has(#ask) { color: #fff }')).toEqual(['.a:has(#ask)']);
  expect(findRenamedIds('.a:has(:global(:is(#ask, #b))) { color: red }')).toEqual([]);
});
