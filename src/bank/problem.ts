/** Where a problem is: keys and indexes from the root of the bank, e.g. ['items', 3, 'key']. */
export type BankPath = readonly (string | number)[];

/** Something wrong in a bank: where, what, and how to mend it. */
export interface BankProblem {
  path: BankPath;
  message: string;
  remedy: string;
  /** Says that the field's name is wrong, not what it holds. */
  isFieldName?: true;
  /** A matter of quality that stops no build; without it, an error. */
  level?: 'warning';
}

/** A thing of a bank and where it stands. */
export interface Located<T> {
  value: T;
  path: BankPath;
}
