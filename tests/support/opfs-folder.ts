import type { FileStore } from '../../src/progress/storage/file-store.ts';

/** A folder in memory, and how much was written to it. */
export function createMemoryFolder() {
  const texts = new Map<string, string>();
  const files: FileStore & { texts: Map<string, string>; writtenLength: number } = {
    texts,
    writtenLength: 0,
    listNames: async () => [...texts.keys()],
    read: async (name) => texts.get(name) ?? '',
    write: async (name, text) => {
      files.writtenLength += text.length;
      texts.set(name, text);
    },
    remove: async (name) => void texts.delete(name),
  };
  return files;
}
