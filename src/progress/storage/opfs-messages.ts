export type FileOperation =
  | { deed: 'names' }
  | { deed: 'read' | 'remove'; name: string }
  | { deed: 'write'; name: string; text: string };
export type FileStoreRequest = FileOperation & { folder: string };
