import { build, type Rolldown } from 'vite';
import { buildCsp } from './csp.ts';

export interface PageFiles {
  gameUrls: (language: string) => string;
  updateWatcherUrl: string;
  classroomUrls: string;
  cspTag: string;
  style: string;
  styleTags: readonly string[];
  scriptTag: string;
  stylesheets: readonly string[];
}

const GAME = 'src/app/main.tsx';
const UPDATE_WATCHER = 'src/pwa/update-watcher.ts';
const CLASSROOM = 'src/classroom/screens.tsx';

/** Of the development server. `base` ends with a slash. */
export const listSourceFiles = (base: string): PageFiles => ({
  gameUrls: () => base + GAME,
  updateWatcherUrl: base + UPDATE_WATCHER,
  classroomUrls: base + CLASSROOM,
  cspTag: '',
  style: '',
  styleTags: [],
  scriptTag: '<script type="module" src="/src/app/inline/inline-script.ts"></script>',
  stylesheets: [],
});

function createChunkGraph(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const find = (matches: (chunk: Rolldown.OutputChunk) => boolean) => {
    const chunk = chunks.find(matches);
    if (!chunk) throw new Error('the build lacks a chunk that the page names');
    return chunk;
  };
  return {
    chunkOf: (source: string) =>
      find(({ facadeModuleId }) => facadeModuleId?.endsWith(source) ?? false),
    withImports(...roots: readonly Rolldown.OutputChunk[]) {
      const needed = new Set<Rolldown.OutputChunk>();
      const add = (chunk: Rolldown.OutputChunk) => {
        if (needed.has(chunk)) return;
        needed.add(chunk);
        for (const file of chunk.imports) add(find(({ fileName }) => fileName === file));
      };
      roots.forEach(add);
      return [...needed];
    },
  };
}

/** Built apart, because the script in the page must not wait for a chunk. */
export async function buildInlineScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'first' },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

const toUrls = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.map(({ fileName }) => `./${fileName}`).join(' ');

export const cspMetaTag = (csp: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${csp}">`;

export async function collectPageFiles(bundle: Rolldown.OutputBundle): Promise<PageFiles> {
  const { chunkOf, withImports } = createChunkGraph(bundle);
  const game = chunkOf(GAME);
  const gameChunks = withImports(game);
  const stylesheets = gameChunks.flatMap(({ viteMetadata }) => [
    ...(viteMetadata?.importedCss ?? []),
  ]);
  const style = stylesheets
    .map((file) => (bundle[file]?.type === 'asset' ? String(bundle[file].source) : ''))
    .join('')
    .trim();
  const classroom = withImports(chunkOf(CLASSROOM));
  const script = await buildInlineScript('src/app/inline/inline-script.ts');
  return {
    gameUrls: (language) => toUrls(withImports(game, chunkOf(`/src/i18n/text/${language}.ts`))),
    updateWatcherUrl: toUrls([chunkOf(UPDATE_WATCHER)]),
    classroomUrls: toUrls(classroom.filter((chunk) => !gameChunks.includes(chunk))),
    cspTag: cspMetaTag(buildCsp(script, style)),
    style,
    styleTags: [
      `<style>${style}</style>`,
      // Vite's loader finds the link of a sheet and does not fetch it again
      ...stylesheets.map((file) => `<link rel="stylesheet" href="./${file}" disabled>`),
    ],
    // a module would wait a frame more
    scriptTag: `<script>${script}</script>`,
    stylesheets,
  };
}
