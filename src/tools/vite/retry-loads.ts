import type { Plugin } from 'vite';

/** The last rule of each file: a sheet without it is half of one, or another page in its place. */
const LAST_RULE = '#end';

/** Copied into the game as text. Styles export nothing either, but as part of a chunk, with a prototype. */
export function rejectIfEmpty(loaded: unknown): unknown {
  const exported = Object.values(loaded ?? { loaded });
  if (exported[0] === undefined && (exported.length || !(loaded as object).toString))
    throw SyntaxError();
  return loaded;
}

/** Changes of Vite's preload helper: what it lacks, and what no page of ours uses. */
const changes = [
  ['return baseModule().catch(handlePreloadError);', `return baseModule().then(${rejectIfEmpty});`],
  ['handlePreloadError(item.reason);', 'throw item.reason;'],
  ['seen[href] = void 0;\n\t\tthrow err;', 'delete seen[href];\n\t\tthrow err;'],
  // the listeners stay for the second time
  ['link.removeEventListener("load", handleSettle);', ''],
  ['link.removeEventListener("error", handleSettle);', ''],
  ['const handleSettle =', 'let refetched; const handleSettle ='],
  [
    'if (e.type === "error") rej(',
    `const isLost = e.type === "error" || [...link.sheet?.cssRules ?? []].pop()?.selectorText !== "${LAST_RULE}";
    if (isLost) link.remove();
    if (isLost && !refetched) refetched = fetch(link.href, { cache: "reload" }).catch(() => {}).then(() => document.head.append(link));
    else if (isLost) rej(`,
  ],
  ['Unable to preload CSS for ', ''],
  ['document.querySelector("meta[property=csp-nonce]")', 'null'],
  ['cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce")', 'null'],
  ['if (import.meta.resolve) return new URL(import.meta.resolve(specifier));', ''],
] as const;

/**
 * Vite takes a stylesheet that failed for loaded, and shows the screen without it at the next try. The
 * browser's cache would give half a sheet again: it is fetched past the cache, and asked for once more.
 */
export const retryLoadsPlugin = (): Plugin => ({
  name: 'retry-loads',
  apply: 'build',
  transform: {
    filter: { id: /\0vite\/preload-helper/ },
    handler(code) {
      return changes.reduce((changed, [from, to]) => {
        if (!changed.includes(from)) throw new Error(`Vite's preload helper lacks ${from}`);
        return changed.replace(from, to);
      }, code);
    },
  },
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    // they come within the page
    const inlined = files.flatMap((file) =>
      file.type === 'chunk' && file.isEntry ? [...(file.viteMetadata?.importedCss ?? [])] : [],
    );
    for (const file of files) {
      const isStyle = file.type === 'asset' && file.fileName.endsWith('.css');
      if (isStyle && !inlined.includes(file.fileName)) file.source += `${LAST_RULE}{}`;
    }
  },
});
