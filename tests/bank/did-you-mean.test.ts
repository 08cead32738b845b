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

  it('is not one of two letters that shares a letter only', () => {
    expect(findNearestWord('es', ['fr', 'en', 'de', 'it'])).toBeUndefined();
  });
});
