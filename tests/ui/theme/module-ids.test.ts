import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createShortNames, cssModulesOptions } from '../../../src/tools/vite/css-modules.ts';

/** Selectors with an id that the build would rename as it does classes, and that would match nothing. */
const findRenamedIds = (css: string) =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) =>
      /#[a-z]/i.test(selector.replace(/:global(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g, '')),
    );

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => `src/${file}`);

it('no two sheets have one name', () => {
  const names = sheets.map((file) => cssModulesOptions.generateScopedName('', file));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('no two classes of the built sheets have one name', () => {
  const names = [...createShortNames().values()];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.filter((name) => !/^[a-z]\d$/i.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(200);
});

it('a sheet of a screen finds elements by ids that are really theirs', () => {
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
