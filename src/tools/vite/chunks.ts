import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * Modules that every visit loads, by the files that import them. The watcher starts the next release if
 * this one fails, so its chunk holds nothing of the game.
 */
const startChunks = {
  watch: ['src/pwa/update-watcher.ts', 'src/app/trusted-types.ts', 'src/shared/unsaved-work.ts'],
  // the second is small, and all else that a class link fetches first would share with later screens
  main: ['src/app/main.tsx', 'src/qr/text/index.ts'],
};

/** Folders whose shared modules load together: on a slow line each further file costs a round trip. */
const folderChunks = {
  // the classroom's part of an item type loads with the classroom
  items: /\/src\/(items\/(?!(\w+\/)?(classroom|answer-key|item-words|lists))|question\/)/,
  qr: /\/src\/qr\/(?!text\/|deflate)|\/node_modules\/qr\//,
  classroom: /\/src\/(items\/.*|classroom\/([^/]+|take\/.*))$/,
  teaching: /\/src\/classroom\/(?!\w+\/text\/)/,
  editor: /\/src\/(editor\/|drafting\/|bank\/lexicon\.)/,
  shared: /\/src\/(?!classroom\/)|\/node_modules\//,
};

/** Screens and parts of one that a player opens together or in turn: small apart, they cost a request each. */
const screenChunks = {
  printed: /\/src\/play\/(front-page|facts?|result\/[Ss]hare)/,
  playing: /\/src\/play\/(round|result)\//,
  reading: /\/src\/play\/(read|choose|archives)\//,
  classroom: /\/src\/classroom\/(needs|DossierNotHere)\./,
  // a schema is built when it loads: in a circle of chunks it could come before the library, so these
  // import nothing else
  valibot: /\/node_modules\/valibot\/|\/src\/bank\/languages\./,
  schemas:
    /\/src\/(bank\/(schema\/(bank-schema|fields|licence|schema-walk)|did-you-mean)|items\/(\w+\/)?schemas?)\./,
  checks:
    /\/src\/(bank\/((schema|lint)\/|(lexicon|item-lists|imported-bank|check-bank|partial-bank|compare-translations)\.)|items\/(\w+\/)?(lint|authoring)\.|dossiers\/open-dossier\.)/,
};

const findFolder = (folders: Readonly<Record<string, RegExp>>, id: string) =>
  Object.entries(folders).find(([, folder]) => folder.test(id.replaceAll('\\', '/')))?.[0];

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
      name(id, context) {
        const name = findFolder(screenChunks, id);
        // rules that judge an author's bank, and the words that they know, come with the editor
        const isForAuthors =
          name === 'checks' && !staticImportsOf('src/dossiers/open-dossier.ts', context).has(id);
        return isForAuthors ? undefined : name;
      },
    },
    // all that drafting knows of the language of one article
    {
      name(id) {
        const [, language] =
          /\/(?:drafting\/(?:\w+\/)?languages|lexicons)\/(\w\w)\.ts$/.exec(id) ?? [];
        return language && `article-${language}`;
      },
    },
    // a teacher's screens are opened in turn: one file of texts a language
    { name: (id) => /\/classroom\/(?:print|report)\/text\/(\w\w)\.ts$/.exec(id)?.[1] },
    {
      minShareCount: 2,
      name(id, context) {
        const isLazy = (context.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0;
        if (isLazy && !id.endsWith('.css')) return undefined;
        return findFolder(folderChunks, id);
      },
    },
  ];
}
