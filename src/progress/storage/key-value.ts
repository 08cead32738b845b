export type StoredRecord = readonly [name: string, value: object];

export interface KeyValueStore {
  readByPrefix(prefix: string): Promise<readonly StoredRecord[]>;
  /** Atomic; resolves once durable. */
  writeAll(records: readonly StoredRecord[]): Promise<void>;
  /**
   * Atomic read-modify-write in one transaction. `merge` gets the current value, {} if it
   * is damaged, or undefined. If it throws, all stays as it was.
   * Resolves with the stored value once durable.
   */
  update<T extends object>(name: string, merge: (current: object | undefined) => T): Promise<T>;
  /** A name that ends in a slash removes all records below it. */
  remove(name: string): Promise<void>;
}
