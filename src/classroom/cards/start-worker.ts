import { type Reader, readerIn } from '../../qr/decode-in-worker.ts';
import type { Told } from './detect.worker.ts';
import type { Sighting } from './vote.ts';

/** Reads frames: each gives one list of the cards that were seen, which may be empty. */
export const openReader = (): Reader<readonly Sighting[]> =>
  readerIn('cards', ({ seen }: Told) => [seen]);
