import type { FileStore } from '../../src/progress/storage/file-store.ts';

/** A folder in memory, and how much was written to it. */
export function createMemoryFolder() {
  const kept = new Map<string, string>();
  const files: FileStore & { kept: Map<string, string>; writtenLength: number } = {
    kept,
    writtenLength: 0,
    listNames: async () => [...kept.keys()],
    read: async (name) => kept.get(name) ?? '',
    write: async (name, text) => {
      files.writtenLength += text.length;
      kept.set(name, text);
    },
    remove: async (name) => void kept.delete(name),
  };
  return files;
}
