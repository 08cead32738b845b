import type { FullLog, LogEvent } from '../../engine/events.ts';
import type { Snapshot } from '../../engine/snapshot.ts';

/** What a start needs of a log: its last checkpoint, and what came since. */
export interface LogHead {
  snapshot: Snapshot | undefined;
  /** The entries since, in the order of their keys. */
  eventsSince: readonly LogEvent[];
  /** Records since that cannot be read: damaged, or of a newer version. They stay where they are. */
  unreadable: number;
  /** Whether somebody else has erased some of the log since this page read it last. */
  isErased: boolean;
}

/** The records of a log, those that a checkpoint stands for included. */
export const countRecords = ({ snapshot, eventsSince, unreadable }: LogHead): number =>
  (snapshot?.count ?? 0) + eventsSince.length + unreadable;

/** What survives: an append-only log of entries. Every promise rejects when the device refuses. */
export interface Log {
  /** Costs the same however long the log is, once it has checkpoints. */
  readHead(): Promise<LogHead>;
  /** The whole log. */
  readAll(): Promise<FullLog>;
  /**
   * Resolves when the entries are on the device, and not before. Rejects with Erased, once, where
   * somebody else has erased some of the log since it was read.
   */
  append(events: readonly LogEvent[]): Promise<void>;
  /** Keeps a checkpoint of what was read and appended; not where the log has more than that. */
  saveSnapshot(snapshot: Snapshot, previous: Snapshot | undefined): Promise<void>;
  /** Keeps a checkpoint of entries that are no more: the device was cleared, and it is all that is left. */
  restoreSnapshot(snapshot: Snapshot): Promise<void>;
  /** Those of the keys that the log does not have. */
  findMissingKeys(keys: readonly string[]): Promise<readonly string[]>;
  /** Takes entries back. The stamp is one that no other erasure has. */
  remove(keys: readonly string[], stamp: string): Promise<void>;
  /** Forgets everything. The stamp is one that no other erasure has. */
  erase(stamp: string): Promise<void>;
}

/** The log was erased by another page, whose will holds. */
export class ErasedElsewhereError extends Error {
  override name = 'ErasedElsewhereError';
}

/** How the log and its copy stand. */
export interface StorageHealth {
  /** Records in the log; undefined where it cannot be read. */
  count: number | undefined;
  unreadable: number;
  /** Whether the browser has promised not to clear them by itself. */
  isPersisted: boolean;
  /** Entries in the safety copy, and when it was written last (ms since 1970); undefined where there is none. */
  mirror: { count: number; at: number } | undefined;
}

/** A log that is written twice, the second time outside IndexedDB: see SafetyCopy. */
export interface MirroredLog extends Log {
  /**
   * Compares what was read with the safety copy, and gives back what either lacks. Resolves with the
   * number of answers that were brought back.
   */
  reconcile(head: LogHead): Promise<number>;
  /** Reads all of both. */
  checkStorage(): Promise<StorageHealth>;
}
