import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name, by the clock of the place, as zips do. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Paths to texts, in this order. The same texts give the same bytes. */
export const zipTexts = (texts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: FIXED_DATE,
    level: 9,
  });
