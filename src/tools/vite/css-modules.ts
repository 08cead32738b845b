import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const CSS_MODULE_SUFFIX = '.module.css';

/** Question-frame of Question.module.css, order-hand of items/order/View.module.css. */
function describeClass(name: string, file: string): string {
  const sheet = basename(file).replace(/\.module(\.css)?.*$/, '');
  return `${sheet === 'View' ? basename(dirname(file)) : sheet}-${name}`;
}

const listClasses = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);

/** A letter and a number for each class of all sheets. Blockers of advertisements hide no such names. */
export function createShortNames(): ReadonlyMap<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const classes = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(CSS_MODULE_SUFFIX))
    .sort()
    .flatMap((file) => listClasses(join('src', file)).map((name) => describeClass(name, file)));
  const toShortName = (at: number) => `${letters[Math.floor(at / 10)]}${at % 10}`;
  return new Map([...new Set(classes)].map((name, at) => [name, toShortName(at)]));
}

let shortNames: ReadonlyMap<string, string> | undefined;

/** Without a hash, so that the prerendered page and the built sheets agree. */
export const cssModulesOptions = {
  generateScopedName(name: string, file: string): string {
    const described = describeClass(name, file);
    if (process.env.NODE_ENV !== 'production') return described;
    shortNames ??= createShortNames();
    // the name of an animation stays
    return shortNames.get(described) ?? described;
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
      const file = `${id.slice(prefix.length)}.css`;
      const names = listClasses(file).map((name) => [
        name,
        cssModulesOptions.generateScopedName(name, file),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(names))}`;
    },
  };
}

const KEPT_SHEET = '__KEPT_SHEET__';

/** Writes class names where they are used, in place of an object of all names of a sheet. */
export function inlineClassNamesPlugin(): Plugin {
  return {
    name: 'inline-class-names',
    apply: 'build',
    transform: {
      order: 'post',
      filter: { id: /\/src\/.*\.(?:tsx?|module\.css)$/ },
      handler: (code, id) => ({
        // Vite emits the sheets of modules that have code left
        code: id.endsWith(CSS_MODULE_SUFFIX)
          ? `${code}\n${KEPT_SHEET};`
          : code.replace(/^import css from (?=['"].*\.module\.css)/m, 'import * as css from '),
        moduleSideEffects: id.endsWith(CSS_MODULE_SUFFIX) || null,
        map: null,
      }),
    },
    renderChunk: (code) => ({ code: code.replaceAll(`${KEPT_SHEET};`, ''), map: null }),
  };
}
