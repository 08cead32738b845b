/** Something kept by name. */
export type StoredRecord = readonly [name: string, value: object];

/** What is kept by name beside the log: a name that is written again takes the place of the first. */
export interface KeyValueStore {
  /** All whose names begin so, in the order of these. What is damaged is not among them. */
  readByPrefix(prefix: string): Promise<readonly StoredRecord[]>;
  /** Resolves when all of them are on the device, and none of them before. */
  writeAll(records: readonly StoredRecord[]): Promise<void>;
  /**
   * Puts what comes of what is there (undefined for nothing) in its place, with no other page's word in
   * between; resolves to it when it is on the device.
   */
  update<T extends object>(name: string, merge: (current: object | undefined) => T): Promise<T>;
  /** Forgets the one of that name; where it ends in a slash, all whose names begin so. */
  remove(name: string): Promise<void>;
}
