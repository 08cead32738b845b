import { createWorkerReader, type ImageReader } from '../../qr/decode-in-worker.ts';
import type { CardSighting } from './vote.ts';

export const openCardReader = (): ImageReader<readonly CardSighting[]> =>
  createWorkerReader('cardDetector');
