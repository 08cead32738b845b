import type { KeyValueStore } from '../progress/storage/key-value.ts';
import { harmless } from '../untrusted/strip-control-chars.ts';
import { type SavedAssignment, setOf } from './assignment.ts';

/** The codes of a seat as they came: what they say is read from them each time, so they stay true. */
export interface StoredResult {
  set: string;
  seat: number;
  /** The full code where it came, else the short one. */
  code: string;
  /** Another one that came for this seat, as long as nobody has said which holds. */
  second?: string;
}

/** The longest name of a set. */
export const MAX_ASSIGNMENT_NAME_LENGTH = 80;

/** Longer than any code: what a place in the store may hold. */
const MAX_CODE_LENGTH = 6_000;

/** What a teacher's device keeps of classes: sets, and what each seat gave. No name of anybody. */
export interface ClassroomStore {
  /** The newest first. */
  sets(): Promise<SavedAssignment[]>;
  set(id: string): Promise<SavedAssignment | undefined>;
  keepSet(set: SavedAssignment): Promise<void>;
  /** Forgets a set and all that was collected of it. */
  forgetSet(id: string): Promise<void>;
  /** By seat. */
  results(set: string): Promise<StoredResult[]>;
  keepResults(results: readonly StoredResult[]): Promise<void>;
  forgetResult(set: string, seat: number): Promise<void>;
}

const setName = (id: string) => `set/${id}`;
const resultsName = (set: string) => `result/${set}/`;
// two digits, so that seats sort
const resultName = (set: string, seat: number) => resultsName(set) + String(seat).padStart(2, '0');

/** What a calendar has a day for, in ms since 1970: ECMA-262, "Time Values and Time Range". */
const isTime = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 8.64e15;

/** A set as it was kept or came in a file; undefined where it can be none. */
export function namedSetOf(value: unknown): SavedAssignment | undefined {
  const set = setOf(value);
  const { name, made } = (value ?? {}) as Record<keyof SavedAssignment, unknown>;
  if (!set || typeof name !== 'string' || !isTime(made)) return undefined;
  return {
    ...set,
    name: harmless(name).slice(0, MAX_ASSIGNMENT_NAME_LENGTH).toWellFormed(),
    made: made as number,
  };
}

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_CODE_LENGTH;

/** A result as it was kept or came in a file; undefined where it can be none. */
export function keptResultOf(value: unknown): StoredResult | undefined {
  const { set, seat, code, second } = (value ?? {}) as Record<keyof StoredResult, unknown>;
  if (typeof set !== 'string' || !Number.isInteger(seat) || !isCode(code)) return undefined;
  return { set, seat: seat as number, code, ...(isCode(second) && { second }) };
}

export function openShelf(records: KeyValueStore): ClassroomStore {
  const sets = async (name: string) => {
    const found = await records.read(name);
    return found.flatMap(([, value]) => namedSetOf(value) ?? []).sort((a, b) => b.made - a.made);
  };
  return {
    sets: () => sets(setName('')),
    set: async (id) => (await sets(setName(id))).find((set) => set.id === id),
    keepSet: (set) => records.write([[setName(set.id), set]]),
    async forgetSet(id) {
      // its results first: without their set they would be read by nobody
      await records.remove(resultsName(id));
      await records.remove(setName(id));
    },
    async results(set) {
      const found = await records.read(resultsName(set));
      return found.flatMap(([, value]) => keptResultOf(value) ?? []);
    },
    keepResults: (results) =>
      records.write(results.map((one) => [resultName(one.set, one.seat), one] as const)),
    forgetResult: (set, seat) => records.remove(resultName(set, seat)),
  };
}
