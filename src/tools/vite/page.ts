import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import { type DossierSummary, paginateDossiers } from '../../bank/archive.ts';
import { createFrontPageData, type FrontPageData } from '../../bank/front-page.ts';
import { formatDate } from '../../i18n/format.ts';
import { HOME_LANGUAGE, pageFileName } from '../../i18n/page-url.ts';
import { bankPlugin } from './bank-plugin.ts';
import { compileDossiers } from './compile-all.ts';
import { buildCsp } from './csp.ts';
import { cssClassNamesPlugin, cssModulesOptions } from './css-modules.ts';
import { compileDossier, listDossierIds, loadBank } from './dossiers.ts';
import { headersFile } from './host-configs.ts';
import { collectAttributions, renderLicenceSections, renderParagraphs } from './licences.ts';
import { createManifest, manifestFileName } from './web-manifest.ts';

/** The languages that have a catalogue, the home page's first. */
const languages = readdirSync('src/i18n/text')
  .flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
  .sort((a, b) => Number(b === HOME_LANGUAGE) - Number(a === HOME_LANGUAGE));

const escapeAttribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const cspMetaTag = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

async function loadPrerender() {
  const { module } = await runnerImport<typeof import('../../app/prerender.tsx')>(
    './src/app/prerender.tsx',
    {
      configFile: false,
      logLevel: 'error',
      plugins: [bankPlugin(), cssClassNamesPlugin()],
    },
  );
  return module;
}

