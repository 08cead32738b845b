import type { KeyValueStore } from '../../progress/storage/key-value.ts';
import { CLASS_LIST_RECORD } from '../../shared/persisted-names.ts';
import { assignmentLimits } from '../assignment.ts';
import { assignmentKey } from '../classroom-store.ts';
import { type ClassList, cleanName, type NamedSeat } from './class-list.ts';

interface ClassListStore {
  /** The newest first. */
  listClassLists(): Promise<ClassList[]>;
  /** Rejects with RecordMissingError if the assignment that it is for was erased. */
  saveClassList(list: ClassList, assignmentId?: string): Promise<void>;
  deleteClassList(id: string): Promise<void>;
}

function parseNamedSeat(value: unknown): NamedSeat[] {
  const { seat, name } = (value ?? {}) as Record<keyof NamedSeat, unknown>;
  if (!Number.isInteger(seat) || typeof name !== 'string' || cleanName(name) === '') return [];
  return [{ seat: seat as number, name: cleanName(name) }];
}

function parseClassList(value: object): ClassList[] {
  const { id, name, made, pupils } = value as Record<keyof ClassList, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof made !== 'number') return [];
  if (!Array.isArray(pupils)) return [];
  const named = pupils.slice(0, assignmentLimits.seats).flatMap(parseNamedSeat);
  return [{ id, name: cleanName(name), made, pupils: named }];
}

const recordOf = (id: string) => CLASS_LIST_RECORD + id;

export const openClassListStore = (records: KeyValueStore): ClassListStore => ({
  listClassLists: async () =>
    (await records.readByPrefix(CLASS_LIST_RECORD))
      .flatMap(([, value]) => parseClassList(value))
      .sort((one, other) => other.made - one.made),
  saveClassList: (list, id) =>
    records.writeAll([[recordOf(list.id), list]], id && assignmentKey(id)),
  deleteClassList: (id) => records.remove(recordOf(id)),
});
