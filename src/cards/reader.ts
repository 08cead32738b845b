import { type Reader, readerIn } from '../qr/reader.ts';
import type { Sighting } from './vote.ts';
import type { Told } from './worker.ts';

/** Reads frames: each gives one list of the cards that were seen, which may be empty. */
export const openReader = (): Reader<readonly Sighting[]> =>
  readerIn('cards', ({ seen }: Told) => [seen]);
