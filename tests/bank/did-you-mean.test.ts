import { describe, expect, it } from 'vitest';
import { findNearestWord } from '../../src/bank/did-you-mean.ts';

describe('the nearest known word', () => {
  it.each([
    ['promt', 'prompt'],
    ['demand', 'demands'],
    ['evidnece', 'evidence'],
    ['qwerty', undefined],
    ['', undefined],
  ])('of %j is %j', (word, meant) => {
    expect(findNearestWord(word, ['prompt', 'demands', 'evidence', 'key'])).toBe(meant);
  });
});
