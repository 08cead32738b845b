import { answerCalls } from '../../shared/call-worker.ts';
import { computeCrc32 } from '../../shared/crc32.ts';
import { MIRROR_SLOTS } from '../../shared/persisted-names.ts';
import type { FileStoreRequest } from './opfs-messages.ts';
import { listTexts, removeText, retryWhileLocked } from './opfs-names.ts';

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

async function handleRequest(request: FileStoreRequest): Promise<unknown> {
  // every time: the browser may have cleared it
  const folder = await openFolder(request.folder);
  if (request.kind === 'list') return listTexts(folder);
  if (request.kind === 'read') return (await findNewestSlot(folder, request.name))?.text ?? '';
  if (request.kind === 'write') return writeText(folder, request.name, request.text);
  lastGenerations.delete(request.name);
  return removeText(folder, request.name);
}

answerCalls(handleRequest);
