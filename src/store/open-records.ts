import { deviceRecords } from './device-records.ts';
import { deviceStore } from './device-store.ts';
import type { Records } from './records.ts';
import type { Turn } from './turn.ts';

let opened: Records | undefined;

/** The records of whose turn it is on this device, in the database of the log; the same every time. */
export function openRecords(turn: Turn): Records {
  opened ??= deviceRecords(deviceStore('qui-quand-quoi', 'log'), turn);
  return opened;
}
