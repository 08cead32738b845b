import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const CSS_MODULE_SUFFIX = '.module.css';

/** Three letters: the first screen is counted in bytes. */
const shortenSheetName = (sheet: string) =>
  createHash('sha256')
    .update(sheet)
    .digest('base64')
    .replace(/[^a-z]/gi, '')
    .slice(0, 3);

/**
 * Class names that follow from the name of their sheet alone, so that the prerendered page and the built
 * sheets agree. A View is named by its folder.
 */
export const cssModulesOptions = {
  generateScopedName(name: string, file: string): string {
    const sheet = basename(file).replace(/\.module(\.css)?.*$/, '');
    return `${shortenSheetName(sheet === 'View' ? basename(dirname(file)) : sheet)}-${name}`;
  },
};

/** Lightning CSS's flag for nesting. Safari before 26 ignores nested rules within `@media print`. */
export const cssFeaturesWrittenOut = 1;

/** Gives the prerender class names without loading a sheet. */
export function cssClassNamesPlugin(): Plugin {
  const prefix = '\0class-names:';
  return {
    name: 'class-names',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith(CSS_MODULE_SUFFIX) && importer
        ? prefix + resolve(dirname(importer), source.slice(0, -'.css'.length))
        : null,
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const scopePrefix = cssModulesOptions.generateScopedName('', id.slice(prefix.length));
      return `export default new Proxy({}, { get: (_, name) => ${JSON.stringify(scopePrefix)} + name })`;
    },
  };
}
