import type { KeyValueStore } from '../../src/progress/storage/key-value.ts';

/** Records that last as long as the test. */
export function memoryRecords(): KeyValueStore {
  const kept = new Map<string, object>();
  return {
    read: async (prefix) =>
      [...kept].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    write: async (records) => {
      for (const [name, value] of records) kept.set(name, structuredClone(value));
    },
    merge: async (name, merge) => {
      const merged = merge(kept.get(name));
      kept.set(name, structuredClone(merged));
      return merged;
    },
    remove: async (name) => {
      kept.delete(name);
      if (!name.endsWith('/')) return;
      for (const one of [...kept.keys()]) if (one.startsWith(name)) kept.delete(one);
    },
  };
}
