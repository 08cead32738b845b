import { BACKUP_FORMAT, CLASS_FILE_FORMAT, DOSSIER_FILE_FORMAT } from './persisted-names.ts';

const HEAD_BYTES = 600;

type FileKind = 'dossier' | 'progress' | 'class';

const kindByFormat: Readonly<Record<string, FileKind>> = {
  [DOSSIER_FILE_FORMAT]: 'dossier',
  [BACKUP_FORMAT]: 'progress',
  [CLASS_FILE_FORMAT]: 'class',
};

/**
 * What a file says that it is, by its first lines: its reader verifies it. A bank names a language and no
 * format. Rejects if the file cannot be read.
 */
export async function sniffFile(file: Blob): Promise<FileKind | undefined> {
  const head = await file.slice(0, HEAD_BYTES).text();
  const format = /"format"\s*:\s*"([^"]*)"/.exec(head)?.[1];
  if (format !== undefined) return kindByFormat[format];
  return /"language"\s*:/.test(head) ? 'dossier' : undefined;
}
