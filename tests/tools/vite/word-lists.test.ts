import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { englishRules } from '../../../src/drafting/extract/languages/en.ts';
import { createWordFilter, FALSE_FINDS, isListed } from '../../../src/drafting/extract/words.ts';
import { packWordList } from '../../../src/tools/vite/word-lists.ts';

const lists = ['given-names', 'place-names'].flatMap((name) => {
  const code = readFileSync(`src/drafting/extract/actors/${name}.ts`, 'utf8');
  return [...code.matchAll(/`([^`]+)`/g)].map(([, list = '']) => list);
});

/** None of them is a name. */
const others = Array.from({ length: 5_000 }, (_, i) => `zq${i.toString(36)}x`);

it('a list of names knows in the built game the same words as here, in a third of the bytes', () => {
  expect(lists).toHaveLength(4);
  for (const list of lists) {
    const packed = packWordList(list);
    const [isListed, isKnown] = [createWordFilter(list), createWordFilter(packed)];
    const words = list.trim().split(/\s+/);
    expect(words.filter((word) => !isKnown(word))).toEqual([]);
    expect(others.filter(isKnown)).toEqual(others.filter(isListed));
    expect(packed.length).toBeLessThan(list.length / 3);
  }
});

it('one in some 256 other words is taken for a name', () => {
  for (const list of lists) {
    const share = others.filter(createWordFilter(list)).length / others.length;
    expect(share).toBeLessThan(0.01);
  }
});

it('the roles and groups of a language are the same words in the built game as here', () => {
  const { roles, groups, organisationWords } = englishRules.actors;
  for (const list of [roles, groups, organisationWords]) {
    const isKnown = createWordFilter(packWordList(list, FALSE_FINDS.nouns), FALSE_FINDS.nouns);
    expect(list.split(' ').filter((word) => !isKnown(word))).toEqual([]);
    expect(others.filter(isKnown)).toEqual(others.filter((word) => isListed(word, list)));
  }
});
