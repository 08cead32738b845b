/** Keys and indexes from the root of the bank: ['items', 3, 'key']. */
export type BankPath = readonly (string | number)[];

export interface BankProblem {
  path: BankPath;
  message: string;
  remedy: string;
  /** Of what the schema or the limits refuse; of a rule its name. Texts in other languages go by it. */
  kind?: string;
  /** The field's name is wrong, not its value. */
  isFieldName?: true;
  /** Stops no build. Default: an error. */
  level?: 'warning';
}

export interface Located<T> {
  value: T;
  path: BankPath;
}
