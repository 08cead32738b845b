import type { KeyValueStore } from '../../progress/storage/key-value.ts';
import { CLASS_LIST_RECORD, DATABASE_NAME } from '../../shared/persisted-names.ts';
import { runExclusively } from '../../shared/run-exclusively.ts';
import { assignmentLimits } from '../assignment.ts';
import { assignmentKey } from '../classroom-store.ts';
import { type ClassList, cleanName, mergePupils, type NamedSeat } from './class-list.ts';

interface ClassListStore {
  /** The newest first. */
  listClassLists(): Promise<ClassList[]>;
  /**
   * Resolves with the pupils, those too that another tab added to `base`. Rejects with RecordMissingError if the assignment that it
   * is for was erased.
   */
  saveClassList(
    list: ClassList,
    assignmentId?: string,
    base?: ClassList['pupils'],
  ): Promise<ClassList['pupils']>;
  deleteClassList(id: string): Promise<void>;
}

function parseNamedSeat(value: unknown): NamedSeat[] {
  const { seat, name } = (value ?? {}) as Record<keyof NamedSeat, unknown>;
  if (!Number.isInteger(seat) || typeof name !== 'string' || cleanName(name) === '') return [];
  return [{ seat: seat as number, name: cleanName(name) }];
}

function parseClassList(value: object, key: string): ClassList[] {
  const { id, name, made, pupils } = value as Record<keyof ClassList, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof made !== 'number') return [];
  if (!Array.isArray(pupils) || recordOf(id) !== key) return [];
  const named = pupils.slice(0, assignmentLimits.seats).flatMap(parseNamedSeat);
  return [{ id, name: cleanName(name), made, pupils: named }];
}

const recordOf = (id: string) => CLASS_LIST_RECORD + id;

export function openClassListStore(records: KeyValueStore): ClassListStore {
  const listClassLists = async () =>
    (await records.readByPrefix(CLASS_LIST_RECORD))
      .flatMap(([key, value]) => parseClassList(value, key))
      .sort((one, other) => other.made - one.made);
  return {
    listClassLists,
    saveClassList: (list, owner, base) =>
      runExclusively(`${DATABASE_NAME}/${recordOf(list.id)}`, async () => {
        const stored = (await listClassLists()).find(({ id }) => id === list.id);
        const pupils = base && stored ? mergePupils(list.pupils, base, stored.pupils) : list.pupils;
        await records.writeAll(
          [[recordOf(list.id), { ...list, pupils }]],
          owner && assignmentKey(owner),
        );
        return pupils;
      }),
    deleteClassList: (id) => records.remove(recordOf(id)),
  };
}
