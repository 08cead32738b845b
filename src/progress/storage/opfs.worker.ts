import { sumOf } from '../../shared/crc32.ts';

/** What the page asks of the files; each is answered by what came of it. */
export type FileOperation =
  | { deed: 'names' }
  | { deed: 'read' | 'remove'; name: string }
  | { deed: 'write'; name: string; text: string };
export type FileStoreRequest = FileOperation & { nth: number; folder: string };
export type FileStoreReply = { nth: number; came?: unknown; failed?: string };

/**
 * Files in the origin private file system, written in place. A text has two files, written in turn,
 * so that a kill in the middle leaves the one before; the head of each says which is newer and whether
 * it is whole. In place, for the browser keeps the names of files in a database like the one that this
 * is the safety copy of: what a full disk tears there takes every later name with it.
 */
const slots = ['.a', '.b'] as const;

/** What TypeScript's DOM leaves to workers. */
interface SyncAccessHandle {
  truncate(size: number): void;
  write(bytes: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type SyncAccessFileHandle = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncAccessHandle>;
};

interface Slot {
  turn: number;
  text: string;
}

async function open(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

/** Another page may have the file open for a moment. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await call();
    } catch (error) {
      if ((error as DOMException).name !== 'NoModificationAllowedError' || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

async function look(file: FileSystemFileHandle): Promise<Slot | undefined> {
  const [, turn, sum, text = ''] =
    /^(\d+) (\d+)\n(.*)$/s.exec(await (await file.getFile()).text()) ?? [];
  return turn && Number(sum) === sumOf(text) ? { turn: Number(turn), text } : undefined;
}

async function find(folder: FileSystemDirectoryHandle, name: string) {
  const found = await Promise.all(
    slots.map(async (slot) => {
      try {
        return await patiently(async () => look(await folder.getFileHandle(name + slot)));
      } catch {
        return undefined;
      }
    }),
  );
  return found.sort((a, b) => (b?.turn ?? -1) - (a?.turn ?? -1))[0];
}

/** The last turn of each text that this page has written. */
const turns = new Map<string, number>();

async function write(folder: FileSystemDirectoryHandle, name: string, text: string) {
  const last = turns.get(name) ?? (await find(folder, name))?.turn ?? 0;
  const files = await Promise.all(
    slots.map((slot) => folder.getFileHandle(name + slot, { create: true })),
  );
  const turn = last + 1;
  const file = files[turn % slots.length] as SyncAccessFileHandle;
  const handle = await patiently(() => file.createSyncAccessHandle());
  try {
    const bytes = new TextEncoder().encode(`${turn} ${sumOf(text)}\n${text}`);
    handle.truncate(bytes.length);
    if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new Error('the disk is full');
    handle.flush();
  } finally {
    handle.close();
  }
  turns.set(name, turn);
}

async function remove(folder: FileSystemDirectoryHandle, name: string) {
  for (const slot of slots) {
    try {
      await patiently(() => folder.removeEntry(name + slot));
    } catch (error) {
      // another page was quicker
      if ((error as DOMException).name !== 'NotFoundError') throw error;
    }
  }
  turns.delete(name);
}

async function names(folder: FileSystemDirectoryHandle) {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name.replace(/\.[ab]$/, ''));
  return [...names];
}

async function act(asked: FileStoreRequest): Promise<unknown> {
  // opened anew: it may have been cleared
  const folder = await open(asked.folder);
  if (asked.deed === 'names') return names(folder);
  if (asked.deed === 'read') return (await find(folder, asked.name))?.text ?? '';
  return asked.deed === 'write'
    ? write(folder, asked.name, asked.text)
    : remove(folder, asked.name);
}

self.onmessage = async ({ data: asked }: MessageEvent<FileStoreRequest>) => {
  const { nth } = asked;
  try {
    self.postMessage({ nth, came: await act(asked) } satisfies FileStoreReply);
  } catch (error) {
    self.postMessage({ nth, failed: String(error) } satisfies FileStoreReply);
  }
};
