import { ATTEMPT_RECORD } from './persisted-names.ts';

/** A set that was begun on this device and is not finished, as far as its record tells the rest of the game. */
export interface RunningAttempt {
  /** As after `#/devoir/` in an address. */
  link: string;
  seat: number;
  begun: number;
  isWithoutBrief: boolean;
}

interface Records {
  readByPrefix(prefix: string): Promise<readonly (readonly [name: string, value: object])[]>;
}

const SCHOOL_DAY_MS = 10 * 3_600_000;

/** One that was left days ago waits on the page of sets and nowhere else. */
export const isOfToday = ({ begun }: RunningAttempt, now: number): boolean =>
  Math.abs(now - begun) < SCHOOL_DAY_MS;

function parseRunning(value: object): RunningAttempt[] {
  const { link, seat, begun, closed } = value as Record<string, unknown>;
  if (typeof link !== 'string' || !/^[\w-]+$/.test(link)) return [];
  if (!Number.isInteger(seat) || !Number.isFinite(begun)) return [];
  return [{ link, seat: seat as number, begun: begun as number, isWithoutBrief: closed === true }];
}

/** The latest first. */
export async function readRunningAttempts(records: Records): Promise<RunningAttempt[]> {
  const entries = await records.readByPrefix(ATTEMPT_RECORD);
  return entries
    .flatMap(([, value]) => parseRunning(value))
    .sort((one, other) => other.begun - one.begun);
}
