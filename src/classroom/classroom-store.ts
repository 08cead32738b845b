import { type KeyValueStore, RecordMissingError } from '../progress/storage/key-value.ts';
import { cutText } from '../shared/cut-text.ts';
import {
  ASSIGNMENT_RECORD,
  DATABASE_NAME,
  DRAFT_RECORD,
  HANDS_RECORD,
  RESULT_RECORD,
} from '../shared/persisted-names.ts';
import { runExclusively } from '../shared/run-exclusively.ts';
import { stripControlChars } from '../untrusted/strip-control-chars.ts';
import { parseAssignment, purposes, type SavedAssignment } from './assignment.ts';
import { type CountedHands, parseHands } from './counted-hands.ts';
import { MAX_CODE_LENGTH } from './result-code.ts';

/** A seat's codes as received. They are decoded each time, so a later version reads them better. */
export interface StoredResult {
  set: string;
  seat: number;
  /** The full code if it was collected, otherwise the short one. */
  code: string;
  /** Another result for this seat, until the teacher decides. */
  second?: string;
  more?: readonly string[];
  refused?: readonly string[];
  /** The one of these codes that answer cards gave, which further cards add to. */
  cards?: string;
}

interface ResultChanges {
  saved: readonly StoredResult[];
  removedSeats?: readonly number[];
}

export const MAX_ASSIGNMENT_NAME_LENGTH = 80;
const MAX_TITLE_LENGTH = 300;

type AssignmentNote = {
  [Field in 'given' | 'ended' | 'classList']?: SavedAssignment[Field] | undefined;
};

/** Assignments and results on a teacher's device. Names of pupils are in class lists alone. */
interface ClassroomStore {
  listAssignments(): Promise<SavedAssignment[]>;
  findAssignment(id: string): Promise<SavedAssignment | undefined>;
  saveAssignment(assignment: SavedAssignment): Promise<void>;
  /** Adds what came of it, or takes it away. Rejects with RecordMissingError if it was erased. */
  noteAssignment(id: string, note: AssignmentNote): Promise<void>;
  /** Deletes its results too. */
  deleteAssignment(id: string): Promise<void>;
  listResults(assignmentId: string): Promise<StoredResult[]>;
  /** Of seats, by assignment. */
  countResults(): Promise<ReadonlyMap<string, number>>;
  saveResults(results: readonly StoredResult[], owner?: string): Promise<void>;
  /** Reads and writes with no other tab in between. */
  changeResults(
    assignmentId: string,
    change: (stored: readonly StoredResult[]) => ResultChanges,
  ): Promise<void>;
  deleteResult(assignmentId: string, seat: number): Promise<void>;
  readHands(assignmentId: string): Promise<CountedHands>;
  /** Replaces the hands of one item. */
  saveHands(assignmentId: string, itemId: string, hands: CountedHands[string]): Promise<void>;
  deleteHands(assignmentId: string): Promise<void>;
}

export const pollDraftName = (assignmentId: string): string => `cards/${assignmentId}`;
export const assignmentKey = (id: string) => ASSIGNMENT_RECORD + id;
const resultKeyPrefix = (assignmentId: string) => `${RESULT_RECORD}${assignmentId}/`;
// two digits, so that seats sort
const resultKey = (assignmentId: string, seat: number) =>
  resultKeyPrefix(assignmentId) + String(seat).padStart(2, '0');

const runAlone = <T>(assignmentId: string, run: () => Promise<T>) =>
  runExclusively(`${DATABASE_NAME}/${resultKeyPrefix(assignmentId)}`, run);

/** The range of Date, in ms since 1970: ECMA-262, "Time Values and Time Range". */
const isTimestamp = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 8.64e15;

const isSetCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[\dA-Z]{12,18}$/.test(value);

/** What a file has put under another's name is refused: to erase it would erase the other. */
function parseSavedAssignment(value: unknown, key: string): SavedAssignment | undefined {
  const assignment = parseAssignment(value);
  const { name, made, title, purpose, code, given, ended, classList } = (value ?? {}) as Record<
    keyof SavedAssignment,
    unknown
  >;
  const known = purposes.find((one) => one === purpose);
  if (!assignment || typeof name !== 'string' || !isTimestamp(made)) return undefined;
  if (assignmentKey(assignment.id) !== key) return undefined;
  return {
    ...assignment,
    name: cutText(stripControlChars(name), MAX_ASSIGNMENT_NAME_LENGTH),
    made: made as number,
    ...(typeof classList === 'string' && /^\w{1,40}$/.test(classList) && { classList }),
    ...(typeof title === 'string' && {
      title: cutText(stripControlChars(title), MAX_TITLE_LENGTH),
    }),
    ...(known && { purpose: known }),
    ...(isSetCode(code) && { code }),
    ...(isTimestamp(given) && { given: given as number }),
    ...(isTimestamp(ended) && { ended: ended as number }),
  };
}

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_CODE_LENGTH;

