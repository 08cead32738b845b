import type { Plugin } from 'vite';

export type PartOfLibrary = readonly [part: RegExp, instead: string];

/** Shortens a library's file as it is built. Throws if a release has one of the parts no longer. */
export const replacePartsPlugin = (
  name: string,
  file: RegExp,
  parts: readonly PartOfLibrary[],
): Plugin => ({
  name,
  transform: {
    filter: { id: file },
    handler(code) {
      const shorter = parts.reduce((rest, [part, instead]) => {
        if (rest.search(part) < 0) throw new Error(`${name}: ${file} has no ${part} now`);
        return rest.replace(part, instead);
      }, code);
      return { code: shorter, map: null };
    },
  },
});
