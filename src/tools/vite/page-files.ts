import { build, type Rolldown } from 'vite';
import { buildCsp } from './csp.ts';

/** The parts of a page that name or hold files of the build, as HTML. */
export interface PageFiles {
  /** Values of attributes of <html>, from which the inline script loads the rest. */
  gameUrls: (language: string) => string;
  updateWatcherUrl: string;
  classroomUrls: string;
  cspTag: string;
  styleTags: readonly string[];
  scriptTag: string;
  stylesheets: readonly string[];
}

/** Sources whose chunks the page names. */
const GAME = '/src/app/main.tsx';
const UPDATE_WATCHER = '/src/pwa/update-watcher.ts';
const CLASSROOM = '/src/classroom/screens.tsx';

/** The development server has no chunks: it is asked for the sources. */
export const sourceFiles: PageFiles = {
  gameUrls: () => GAME,
  updateWatcherUrl: UPDATE_WATCHER,
  classroomUrls: CLASSROOM,
  cspTag: '',
  styleTags: [],
  scriptTag: '<script type="module" src="/src/app/inline/inline-script.ts"></script>',
  stylesheets: [],
};

/** The chunks of a build, found by their sources, and everything that they import statically. */
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
    /** These chunks and all that they import, each once, an importer before its imports. */
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

/** Built apart from the chunks, because the script in the page must not wait for a file. */
async function buildInlineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/app/inline/inline-script.ts', formats: ['iife'], name: 'first' },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

const toUrls = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.map(({ fileName }) => `./${fileName}`).join(' ');

export const cspMetaTag = (csp: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${csp}">`;

/** The files of a finished bundle as its pages name them. */
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
  const script = await buildInlineScript();
  return {
    gameUrls: (language) => toUrls(withImports(game, chunkOf(`/src/i18n/text/${language}.ts`))),
    updateWatcherUrl: toUrls([chunkOf(UPDATE_WATCHER)]),
    classroomUrls: toUrls(classroom.filter((chunk) => !gameChunks.includes(chunk))),
    cspTag: cspMetaTag(buildCsp(script, style)),
    styleTags: [
      `<style>${style}</style>`,
      // a chunk that wants one of these sheets finds its link and does not fetch it
      ...stylesheets.map((file) => `<link rel="stylesheet" href="./${file}" disabled>`),
    ],
    // no module, which would wait a frame more: everything that it needs is above it
    scriptTag: `<script>${script}</script>`,
    stylesheets,
  };
}
