import type { Bank } from '../../src/bank/types.ts';
import { addRomanization } from '../../src/items/recall/romanize.ts';
import type { RecallItem } from '../../src/items/recall/schema.ts';
import { connectItems, scoreResponse } from '../../src/items/registry.ts';
import { exampleItems } from './example-items.ts';
import { fixtureBank } from './fixture-bank.ts';

export const recallFor = (
  accept: readonly string[],
  fact: string = accept[0] ?? '',
): RecallItem => ({
  ...exampleItems.recall,
  id: fact,
  facts: [fact],
  accept: [...accept],
});

export const bankOf = (items: readonly RecallItem[]): Bank =>
  connectItems({ ...fixtureBank, actors: [], items: [...items] });

export const scoreTyped = async (item: RecallItem, typed: string) =>
  scoreResponse(item, await addRomanization(typed));
