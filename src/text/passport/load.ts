import type { PassportText } from './fr.ts';

const catalogues = import.meta.glob<PassportText>('./[a-z][a-z].ts', { import: 'catalogue' });

/** What is said of a file of progress in a language, once it has been fetched. */
export const loadPassportText = async (language: string): Promise<PassportText | undefined> =>
  catalogues[`./${language}.ts`]?.();
