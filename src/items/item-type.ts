import type { Bank } from '../bank/types.ts';

export interface ItemTypeDefinition<I, R> {
  /** Files, other devices and other versions of a bank may hold a response of another type. */
  isResponse: (value: unknown) => boolean;
  /** 0 to 1. */
  score: (item: I, response: R) => number;
  /** Ten items of one type are dull. 1 if it takes long: the daily round has one item of all such types. */
  maxPerRound: number;
  /** Ask for evidence even if the bank does not say so. */
  alwaysAsksEvidence?: true;
  /** Adds to an item what its score and its view need of the bank. */
  connect?: (bank: Bank) => (item: I) => I;
}

export const defineItemType = <I, R>(definition: ItemTypeDefinition<I, R>) => definition;

export type ItemTypeRegistry<I extends { type: string }> = {
  [T in I['type']]: ItemTypeDefinition<Extract<I, { type: T }>, never>;
};
