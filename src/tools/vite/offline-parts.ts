import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import type { PartFile } from '../../pwa/offline-parts.ts';
import { languages } from '../page-languages.ts';
import { buildInlineScript } from './page-files.ts';

type ManifestTransform = NonNullable<
  NonNullable<VitePWAOptions['workbox']>['manifestTransforms']
>[number];

/** Screens that most devices never open, and the chunk of most, each with what only they load. All else is the core. */
const screenParts = {
  class: { chunk: 'teaching', screens: /\/src\/classroom\/(?!take\/|text\/)[\w-]+\// },
  editor: { chunk: 'editor', screens: /\/src\/(editor|drafting)\// },
  assistant: { chunk: 'assistant', screens: /\/src\/(editor|drafting)\/assistant\// },
  picture: { chunk: 'picture', screens: /\/node_modules\/html-to-image\// },
  formats: { chunk: 'formats', screens: /\/src\/formats\// },
};
type ScreenPart = (typeof screenParts)[keyof typeof screenParts];

/** Workers are no chunks, the page of licences is no screen, and two parts of the editor compose items. */
const fileParts = {
  class: /^assets\/detect\.worker-/,
  composing: /^assets\/(composing|article-\w\w-items)-/,
  editor: /^assets\/draft\w*\.worker-/,
  licences: /^licences\.html$/,
};

/** A page, its manifest, and the newest dossier in a language; the home page of the site is of the core. */
const languageFile = (language: string) =>
  new RegExp(`^${language}\\.|^assets/\\d{4}-[\\w-]+\\.${language}-[\\w-]{7}\\.json$`);

/** The rules and words of drafting come in the languages of the articles that a device has seen. */
const articleFile = /\barticle-(\w\w)\b/;

type Chunk = Pick<
  Rolldown.OutputChunk,
  'name' | 'fileName' | 'isEntry' | 'facadeModuleId' | 'moduleIds' | 'imports' | 'dynamicImports'
> & { css: readonly string[] };

const matches = (pattern: RegExp, moduleId: string) => pattern.test(moduleId.replaceAll('\\', '/'));

const isScreenOf = ({ chunk, screens }: ScreenPart, { name, facadeModuleId, moduleIds }: Chunk) =>
  name === chunk ||
  (facadeModuleId ? [facadeModuleId] : moduleIds).every((id) => matches(screens, id));

/** The files that the game can load without the screens of the closed parts. */
function reachFiles(chunks: readonly Chunk[], closed: readonly ScreenPart[]): Set<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<string>();
  const visit = (name: string) => {
    const chunk = byName.get(name);
    if (!chunk || reached.has(name)) return;
    reached.add(name);
    for (const css of chunk.css) reached.add(css);
    chunk.imports.forEach(visit);
    for (const lazy of chunk.dynamicImports) {
      const target = byName.get(lazy);
      if (target && !closed.some((part) => isScreenOf(part, target))) visit(lazy);
    }
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
  return reached;
}

function findLanguages(file: string, chunk: Chunk | undefined): string[] {
  const inPath = (language: string) => new RegExp(`/text/${language}\\.ts$`);
  return languages.filter(
    (one) =>
      languageFile(one).test(file) ||
      (chunk?.moduleIds.length && chunk.moduleIds.every((id) => matches(inPath(one), id))),
  );
}

/** The parts without which nothing loads a file: one of a screen in two parts needs both. A file that each of two parts loads is of the core. */
export function findParts(
  chunks: readonly Chunk[],
  files: readonly string[],
): Map<string, readonly string[]> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const inChunks = new Set(chunks.flatMap(({ fileName, css }) => [fileName, ...css]));
  const everything = reachFiles(chunks, []);
  const withoutPart = Object.entries(screenParts).map(
    ([part, screens]) => [part, reachFiles(chunks, [screens])] as const,
  );
  const findScreenParts = (file: string) =>
    inChunks.has(file) && everything.has(file)
      ? withoutPart.filter(([, reached]) => !reached.has(file)).map(([part]) => part)
      : [];
  const findNamedPart = (file: string) =>
    Object.entries(fileParts).flatMap(([part, pattern]) => (pattern.test(file) ? part : []));
  const needs = files.map((file) => {
    const language = findLanguages(file, byName.get(file));
    const article = articleFile.exec(file)?.[0] ?? [];
    const parts = [...findScreenParts(file), ...findNamedPart(file), ...language];
    return [file, parts.concat(article)] as const;
  });
  return new Map(needs.filter(([, parts]) => parts.length > 0));
}

const formatFile = ({ url, revision, needs, bytes }: PartFile) =>
  `{url:${JSON.stringify(url)},revision:${JSON.stringify(revision)},needs:${JSON.stringify(needs)},bytes:${bytes}}`;

/** Takes the files of the parts out of Workbox's list, and puts what keeps them before its script. */
export function createOfflineParts(): { plugin: Plugin; manifestTransform: ManifestTransform } {
  let folder = '';
  let chunks: Chunk[] = [];
  let game = '';
  const files: PartFile[] = [];
  return {
    manifestTransform(entries) {
      const parts = findParts(
        chunks,
        entries.map(({ url }) => url),
      );
      const core = entries.flatMap(({ url, revision: hash, size: bytes }) => {
        const needs = parts.get(url);
        const revision = hash?.slice(0, 8) ?? null;
        if (!needs) return { url, revision, bytes, size: bytes };
        files.push({ url, revision, needs, bytes });
        return [];
      });
      return { manifest: core };
    },
    plugin: {
      name: 'offline-parts',
      apply: 'build',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir);
      },
      generateBundle(_, bundle) {
        chunks = Object.values(bundle).flatMap((output) =>
          output.type === 'chunk'
            ? { ...output, css: [...(output.viteMetadata?.importedCss ?? [])] }
            : [],
        );
        const main = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith('/app/main.tsx'),
        );
        game = `./${main?.fileName}`;
      },
      closeBundle: {
        // after vite-plugin-pwa, which writes the service worker in this hook too
        order: 'post',
        sequential: true,
        async handler() {
          const path = join(folder, 'sw.js');
          const head = await buildInlineScript('src/pwa/offline-parts.worker.ts');
          const list = `self.offlineParts={game:${JSON.stringify(game)},files:[${files.map(formatFile)}]};`;
          const [before, core, more] = (await readFile(path, 'utf8')).split(/(?<=\()(?=\[\{url:)/);
          if (more !== undefined || core === undefined)
            throw new Error(`${path} has no list of files`);
          await writeFile(path, `${list}${head}\n${before}self.coreFiles=${core}`);
        },
      },
    },
  };
}
