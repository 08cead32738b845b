import type { Plugin } from 'vite';

/** The last rule of each file: a sheet without it is half of one, or another page in its place. */
const LAST_RULE = '#end';

/**
 * Vite takes a stylesheet that failed for loaded, and shows the screen without it at the next try. The
 * browser's cache would give half a sheet again.
 */
export const retryStylesPlugin = (): Plugin => ({
  name: 'retry-styles',
  apply: 'build',
  transform: {
    filter: { id: /\0vite\/preload-helper/ },
    handler(code) {
      const changes = [
        ['seen[href] = void 0;\n\t\tthrow err;', 'delete seen[href];\n\t\tthrow err;'],
        [
          'if (e.type === "error") rej(',
          `if (e.type === "error" || [...link.sheet?.cssRules ?? []].pop()?.selectorText !== "${LAST_RULE}") fetch(link.href, { cache: "reload" }).catch(() => {}), link.remove(), rej(`,
        ],
      ] as const;
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
