import { MIRROR_SLOTS } from '../../shared/persisted-names.ts';

/** Another tab may have the file open. */
export async function retryWhileLocked<T>(call: () => Promise<T>): Promise<T> {
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

export async function listTexts(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name.replace(/\.[ab]$/, ''));
  return [...names];
}

export async function removeText(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (const slot of MIRROR_SLOTS) {
    try {
      await retryWhileLocked(() => folder.removeEntry(name + slot));
    } catch (error) {
      // another tab has removed it
      if ((error as DOMException).name !== 'NotFoundError') throw error;
    }
  }
}
