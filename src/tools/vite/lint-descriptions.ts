import type { Plugin } from 'vite';

const DESCRIPTION = /^ *description:\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`),\n/gm;

export const dropDescriptions = (code: string): string => code.replace(DESCRIPTION, '');

/** Drops from the built rules for banks what tests and authors read, and no screen shows. */
export const lintDescriptionsPlugin = (): Plugin => ({
  name: 'lint-descriptions',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?:bank\/lint\/[\w-]+|items\/\w+\/lint)\.ts$/ },
    handler: (code) => ({ code: dropDescriptions(code), map: null }),
  },
});
