import { startWorker } from '../../app/start-worker.ts';
import { connectWorker } from '../../shared/call-worker.ts';
import { DOSSIERS_FILE_PREFIX, PROJECTS_FILE_PREFIX } from '../../shared/persisted-names.ts';
import type { FileOperation, FileStoreRequest } from './opfs-messages.ts';
import { listTexts, removeText } from './opfs-names.ts';

/** Small texts outside IndexedDB. Every promise rejects if the device refuses. */
export interface FileStore {
  listNames(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  /** Atomic: a kill leaves the previous text. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Rejects if OPFS is missing. */
export async function openOpfsFileStore(folder: string): Promise<FileStore> {
  const worker = startWorker('fileStore');
  const call = connectWorker<FileStoreRequest, unknown>(worker);
  const run = <T>(operation: FileOperation) => call({ ...operation, folder }) as Promise<T>;
  await run({ kind: 'list' });
  return {
    listNames: () => run({ kind: 'list' }),
    read: (name) => run({ kind: 'read', name }),
    write: (name, text) => run({ kind: 'write', name, text }),
    remove: (name) => run({ kind: 'remove', name }),
  };
}

/** For a page whose worker did not start. */
export async function openOpfsForErasing(folder: string): Promise<FileStore> {
  const root = await navigator.storage.getDirectory();
  const directory = await root.getDirectoryHandle(folder);
  const refuse = () => Promise.reject(new Error('only the worker reads and writes'));
  return {
    listNames: () => listTexts(directory),
    read: refuse,
    write: refuse,
    remove: (name) => removeText(directory, name),
  };
}

/** Has room for a few thousand answers; the oldest files give way. Throws if storage is blocked. */
export function createLocalStorageFileStore(
  folder: string,
  storage: Storage = localStorage,
): FileStore {
  const prefix = `${folder}/`;
  const listNames = () =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    listNames: async () => listNames(),
    read: async (name) => storage.getItem(prefix + name) ?? '',
    write: async (name, text) => {
      // a dossier can be had again and an article pasted again, answers cannot
      const isWorthAnswers = ![DOSSIERS_FILE_PREFIX, PROJECTS_FILE_PREFIX].some((prefix) =>
        name.includes(prefix),
      );
      const removableNames = isWorthAnswers
        ? listNames()
            .filter((other) => other.includes('pack-'))
            .sort()
        : [];
      for (;;) {
        try {
          storage.setItem(prefix + name, text);
          return;
        } catch (quotaError) {
          const oldest = removableNames.shift();
          if (oldest === undefined || oldest === name) throw quotaError;
          storage.removeItem(prefix + oldest);
        }
      }
    },
    remove: async (name) => storage.removeItem(prefix + name),
  };
}
