import { deviceStore } from './indexeddb-connection.ts';
import { deviceRecords } from './indexeddb-records.ts';
import type { KeyValueStore } from './key-value.ts';
import type { Profile } from './profile.ts';

let opened: KeyValueStore | undefined;

/** The records of whose turn it is on this device, in the database of the log; the same every time. */
export function openRecords(turn: Profile): KeyValueStore {
  opened ??= deviceRecords(deviceStore('qui-quand-quoi', 'log'), turn);
  return opened;
}
