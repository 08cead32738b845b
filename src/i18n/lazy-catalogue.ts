/**
 * Makes a function that loads a feature's catalogue in one language from the modules of its text folder
 * (`import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' })`). It rejects if the language is missing.
 */
export const lazyCatalogue =
  <T>(modules: Readonly<Record<string, () => Promise<unknown>>>) =>
  async (language: string): Promise<T> => {
    const load = modules[`./${language}.ts`];
    if (!load) throw new Error(`no catalogue in ${language}`);
    return (await load()) as T;
  };
