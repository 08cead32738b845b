import { createWorkerReader, type ImageReader } from '../../qr/decode-in-worker.ts';
import type { CardSighting } from './vote.ts';

/** Each frame yields one list of cards, which may be empty. */
export const openCardReader = (): ImageReader<readonly CardSighting[]> =>
  createWorkerReader('cards');
