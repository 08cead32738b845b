import { type KeyValueStore, RecordMissingError } from '../../src/progress/storage/key-value.ts';

/** An in-memory store of records. */
export function createMemoryRecords(): KeyValueStore {
  const valuesByName = new Map<string, object>();
  return {
    readByPrefix: async (prefix) =>
      [...valuesByName]
        .filter(([name]) => name.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    writeAll: async (records, owner) => {
      if (owner && !valuesByName.has(owner)) throw new RecordMissingError(owner);
      for (const [name, value] of records) valuesByName.set(name, structuredClone(value));
    },
    update: async (name, merge) => {
      const merged = merge(valuesByName.get(name));
      valuesByName.set(name, structuredClone(merged));
      return merged;
    },
    remove: async (name) => {
      valuesByName.delete(name);
      if (!name.endsWith('/')) return;
      for (const one of [...valuesByName.keys()])
        if (one.startsWith(name)) valuesByName.delete(one);
    },
  };
}
