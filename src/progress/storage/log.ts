import type { FullLog, LogEvent } from '../../engine/events.ts';
import type { Snapshot } from '../../engine/snapshot.ts';

/** All that a start reads of a log. */
export interface LogHead {
  /** The newest that can be read. */
  snapshot: Snapshot | undefined;
  /** By key. */
  eventsSince: readonly LogEvent[];
  /** Records since the snapshot that are damaged or of a newer version. They stay stored. */
  unreadable: number;
  /** Another tab has erased events since this one last read the log. */
  isErased: boolean;
}

/** Records in the log, including those that the snapshot stands for. */
export const countRecords = ({ snapshot, eventsSince, unreadable }: LogHead): number =>
  (snapshot?.count ?? 0) + eventsSince.length + unreadable;

/** An append-only event log. Every promise rejects if the device refuses. */
export interface Log {
  /** As fast for a long log as for a short one, once it has a snapshot. */
  readHead(): Promise<LogHead>;
  readAll(): Promise<FullLog>;
  /**
   * Resolves once the events are durable. Rejects once with ErasedElsewhereError if another tab has
   * erased events since the last read.
   */
  append(events: readonly LogEvent[]): Promise<void>;
  /** Rejects if the log has events that are not in the snapshot. */
  saveSnapshot(snapshot: Snapshot, previous: Snapshot | undefined): Promise<void>;
  /** Saves a snapshot whose events are lost: after the device was cleared it is all that is left. */
  restoreSnapshot(snapshot: Snapshot): Promise<void>;
  findMissingKeys(keys: readonly string[]): Promise<readonly string[]>;
  /** The stamp must be unique among all erasures. */
  remove(keys: readonly string[], stamp: string): Promise<void>;
  erase(stamp: string): Promise<void>;
}

/** Another tab has erased the log, which holds. */
export class ErasedElsewhereError extends Error {
  override name = 'ErasedElsewhereError';
}

export interface StorageHealth {
  /** Records in the log; undefined if it cannot be read. */
  count: number | undefined;
  unreadable: number;
  /** The browser has promised not to clear the storage by itself. */
  isPersisted: boolean;
  /** Undefined if there is no mirror; `at` is its last write in ms since 1970. */
  mirror: { count: number; at: number } | undefined;
}

/** A log that is also written outside IndexedDB: see LogMirror. */
export interface MirroredLog extends Log {
  /** Adds to each side what the other has. Resolves with the number of answers that came back. */
  reconcile(head: LogHead): Promise<number>;
  /** Reads all of both. */
  checkStorage(): Promise<StorageHealth>;
}

/** Changes of the log from outside this tab. */
export interface LogListener {
  /** The browser found the database broken and has emptied it. Chromium says so once, on opening. */
  onDatabaseReset(): void;
  /** The database may have been cleared. */
  onConnectionClosed(): void;
  /** Another tab has written, or may have. */
  onExternalChange(): void;
}
