import { deviceStore } from './indexeddb-connection.ts';
import { deviceRecords } from './indexeddb-records.ts';
import type { Records } from './key-value.ts';
import type { Turn } from './profile.ts';

let opened: Records | undefined;

/** The records of whose turn it is on this device, in the database of the log; the same every time. */
export function openRecords(turn: Turn): Records {
  opened ??= deviceRecords(deviceStore('qui-quand-quoi', 'log'), turn);
  return opened;
}
