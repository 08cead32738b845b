import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const CSS_MODULE_SUFFIX = '.module.css';

/**
 * The names of CSS classes, readable, and the same in the built sheets and in the prerendered page:
 * Question.module.css has Question-frame, items/order/View.module.css has order-hand.
 */
export const cssModulesOptions = {
  generateScopedName(name: string, file: string): string {
    const sheet = basename(file).replace(/\.module(\.css)?.*$/, '');
    return `${sheet === 'View' ? basename(dirname(file)) : sheet}-${name}`;
  },
};

/** CSS modules as the prerender needs them: the names alone, no sheet. */
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