function parseStoredResult(value: unknown, key: string): StoredResult | undefined {
  const { set, seat, code, second, more, refused, cards } = (value ?? {}) as Record<
    keyof StoredResult,
    unknown
  >;
  if (typeof set !== 'string' || !Number.isInteger(seat) || !isCode(code)) return undefined;
  if (resultKey(set, seat as number) !== key) return undefined;
  return {
    set,
    seat: seat as number,
    code,
    ...(isCode(second) && { second }),
    ...(Array.isArray(more) && { more: more.filter(isCode) }),
    ...(Array.isArray(refused) && { refused: refused.filter(isCode) }),
    ...(isCode(cards) && { cards }),
  };
}

/** Whatever else a newer version has written stays. */
function withNote(stored: object | undefined, id: string, note: AssignmentNote): object {
  if (!parseSavedAssignment(stored, assignmentKey(id))) throw new RecordMissingError();
  return Object.fromEntries(
    Object.entries({ ...stored, ...note }).filter(([, value]) => value !== undefined),
  );
}

function countBySet(entries: readonly (readonly [string, unknown])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key, value] of entries) {
    const set = parseStoredResult(value, key)?.set;
    if (set) counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return counts;
}

/** Opens this device's store. Rejects if the device stores nothing. */
export const loadClassroomStore = async ({
  openRecords,
}: {
  openRecords(): Promise<KeyValueStore>;
}): Promise<ClassroomStore> => openClassroomStore(await openRecords());

export function openClassroomStore(records: KeyValueStore): ClassroomStore {
  const readAssignments = async (keyPrefix: string) => {
    const entries = await records.readByPrefix(keyPrefix);
    return entries
      .flatMap(([key, value]) => parseSavedAssignment(value, key) ?? [])
      .sort((a, b) => b.made - a.made);
  };
  const listResults = async (assignmentId: string) => {
    const entries = await records.readByPrefix(resultKeyPrefix(assignmentId));
    return entries.flatMap(([key, value]) => parseStoredResult(value, key) ?? []);
  };
  const saveResults = (results: readonly StoredResult[], owner?: string) =>
    records.writeAll(
      results.map((result) => [resultKey(result.set, result.seat), result] as const),
      owner,
    );
  const deleteResult = (assignmentId: string, seat: number) =>
    records.remove(resultKey(assignmentId, seat));
  const findAssignment = async (id: string) =>
    (await readAssignments(assignmentKey(id))).find((assignment) => assignment.id === id);
  const saveAssignment = (assignment: SavedAssignment) =>
    records.writeAll([[assignmentKey(assignment.id), assignment]]);
  const deleteHands = (id: string) => records.remove(HANDS_RECORD + id);
  return {
    listAssignments: () => readAssignments(assignmentKey('')),
    findAssignment,
    saveAssignment,
    noteAssignment: async (id, note) => {
      await records.update(assignmentKey(id), (stored) => withNote(stored, id, note));
    },
    deleteAssignment: (id) =>
      runAlone(id, async () => {
        // results first: without their assignment nothing would ever delete them
        await records.remove(resultKeyPrefix(id));
        await deleteHands(id);
        for (const [draft] of await records.readByPrefix(DRAFT_RECORD + pollDraftName(id)))
          await records.remove(draft);
        await records.remove(assignmentKey(id));
      }),
    listResults,
    countResults: async () => countBySet(await records.readByPrefix(RESULT_RECORD)),
    saveResults,
    deleteResult,
    readHands: async (id) => parseHands((await records.readByPrefix(HANDS_RECORD + id))[0]?.[1]),
    deleteHands,
    saveHands: (id, itemId, hands) =>
      runAlone(id, async () => {
        const [kept] = await records.readByPrefix(HANDS_RECORD + id);
        const all = { ...kept?.[1], [itemId]: hands };
        await records.writeAll([[HANDS_RECORD + id, all]], assignmentKey(id));
      }),
    changeResults: (assignmentId, change) =>
      runAlone(assignmentId, async () => {
        const { saved, removedSeats = [] } = change(await listResults(assignmentId));
        await saveResults(saved, assignmentKey(assignmentId));
        for (const seat of removedSeats) await deleteResult(assignmentId, seat);
      }),
  };
}
