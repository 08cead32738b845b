import { describe, expect, it } from 'vitest';
import { type BlindAnswer, findGuessable } from '../../../src/drafting/items/blind-pass.ts';
import type { DraftedItem } from '../../../src/drafting/items/drafted-item.ts';

const createVerdict = (id: string): DraftedItem => ({
  item: {
    id,
    type: 'verdict',
    facts: ['maire'],
    process: 'locate',
    prompt: 'La halle ferme.',
    explanation: 'Elle ferme.',
    key: true,
    evidence: ['s-1'],
  },
});

describe('blind pass', () => {
  const items = [createVerdict('known'), createVerdict('guessed'), createVerdict('missed')];

  it('an item that is answered right without the text is flagged', () => {
    const answers = new Map<string, BlindAnswer>([
      ['known', { response: true, isGuess: false }],
      ['guessed', { response: true, isGuess: true }],
      ['missed', { response: false, isGuess: false }],
    ]);
    expect(findGuessable(items, answers)).toEqual(['known']);
  });

  it('an item that was passed over is not flagged', () => {
    expect(
      findGuessable(items, new Map([['known', { response: '' as const, isGuess: false }]])),
    ).toEqual([]);
    expect(findGuessable(items, new Map())).toEqual([]);
  });
});
