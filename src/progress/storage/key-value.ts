export type StoredRecord = readonly [name: string, value: object];

/** It was erased: what belongs to it would be for nobody. */
export class RecordMissingError extends Error {
  override name = 'RecordMissingError';
}

export interface KeyValueStore {
  readByPrefix(prefix: string): Promise<readonly StoredRecord[]>;
  /** Atomic; resolves once durable. Rejects with RecordMissingError, if there is none of that name to belong to. */
  writeAll(records: readonly StoredRecord[], owner?: string): Promise<void>;
  /**
   * Atomic read-modify-write in one transaction. `merge` gets the current value, {} if it
   * is damaged, or undefined. If it throws, all stays as it was.
   * Resolves with the stored value once durable.
   */
  update<T extends object>(name: string, merge: (current: object | undefined) => T): Promise<T>;
  /** A name that ends in a slash removes all records below it. */
  remove(name: string): Promise<void>;
}
