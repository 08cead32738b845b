import { describe, expect, test } from 'vitest';
import { isMet, measureSource, summarize } from '../../src/tools/measure-code.ts';

/** The measure whose label contains these words, over files of TypeScript by their path. */
function measureOf(words: string, sources: Record<string, string>) {
  const files = Object.entries(sources).map(
    ([path, source]) => [path, measureSource(path, source)] as const,
  );
  const found = summarize(new Map(files)).find(({ label }) => label.includes(words));
  if (!found) throw new Error(`no measure of ${words}`);
  return found;
}

describe('an exported type', () => {
  test('is counted if a second file declares its name, exported or not', () => {
    const sources = {
      'a.ts': 'export interface Draft {}',
      'b.ts': 'type Draft = string;',
      'c.ts': 'export class Other {}',
    };
    expect(measureOf('type names', sources)).toMatchObject({
      value: 1,
      places: ['Draft: a.ts, b.ts'],
    });
  });

  test('is not counted for a value of the same name, or for a name inside a text', () => {
    const sources = { 'a.ts': 'export interface Draft {}', 'b.ts': '"interface Draft {}"' };
    expect(measureOf('type names', sources).value).toBe(0);
  });
});

describe('a comment', () => {
  test.each([
    ['/** What came of a seat. */', 100],
    ['// whether it is open', 100],
    ['/**\n * Where the focus goes.\n */', 100],
    ['/** The seat, and what came of it. */', 0],
    ['/** Whatsoever */', 0],
    ['const text = "// What a text holds";', 0],
  ])('%s makes %s %% noun clauses', (source, percent) => {
    expect(measureOf('noun clause', { 'a.ts': source }).value).toBe(percent);
  });

  test('counts by its characters, its marks included', () => {
    const source = '// 2345678\nconst a = 1;//';
    expect(measureOf('of the source', { 'a.ts': source }).value).toBeCloseTo(48);
  });
});

describe('a function', () => {
  const lines = (count: number) => 'call();\n'.repeat(count);

  test.each([
    ['a declaration', `function long() {\n${lines(60)}}`, 'a.ts long 62'],
    ['an arrow', `const long = () => {\n${lines(60)}};`, 'a.ts long 62'],
    ['a method', `const all = { long() {\n${lines(60)}} };`, 'a.ts long 62'],
    ['a component', `export const Long = () => {\n${lines(60)}return <p />; };`, 'a.tsx Long 62'],
  ])('of more than 60 lines is counted: %s', (_, source, place) => {
    const [path = ''] = place.split(' ');
    expect(measureOf('60 lines', { [path]: source }).places).toEqual([place]);
  });

  test('of 60 lines is not counted, and one inside another counts for itself', () => {
    expect(measureOf('60 lines', { 'a.ts': `function f() {\n${lines(58)}}` }).value).toBe(0);
    const nested = `function outer() { return () => {\n${lines(60)}}; }`;
    expect(measureOf('60 lines', { 'a.ts': nested }).value).toBe(2);
  });
});

test('an exported name of one word is counted, one with two words or a constant is not', () => {
  const source = 'export const tell = 1, sayMore = 2, MAX_SIZE = 3; export function go() {}';
  expect(measureOf('one word', { 'a.ts': source })).toMatchObject({
    value: 50,
    places: ['tell', 'go'],
  });
});

test('a measure is met up to its goal', () => {
  const measure = { label: '', goal: 3, unit: '%', places: [] } as const;
  expect(isMet({ ...measure, places: [], value: 3 })).toBe(true);
  expect(isMet({ ...measure, places: [], value: 3.1 })).toBe(false);
});
