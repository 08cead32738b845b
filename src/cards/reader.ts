import { type Reader, readerIn } from '../qr/reader.ts';
import type { Sighting } from './vote.ts';
import type { Told } from './worker.ts';

/** What a camera is asked for: a card at the back of a room is small. */
export const wanted = { width: 1_920, height: 1_080 };

/** Reads frames: each gives one list of the cards that were seen, which may be empty. */
export const openReader = (): Reader<readonly Sighting[]> =>
  readerIn('cards', ({ seen }: Told) => [seen]);