/** The page of licences: one for all languages, for licences are not translated; no script in it. */
async function renderLicencesPage(sheets: readonly string[]): Promise<string> {
  const { getText } = await loadPrerender();
  const { name, settings: reglages } = getText(HOME_LANGUAGE);
  const back = languages.map((one) => {
    const text = getText(one);
    return `<a lang="${one}" href="${pageFileName(one)}#/reglages">${text.settings.title}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${cspMetaTag(buildCsp())}
<title>${reglages.licences} – ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="description" content="Whose code is in ${name}, and under which licences.">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
${sheets.map((file) => `<link rel="stylesheet" href="./${file}">`).join('\n')}
</head>
<body>
<main class="${cssModulesOptions.generateScopedName('main', 'App.module.css')}">
<div class="${cssModulesOptions.generateScopedName('lead', 'Une.module.css')}">
<h1 lang="${HOME_LANGUAGE}">${reglages.licences}</h1>
<p>${back.join(' · ')}</p>
<section>
<h2>${name} (MIT)</h2>
${renderParagraphs(readFileSync('LICENSE', 'utf8'))}
</section>
${renderLicenceSections(collectAttributions())}
</div>
</main>
</body>
</html>
`;
}

/** The script that stands in each page: built apart, for it must not wait for a file of the game's. */
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

/** The files of the build as a page names them. */
interface BuiltFiles {
  /** The script and the style that stand in the page. */
  inlineScript: string;
  inlineStyle: string;
  /** The sheets that the style is made of. */
  stylesheets: string[];
  updateWatcher: Rolldown.OutputChunk;
  /** What fetches the screens of a class, besides the chunks of the game. */
  classroomChunks: Rolldown.OutputChunk[];
  /** The chunks that the game is made of, in this language; the one that starts it first. */
  gameChunks(language: string): Rolldown.OutputChunk[];
}

function collectBuiltFiles(bundle: Rolldown.OutputBundle, first: string): BuiltFiles {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const findChunk = (matches: (chunk: Rolldown.OutputChunk) => boolean) => {
    const chunk = chunks.find(matches);
    if (!chunk) throw new Error('the build lacks a chunk that the page names');
    return chunk;
  };
  const findChunkOf = (source: string) =>
    findChunk(({ facadeModuleId }) => facadeModuleId?.endsWith(source) ?? false);
  const game = findChunkOf('/src/app/main.tsx');
  const withImports = (...roots: readonly Rolldown.OutputChunk[]) => {
    const needed = new Set<Rolldown.OutputChunk>();
    const addChunk = (chunk: Rolldown.OutputChunk) => {
      if (needed.has(chunk)) return;
      needed.add(chunk);
      for (const file of chunk.imports) addChunk(findChunk(({ fileName }) => fileName === file));
    };
    for (const root of roots) addChunk(root);
    return [...needed];
  };
  const core = withImports(game);
  const sheets = core.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return {
    inlineScript: first,
    inlineStyle: sheets
      .map((file) => (bundle[file]?.type === 'asset' ? String(bundle[file].source) : ''))
      .join('')
      .trim(),
    stylesheets: sheets,
    updateWatcher: findChunkOf('/src/pwa/update-watcher.ts'),
    classroomChunks: withImports(findChunkOf('/src/classroom/screens.tsx')).filter(
      (chunk) => !core.includes(chunk),
    ),
    gameChunks: (language) => withImports(game, findChunkOf(`/src/i18n/text/${language}.ts`)),
  };
}

const chunkUrls = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.map(({ fileName }) => `./${fileName}`).join(' ');

/** Prints the page of each language: head, first screen and its data, ready before any script. */
export function prerenderPlugin(): Plugin {
  /** A page of the newest dossier, or of the one named, at an address of its own. */
  async function renderPage(
    template: string,
    language: string,
    built: BuiltFiles | undefined,
    front: FrontPageData,
  ) {
    const module = await prerenderModule;
    const text = module.getText(language);
    const data = { ...front, dated: formatDate(front.article.date, text) };
    const head = [
      ...(built ? [cspMetaTag(buildCsp(built.inlineScript, built.inlineStyle))] : []),
      `<title>${escapeAttribute(text.dossierTitle(data.title))}</title>`,
      `<meta name="description" content="${escapeAttribute(text.description)}">`,
      ...(built ? [`<link rel="manifest" href="./${manifestFileName(language)}">`] : []),
    ].join('\n    ');
    const styles = built
      ? [
          `<style>${built.inlineStyle}</style>`,
          // it is in the page already: so that what asks for a sheet of these finds that it is there
          ...built.stylesheets.map((file) => `<link rel="stylesheet" href="./${file}" disabled>`),
        ]
      : [];
    const attributes = {
      lang: language,
      'data-languages': languages.join(' '),
      'data-dossier': data.id,
      // itself first, then what it is made of
      'data-game': built ? chunkUrls(built.gameChunks(language)) : '/src/app/main.tsx',
      'data-watch': built ? `./${built.updateWatcher.fileName}` : '/src/pwa/update-watcher.ts',
      'data-class': built ? chunkUrls(built.classroomChunks) : '/src/classroom/screens.tsx',
    };
    const templates = [
      ...module
        .renderOpeningAnswers(language, data)
        .map(
          ({ response, score, html }, index) =>
            `<template id="answer-${index}" data-response="${escapeAttribute(response)}" data-score="${score}">${html}</template>`,
        ),
      `<template id="framed"><a target="_blank">${escapeAttribute(text.openInOwnTab)}</a></template>`,
    ];
    // no module, for that would wait a frame more: all that it needs stands above it
    const scriptTag = built
      ? `<script>${built.inlineScript}</script>`
      : '<script type="module" src="/src/app/inline/inline-script.ts"></script>';
    const json = JSON.stringify(data).replace(/</g, '\\u003c');
    return template
      .replace(
        'lang="fr"',
        Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' '),
      )
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => module.renderFrontPage(language, data))
      .replace('</head>', () => `${styles.join('\n    ')}\n  </head>`)
      .replace('<!--templates-->', () => templates.join('\n    '))
      .replace(
        '<!--front-->',
        () => `<script type="application/json" id="front">${json}</script>\n    ${scriptTag}`,
      );
  }

  /** A site of one dossier says nothing of others. */
  const withOthers = (front: FrontPageData, others: number): FrontPageData =>
    others > 0 ? { ...front, others } : front;
  let prerenderModule: ReturnType<typeof loadPrerender>;

  return {
    name: 'page',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.replace(/[?#].*/, '') ?? '';
        const [, id, bankLanguage] = /^\/bank\/([\w-]+)\.([a-z]{2})\.json$/.exec(path) ?? [];
        const language = languages.find((one) => path === `/${one}.html`);
        try {
          if (id && bankLanguage) {
            const bank = JSON.stringify(loadBank(id, [bankLanguage]));
            return response.setHeader('Content-Type', 'application/json').end(bank);
          }
          if (!language) return next();
          const html = await server.transformIndexHtml(path, readFileSync('index.html', 'utf8'));
          response.setHeader('Content-Type', 'text/html').end(html);
        } catch (error) {
          next(error);
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, path }) {
        if (!server) return html;
        prerenderModule = loadPrerender();
        const language = languages.find((one) => path === `/${one}.html`) ?? HOME_LANGUAGE;
        const [newest = '', ...others] = listDossierIds();
        const data = withOthers(
          createFrontPageData(loadBank(newest, [language, ...languages])),
          others.length,
        );
        return renderPage(html, language, undefined, data);
      },
    },
    async generateBundle(_, bundle) {
      const indexHtml = bundle['index.html'];
      if (indexHtml?.type !== 'asset') return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
      const template = String(indexHtml.source);
      const built = collectBuiltFiles(bundle, await buildInlineScript());
      const licences = await renderLicencesPage(built.stylesheets);
      this.emitFile({ type: 'asset', fileName: 'licences.html', source: licences });
      prerenderModule = loadPrerender();
      const ids = listDossierIds();
      const emitAsset = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { getText } = await prerenderModule;
      for (const language of languages)
        emitAsset(
          manifestFileName(language),
          JSON.stringify(createManifest(getText(language), language)),
        );
      const [newest = ''] = ids;
      const others = ids.length - 1;
      for (const language of languages) {
        const compiled = compileDossier(newest, [language, ...languages]);
        // the one that the worker keeps: the page and the worker share what is fetched once
        const name = `${newest}.${compiled.front.language}.json`;
        const asset = this.emitFile({ type: 'asset', name, source: compiled.bank });
        const data = { ...compiled.front, bank: `./${this.getFileName(asset)}` };
        const source = await renderPage(template, language, built, withOthers(data, others));
        if (pageFileName(language) === 'index.html') indexHtml.source = source;
        else emitAsset(pageFileName(language), source);
      }

      /** The banks that are another language's for want of their own are written once. */
      const writtenBanks = new Set<string>();
      const summariesByLanguage = new Map(
        languages.map((language) => [language, [] as DossierSummary[]]),
      );
      const jobs = languages.flatMap((language) =>
        ids.map((id, nth) => ({ id, nth, language, languages: [language, ...languages] })),
      );
      await compileDossiers(
        jobs,
        async ({ id, nth, language }, { file, bank, front, summary: filed }) => {
          if (!writtenBanks.has(file)) emitAsset(file, bank);
          writtenBanks.add(file);
          // at an address of its own, which stays when another dossier is the newest
          const source = await renderPage(template, language, built, withOthers(front, others));
          emitAsset(pageFileName(language, id), source);
          const list = summariesByLanguage.get(language) ?? [];
          list[nth] = filed;
        },
      );
      for (const [language, list] of summariesByLanguage) {
        for (const [nth, shelf] of paginateDossiers(list).entries())
          emitAsset(`archive/${language}-${nth + 1}.json`, JSON.stringify(shelf));
      }
    },
  };
}
