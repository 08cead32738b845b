import type { Plugin } from 'vite';

/**
 * Vite takes a stylesheet that failed for loaded, and shows the screen without it at the next try. A page
 * that a host or a network sends in its place comes as an empty sheet.
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
          'if (e.type === "error" || !link.sheet?.cssRules.length) link.remove(), rej(',
        ],
      ] as const;
      return changes.reduce((changed, [from, to]) => {
        if (!changed.includes(from)) throw new Error(`Vite's preload helper lacks ${from}`);
        return changed.replace(from, to);
      }, code);
    },
  },
});
