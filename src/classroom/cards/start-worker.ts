import { type ImageReader, readerIn } from '../../qr/decode-in-worker.ts';
import type { CardReadReply } from './detect.worker.ts';
import type { CardSighting } from './vote.ts';

/** Reads frames: each gives one list of the cards that were seen, which may be empty. */
export const openReader = (): ImageReader<readonly CardSighting[]> =>
  readerIn('cards', ({ seen }: CardReadReply) => [seen]);
