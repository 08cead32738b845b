import { deviceRecords } from './device-records.ts';
import { deviceStore } from './device-store.ts';
import type { Records } from './records.ts';

let opened: Records | undefined;

/** The records on this device, in the database of the log; the same ones every time. */
export function openRecords(): Records {
  opened ??= deviceRecords(deviceStore('qui-quand-quoi', 'log'));
  return opened;
}
