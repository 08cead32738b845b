import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWordList } from '../../../src/drafting/extract/words.ts';
import { shortenWordList } from '../../../src/tools/vite/word-lists.ts';

it('a list of words says in the built game what its author wrote, in fewer bytes', () => {
  const lists = ['given-names', 'place-names'].flatMap((name) => {
    const code = readFileSync(`src/drafting/extract/actors/${name}.ts`, 'utf8');
    return [...code.matchAll(/`([^`]+)`/g)].map(([, list = '']) => list);
  });
  expect(lists.length).toBeGreaterThan(3);
  for (const list of lists) {
    const words = list.trim().split(/\s+/);
    const short = shortenWordList(list);
    expect([...readWordList(short)].sort()).toEqual([...new Set(words)].sort());
    expect(short.length).toBeLessThan(list.length);
  }
});

it('words that begin others, and that nothing begins, are read back', () => {
  expect(shortenWordList('ab  abc\n b ab Zug')).toBe('Zug ab2c b');
  expect([...readWordList('Zug ab2c b')]).toEqual(['Zug', 'ab', 'abc', 'b']);
});
