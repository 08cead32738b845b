/** A flat folder of small texts outside IndexedDB. Every promise rejects when the device refuses. */
export interface Files {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  /** All of it or, when killed in the middle, what was there before. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The origin private file system; rejects where there is none that the page can write to. */
export async function privateFiles(folder: string): Promise<Files> {
  if (!('createWritable' in FileSystemFileHandle.prototype)) throw new Error('files are read-only');
  const open = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  await open();
  return {
    // opened anew each time: the folder may have been cleared
    names: async () => {
      const names: string[] = [];
      for await (const name of (await open()).keys()) names.push(name);
      return names;
    },
    read: async (name) => (await (await (await open()).getFileHandle(name)).getFile()).text(),
    write: async (name, text) => {
      const file = await (await open()).getFileHandle(name, { create: true });
      // goes to a file of its own, which takes the other's place when it is closed
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    },
    remove: async (name) => {
      try {
        await (await open()).removeEntry(name);
      } catch (error) {
        // another page was quicker
        if ((error as DOMException).name !== 'NotFoundError') throw error;
      }
    },
  };
}

/**
 * The same in localStorage, which has room for a few thousand answers: what was written first gives
 * way. Throws where storage is blocked.
 */
export function localFiles(folder: string, storage: Storage = localStorage): Files {
  const prefix = `${folder}/`;
  const names = () =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    names: async () => names(),
    read: async (name) => storage.getItem(prefix + name) ?? '',
    write: async (name, text) => {
      const old = names().sort();
      for (;;) {
        try {
          storage.setItem(prefix + name, text);
          return;
        } catch (full) {
          const oldest = old.shift();
          if (oldest === undefined || oldest === name) throw full;
          storage.removeItem(prefix + oldest);
        }
      }
    },
    remove: async (name) => storage.removeItem(prefix + name),
  };
}
