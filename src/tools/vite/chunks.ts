import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * Modules that every visit loads, by the files that import them. The watcher starts the next release if
 * this one fails, so its chunk holds nothing of the game.
 */
const startChunks = {
  watch: ['src/pwa/update-watcher.ts', 'src/app/trusted-types.ts'],
  main: ['src/app/main.tsx'],
};

/** Folders whose shared modules load together: on a slow line each further file costs a round trip. */
const folderChunks = {
  items: /\/src\/(items|question)\//,
  qr: /\/src\/qr\/(?!text\/)|\/node_modules\/qr\//,
  classroom: /\/src\/classroom\/([^/]+|take\/.*)$/,
  shared: /\/src\/(?!classroom\/)|\/node_modules\//,
};

export function createChunkGroups(): Rolldown.CodeSplittingGroup[] {
  const closures = new Map<string, ReadonlySet<string>>();
  function staticImportsOf(file: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
    const known = closures.get(file);
    if (known) return known;
    const found = new Set<string>();
    const visit = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      context.getModuleInfo(id)?.importedIds.forEach(visit);
    };
    visit(resolve(file).replaceAll('\\', '/'));
    closures.set(file, found);
    return found;
  }
  return [
    {
      name: (id, context) =>
        Object.entries(startChunks).find(([, files]) =>
          files.some((file) => staticImportsOf(file, context).has(id)),
        )?.[0],
    },
    {
      minShareCount: 2,
      name(id, context) {
        const path = id.replaceAll('\\', '/');
        // a module that is loaded by itself has its own chunk
        const isLazy = (context.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;
        if (isLazy && !path.endsWith('.css')) return undefined;
        return Object.entries(folderChunks).find(([, folder]) => folder.test(path))?.[0];
      },
    },
  ];
}
