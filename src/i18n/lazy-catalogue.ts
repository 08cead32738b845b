/**
 * `modules`: `import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' })`. Rejects for any other
 * language.
 */
export const lazyCatalogue =
  <T>(modules: Readonly<Record<string, () => Promise<unknown>>>) =>
  async (language: string): Promise<T> => {
    const load = modules[`./${language}.ts`];
    if (!load) throw new Error(`no catalogue in ${language}`);
    return (await load()) as T;
  };
