import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const withoutLanguage =
  /Intl\.\w+\(\)|\.toLocale\w+\(\)|\.localeCompare\((?:[^(),]|\([^()]*\))*\)(?!\s*,)/g;

it('a word, a figure or an order is the same whatever language the browser speaks', () => {
  const found = Object.entries(sources).flatMap(([path, source]) =>
    path.includes('/src/tools/')
      ? []
      : (source.match(withoutLanguage) ?? []).map((call) => [path, call]),
  );
  expect(found).toEqual([]);
});
