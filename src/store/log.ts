import type { Entry } from '../engine/log.ts';

/** What survives: an append-only log of entries. Every promise rejects when the device refuses. */
export interface Log {
  /** All entries, in the order of their keys. */
  read(): Promise<Entry[]>;
  /** Resolves when the entries are on the device, and not before. */
  append(entries: readonly Entry[]): Promise<void>;
  /** Forgets everything. */
  erase(): Promise<void>;
}
