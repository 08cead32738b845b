import type { FullLog, LogEvent } from '../../engine/events.ts';
import type { Snapshot } from '../../engine/snapshot.ts';

export interface LogHead {
  snapshot: Snapshot | undefined;
  eventsSince: readonly LogEvent[];
  unreadableKeys: readonly string[];
  isErased: boolean;
  /** The stamp of the last erasure. */
  erasure?: string | undefined;
}

export const countRecords = ({ snapshot, eventsSince, unreadableKeys }: LogHead): number =>
  (snapshot?.count ?? 0) + eventsSince.length + unreadableKeys.length;

/** Append-only. Every promise rejects if the device refuses. */
export interface Log {
  /** As fast for a long log as for a short one. */
  readHead(): Promise<LogHead>;
  readAll(): Promise<FullLog>;
  /** Resolves once durable. Rejects once with ErasedElsewhereError after an erasure by another tab. */
  append(events: readonly LogEvent[]): Promise<void>;
  /** Rejects if the log has other events. */
  saveSnapshot(snapshot: Snapshot, previous: Snapshot | undefined): Promise<void>;
  restoreSnapshot(snapshot: Snapshot): Promise<void>;
  /** Of events that are not there, or damaged. */
  findMissingKeys(keys: readonly string[]): Promise<readonly string[]>;
  /** The stamp is unique. */
  remove(keys: readonly string[], stamp: string): Promise<void>;
  /** A guest's may begin a turn, or end it. */
  erase(stamp: string, hasTurn?: boolean): Promise<void>;
}

export class ErasedElsewhereError extends Error {
  override name = 'ErasedElsewhereError';
}

export interface StorageHealth {
  count: number | undefined;
  unreadable: number;
  isPersisted: boolean;
  /** In ms since 1970. */
  mirror: { count: number; at: number } | undefined;
}

export interface MirroredLog extends Log {
  /** Resolves with the number of answers that came back from the mirror. */
  reconcile(head: LogHead): Promise<number>;
  checkStorage(): Promise<StorageHealth>;
}

export interface LogListener {
  /** The browser found the database broken and emptied it. */
  onDatabaseReset(): void;
  /** The database may have been cleared. */
  onConnectionClosed(): void;
  onExternalChange(): void;
}
