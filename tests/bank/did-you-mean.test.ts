import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/bank/did-you-mean.ts';

describe('the nearest known word', () => {
  it.each([
    ['promt', 'prompt'],
    ['demand', 'demands'],
    ['evidnece', 'evidence'],
    ['qwerty', undefined],
    ['', undefined],
  ])('of %j is %j', (word, meant) => {
    expect(nearest(word, ['prompt', 'demands', 'evidence', 'key'])).toBe(meant);
  });
});
