import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { createSlide } from '../../src/items/classroom.ts';
import type { Slide } from '../../src/items/classroom-type.ts';
import { createItemWords } from '../../src/items/item-words.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

const words = createItemWords(catalogue);
const asIs = <T>(list: readonly T[]): T[] => [...list];
const backwards = <T>(list: readonly T[]): T[] => [...list].reverse();

/** The first item of the bank of a type. */
function first<T extends Item['type']>(type: T) {
  const found = bank.items.find((item) => item.type === type);
  if (!found) throw new Error(`no ${type} in the bank`);
  return found as Extract<Item, { type: T }>;
}
/** The slide of an item, of the expected kind. */
function slide<K extends Slide['kind']>(item: Item, kind: K, shuffle = asIs) {
  const made = createSlide(item, shuffle, words);
  if (made.kind !== kind) throw new Error(`a slide to ${made.kind}`);
  return made as Extract<Slide, { kind: K }>;
}

describe('the slide of an item', () => {
  it('letters the options of a choice in the order of the assignment, one of them right', () => {
    const item = first('choice');
    const { options } = slide(item, 'pick', backwards);
    expect(options.map(({ id }) => id)).toEqual(item.options.map(({ id }) => id).reverse());
    expect(options.filter(({ isCorrect: isRight }) => isRight).map(({ id }) => id)).toEqual([
      item.key,
    ]);
  });

  it('has true, false and not stated for every verdict, never shuffled', () => {
    const item = first('verdict');
    const { options } = slide(item, 'pick', backwards);
    expect(options.map(({ text }) => text)).toEqual(['Vrai', 'Faux', 'Non dit']);
    expect(options.find(({ isCorrect: isRight }) => isRight)?.id).toBe(`${item.key}`);
  });

  it('has the right place of each event of an order', () => {
    const item = first('order');
    const { events } = slide(item, 'order', backwards);
    expect(events.map(({ rank: place }) => place)).toEqual(
      item.events.map((_, at) => at + 1).reverse(),
    );
  });

  it('never shows the events of an order in the right one', () => {
    const { events } = slide(first('order'), 'order', asIs);
    expect(events.map(({ rank: place }) => place)).not.toEqual(events.map((_, at) => at + 1));
    expect(events.map(({ rank: place }) => place).toSorted()).toEqual(
      events.map((_, at) => at + 1),
    );
  });

  it('has the letter of each row’s column in a match', () => {
    const item = first('match');
    const { rows, columns } = slide(item, 'match', backwards);
    for (const { id, correctColumn: right } of rows) {
      expect(columns[right]?.id).toBe(item.rows.find((row) => row.id === id)?.key);
    }
  });

  it.each(['date', 'number', 'recall'] as const)('says the answer to a %s in words', (type) => {
    const { answer } = slide(first(type), 'say');
    expect(answer).toMatch(/\p{L}|\d/u);
  });

  it('can be made of every item of the bank', () => {
    for (const item of bank.items)
      expect(() => createSlide(item, asIs, words), item.id).not.toThrow();
  });
});
