import type { Bank, Item, ItemType } from '../bank/types.ts';
import { choice } from './choice/item-type.ts';
import { date } from './date/item-type.ts';
import type { ItemTypeDefinition, ItemTypeRegistry } from './item-type.ts';
import { match } from './match/item-type.ts';
import { number } from './number/item-type.ts';
import { order } from './order/item-type.ts';
import { recall } from './recall/item-type.ts';
import { verdict } from './verdict/item-type.ts';

export const itemTypes = {
  choice,
  verdict,
  match,
  order,
  date,
  number,
  recall,
} satisfies ItemTypeRegistry<Item>;

export type ItemResponse = Parameters<(typeof itemTypes)[ItemType]['score']>[1];

export const getItemType = (type: ItemType) =>
  itemTypes[type] as ItemTypeDefinition<Item, ItemResponse>;

/** Empty for "I don't know", and for a blank in a code. */
export const isResponseTo = (item: Item, value: unknown): value is ItemResponse =>
  value === '' || getItemType(item.type).isResponse(value);

export function connectItems(bank: Bank): Bank {
  const connectors = new Map(
    Object.keys(itemTypes).map((type) => [type, getItemType(type as ItemType).connect?.(bank)]),
  );
  const connect = (item: Item) => connectors.get(item.type)?.(item) ?? item;
  return {
    ...bank,
    items: bank.items.map(connect),
    retired: bank.retired?.map(connect),
  };
}

/** 0 to 1. */
export const scoreResponse = (item: Item, response: ItemResponse): number =>
  response !== '' && isResponseTo(item, response)
    ? getItemType(item.type).score(item, response)
    : 0;
