/** A request of the page to its worker; each gets one reply. */
export type FileOperation =
  | { deed: 'names' }
  | { deed: 'read' | 'remove'; name: string }
  | { deed: 'write'; name: string; text: string };
export type FileStoreRequest = FileOperation & { requestId: number; folder: string };
export type FileStoreReply = { requestId: number; result?: unknown; error?: string };
