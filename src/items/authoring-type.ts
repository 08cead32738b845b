import type { LintRule } from '../bank/lint/rule.ts';
import type { BankPath } from '../bank/problem.ts';
import type { Slip } from '../bank/types.ts';

/** An id that an item names besides its facts and its evidence; `path` starts at the item. */
interface ItemReference {
  id: string;
  path: BankPath;
  targetKind: 'sentence' | 'date';
  isRepeated?: boolean;
  others?: readonly string[];
}

export interface AuthoringItemType<I> {
  rule: LintRule;
  references(item: I): readonly ItemReference[];
  /** The slips that tempt a reader, once for each distractor. */
  slips(item: I): readonly Slip[];
}

export const defineAuthoringType = <I>(definition: AuthoringItemType<I>) => definition;

export type AuthoringRegistry<I extends { type: string }> = {
  [T in I['type']]: AuthoringItemType<Extract<I, { type: T }>>;
};
