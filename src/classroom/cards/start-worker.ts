import { createWorkerReader, type ImageReader } from '../../qr/decode-in-worker.ts';
import type { CardSighting } from './vote.ts';

/** Reads frames: each gives one list of the cards seen, which may be empty. */
export const openCardReader = (): ImageReader<readonly CardSighting[]> =>
  createWorkerReader('cards');
