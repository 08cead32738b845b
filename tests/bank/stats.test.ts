import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { computeBankStats } from '../../src/bank/stats.ts';
import type { Bank, Item, ItemType } from '../../src/bank/types.ts';
import { parseExampleWith } from '../support/example-bank.ts';

const example = checkBank(parseExampleWith()).bank as Bank;

/** The first item of a type in the example, about other facts. */
function item(type: ItemType, facts: string[], changes: Partial<Item> = {}): Item {
  const found = example.items.find((one) => one.type === type);
  return { ...found, facts, ...changes } as Item;
}

const statsOf = (...items: Item[]) => computeBankStats({ ...example, items });

/** The example with another brief, a sentence for each text. */
const told = (language: Bank['language'], ...texts: string[]) =>
  computeBankStats({
    ...example,
    language,
    brief: [{ sentences: texts.map((text, index) => ({ id: `s-${index}`, text })) }],
  }).brief;

describe('the figures of a bank', () => {
  it('count facts by axis', () => {
    expect(computeBankStats(example).facts).toEqual({ actors: 3, dates: 3, positions: 3 });
    expect(computeBankStats(example).factsWithGap).toBe(0);
    const [first, ...others] = example.actors;
    const actors = [{ ...first, gap: 'Ada' }, ...others] as typeof example.actors;
    expect(computeBankStats({ ...example, actors }).factsWithGap).toBe(1);
  });

  it('count items by the axis of their first fact, by type and by process', () => {
    const counted = statsOf(
      item('choice', ['closed', 'morel'], { process: 'infer' }),
      item('choice', ['morel', 'closed'], { process: 'infer' }),
      item('recall', ['lund'], { process: 'locate' }),
    );
    expect(counted).toMatchObject({
      items: 3,
      itemsByAxis: { actors: 2, dates: 1, positions: 0 },
      itemsByProcess: { locate: 1, infer: 2, integrate: 0, evaluate: 0 },
    });
    expect(counted.itemsByType).toEqual({
      choice: 2,
      verdict: 0,
      match: 0,
      order: 0,
      date: 0,
      number: 0,
      recall: 1,
    });
  });

  it('count the places of the keys of choices', () => {
    const choices = ['cost', 'council', 'cost'].map((key) => item('choice', ['morel'], { key }));
    expect(statsOf(...choices).choices).toEqual({ A: 0, B: 2, C: 1 });
  });

  it('count the keys of verdicts', () => {
    const verdicts = ([true, true, 'unstated'] as const).map((key) =>
      item('verdict', ['morel'], { key }),
    );
    expect(statsOf(...verdicts).verdicts).toEqual({ true: 2, false: 0, unstated: 1 });
  });

  it('count the slips of distractors and of verdicts', () => {
    const options = ([undefined, 'date-shift', 'actor-swap'] as const).map((slip, index) => ({
      ...{ id: `option-${index}`, text: 'text' },
      ...(slip && { slip }),
    }));
    const { slips } = statsOf(
      item('choice', ['morel'], { options }),
      item('verdict', ['morel'], { slip: 'date-shift' }),
    );
    expect(slips).toEqual({
      'actor-swap': 1,
      'date-shift': 2,
      'negation-flip': 0,
      'stronger-verb': 0,
      'over-generalisation': 0,
      'not-in-article': 0,
      'number-swap': 0,
    });
  });

  it('count the items and types that test each fact', () => {
    expect(
      statsOf(
        item('choice', ['morel', 'closed']),
        item('choice', ['morel']),
        item('verdict', ['morel']),
      ),
    ).toMatchObject({ factsByItems: [7, 1, 0, 1], factsByTypes: [7, 1, 1] });
  });

  it('say how much of the brief is used, as evidence or near it', () => {
    const counted = statsOf(
      item('choice', ['closed'], { evidence: ['s-closed', 's-built'] }),
      item('choice', ['morel'], { evidence: ['s-closed'] }),
      item('verdict', ['lund'], { key: 'unstated', evidence: undefined, near: ['s-lund'] }),
    );
    expect(counted).toMatchObject({ sentencesUsed: 3, itemsOnSeveralSentences: 1 });
  });
});

describe('the figures of a text', () => {
  it('count words as a reader does', () => {
    expect(told('fr', 'L’Ukraine compte ses soldats, dit-il\u202f!')).toMatchObject({
      words: 5,
      sentences: 1,
      wordsPerSentence: 5,
    });
    expect(told('en', 'One. Two three.', 'Four!')).toMatchObject({ words: 4, sentences: 2 });
  });

  it.each([
    ['en', 60],
    ['fr', (60 * 238) / 214],
  ] as const)('time the reading by the language: %s', (language, seconds) => {
    expect(told(language, 'one '.repeat(238)).readingSeconds).toBeCloseTo(seconds);
  });

  it('give LIX: words a sentence and long words in a hundred', () => {
    // 8 words, 2 sentences, 2 of more than six letters: 4 + 25
    expect(told('en', 'The council voted today.', 'Ministers spoke for hours.')).toMatchObject({
      lix: 29,
      ease: 'very easy',
    });
    expect(told('fr', 'l’OTAN', 'l’Ukraine', 'OTAN-Russie').lix).toBe(34);
  });

  it.each([
    [29, 'very easy'],
    [30, 'easy'],
    [40, 'medium'],
    [50, 'hard'],
    [60, 'very hard'],
  ])('call LIX %d %s', (words, ease) => {
    expect(told('en', 'one '.repeat(words))).toMatchObject({ lix: words, ease });
  });

  it('describe the easy brief apart, if there is one', () => {
    expect(computeBankStats(example).easy).toBeUndefined();
    const easy = [{ sentences: [{ id: 'easy', text: 'The bridge is shut.', facts: ['closed'] }] }];
    expect(computeBankStats({ ...example, easy }).easy).toMatchObject({ words: 4, lix: 4 });
  });
});
