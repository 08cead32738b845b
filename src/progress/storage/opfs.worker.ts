import { answerCalls } from '../../shared/call-worker.ts';
import { computeCrc32 } from '../../shared/crc32.ts';
import { MIRROR_SLOTS } from '../../shared/persisted-names.ts';
import type { FileStoreRequest } from './opfs-messages.ts';

/**
 * Each text alternates between two files, so that a kill leaves the previous one; the header of each
 * tells which is newer and whether it is whole. Written in place, because Chromium keeps OPFS file names
 * in a database like the one that this mirrors, and a full disk can tear that.
 */
interface Slot {
  generation: number;
  text: string;
}

async function openFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

/** Another tab may have the file open. */
async function retryWhileLocked<T>(call: () => Promise<T>): Promise<T> {
  for (let attemptsLeft = 20; ; attemptsLeft--) {
    try {
      return await call();
    } catch (error) {
      if ((error as DOMException).name !== 'NoModificationAllowedError' || attemptsLeft === 0)
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

async function readSlot(file: FileSystemFileHandle): Promise<Slot | undefined> {
  const [, generation, storedSum, text = ''] =
    /^(\d+) (\d+)\n(.*)$/s.exec(await (await file.getFile()).text()) ?? [];
  return generation && Number(storedSum) === computeCrc32(text)
    ? { generation: Number(generation), text }
    : undefined;
}

async function findNewestSlot(folder: FileSystemDirectoryHandle, name: string) {
  const contents = await Promise.all(
    MIRROR_SLOTS.map(async (slot) => {
      try {
        return await retryWhileLocked(async () =>
          readSlot(await folder.getFileHandle(name + slot)),
        );
      } catch {
        return undefined;
      }
    }),
  );
  return contents.sort((a, b) => (b?.generation ?? -1) - (a?.generation ?? -1))[0];
}

/** Last generation that this tab has written, by name. */
const lastGenerations = new Map<string, number>();

async function writeText(folder: FileSystemDirectoryHandle, name: string, text: string) {
  const lastGeneration =
    lastGenerations.get(name) ?? (await findNewestSlot(folder, name))?.generation ?? 0;
  const files = await Promise.all(
    MIRROR_SLOTS.map((slot) => folder.getFileHandle(name + slot, { create: true })),
  );
  const generation = lastGeneration + 1;
  const file = files[generation % MIRROR_SLOTS.length] as FileSystemFileHandle;
  const handle = await retryWhileLocked(() => file.createSyncAccessHandle());
  try {
    const bytes = new TextEncoder().encode(`${generation} ${computeCrc32(text)}\n${text}`);
    handle.truncate(bytes.length);
    if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new Error('the disk is full');
    handle.flush();
  } finally {
    handle.close();
  }
  lastGenerations.set(name, generation);
}

async function removeText(folder: FileSystemDirectoryHandle, name: string) {
  for (const slot of MIRROR_SLOTS) {
    try {
      await retryWhileLocked(() => folder.removeEntry(name + slot));
    } catch (error) {
      // another tab has removed it
      if ((error as DOMException).name !== 'NotFoundError') throw error;
    }
  }
  lastGenerations.delete(name);
}

async function listNames(folder: FileSystemDirectoryHandle) {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name.replace(/\.[ab]$/, ''));
  return [...names];
}

async function handleRequest(request: FileStoreRequest): Promise<unknown> {
  // every time: the browser may have cleared it
  const folder = await openFolder(request.folder);
  if (request.kind === 'list') return listNames(folder);
  if (request.kind === 'read') return (await findNewestSlot(folder, request.name))?.text ?? '';
  return request.kind === 'write'
    ? writeText(folder, request.name, request.text)
    : removeText(folder, request.name);
}

answerCalls(handleRequest);
