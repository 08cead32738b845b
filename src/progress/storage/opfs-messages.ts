export type FileOperation =
  | { kind: 'list' }
  | { kind: 'read' | 'remove'; name: string }
  | { kind: 'write'; name: string; text: string };
export type FileStoreRequest = FileOperation & { folder: string };
