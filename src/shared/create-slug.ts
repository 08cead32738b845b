import { normalizeForComparison } from './text-normalize.ts';

const MAX_SLUG_LENGTH = 22;

/** Of a title, for addresses and names of files; empty if it has no Latin letter and no digit. */
export const createSlug = (title: string): string =>
  normalizeForComparison(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
