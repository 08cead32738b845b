import { scriptUrl } from '../../app/trusted-types.ts';
import type { FileOperation, FileStoreReply, FileStoreRequest } from './opfs.worker.ts';

/** A flat folder of small texts outside IndexedDB. Every promise rejects when the device refuses. */
export interface FileStore {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  /** All of it or, when killed in the middle, what was there before. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The origin private file system; rejects where there is none that can be written to. */
export async function privateFiles(folder: string): Promise<FileStore> {
  const worker = new Worker(scriptUrl('files'), { type: 'module' });
  const waiting = new Map<number, (told: FileStoreReply) => void>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<FileStoreReply>) => {
    waiting.get(data.nth)?.(data);
    waiting.delete(data.nth);
  };
  const ask = async <T>(deed: FileOperation): Promise<T> => {
    const nth = count++;
    const told = await new Promise<FileStoreReply>((resolve) => {
      waiting.set(nth, resolve);
      worker.postMessage({ ...deed, nth, folder } satisfies FileStoreRequest);
    });
    if (told.failed !== undefined) throw new Error(told.failed);
    return told.came as T;
  };
  // says at once whether it can be had
  await ask({ deed: 'names' });
  return {
    names: () => ask({ deed: 'names' }),
    read: (name) => ask({ deed: 'read', name }),
    write: (name, text) => ask({ deed: 'write', name, text }),
    remove: (name) => ask({ deed: 'remove', name }),
  };
}

/**
 * The same in localStorage, which has room for a few thousand answers: what was written first gives
 * way. Throws where storage is blocked.
 */
export function localFiles(folder: string, storage: Storage = localStorage): FileStore {
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
