import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import { type DossierSummary, shelve } from '../../bank/archive.ts';
import { type FrontPageData, front } from '../../bank/front-page.ts';
import { formatDate } from '../../i18n/format.ts';
import { HOME_LANGUAGE, pageName } from '../../i18n/page-url.ts';
import { bank } from './bank-plugin.ts';
import { compileAll } from './compile-all.ts';
import { policyOf } from './csp.ts';
import { classNames, cssModulesOptions } from './css-modules.ts';
import { bankIn, compile, dossiers } from './dossiers.ts';
import { headersFile } from './host-configs.ts';
import { borrowed, paragraphs, sections } from './licences.ts';
import { manifest, manifestName } from './web-manifest.ts';

/** The languages that have a catalogue, the home page's first. */
const languages = readdirSync('src/i18n/text')
  .flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
  .sort((a, b) => Number(b === HOME_LANGUAGE) - Number(a === HOME_LANGUAGE));

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const security = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

async function prerender() {
  const { module } = await runnerImport<typeof import('../../app/prerender.tsx')>(
    './src/app/prerender.tsx',
    {
      configFile: false,
      logLevel: 'error',
      plugins: [bank(), classNames()],
    },
  );
  return module;
}

/** The page of licences: one for all languages, for licences are not translated; no script in it. */
async function printLicences(sheets: readonly string[]): Promise<string> {
  const { textOf } = await prerender();
  const { name, reglages } = textOf(HOME_LANGUAGE);
  const back = languages.map((one) => {
    const text = textOf(one);
    return `<a lang="${one}" href="${pageName(one)}#/reglages">${text.reglages.title}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${security(policyOf())}
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
${paragraphs(readFileSync('LICENSE', 'utf8'))}
</section>
${sections(borrowed())}
</div>
</main>
</body>
</html>
`;
}

/** The script that stands in each page: built apart, for it must not wait for a file of the game's. */
async function buildFirst(): Promise<string> {
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
  first: string;
  style: string;
  /** The sheets that the style is made of. */
  sheets: string[];
  watch: Rolldown.OutputChunk;
  /** What fetches the screens of a class, besides the chunks of the game. */
  ofClass: Rolldown.OutputChunk[];
  /** The chunks that the game is made of, in this language; the one that starts it first. */
  chunks(language: string): Rolldown.OutputChunk[];
}

function filesOf(bundle: Rolldown.OutputBundle, first: string): BuiltFiles {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const find = (is: (chunk: Rolldown.OutputChunk) => boolean) => {
    const chunk = chunks.find(is);
    if (!chunk) throw new Error('the build lacks a chunk that the page names');
    return chunk;
  };
  const made = (source: string) =>
    find(({ facadeModuleId }) => facadeModuleId?.endsWith(source) ?? false);
  const game = made('/src/app/main.tsx');
  const neededBy = (...roots: readonly Rolldown.OutputChunk[]) => {
    const needed = new Set<Rolldown.OutputChunk>();
    const need = (chunk: Rolldown.OutputChunk) => {
      if (needed.has(chunk)) return;
      needed.add(chunk);
      for (const file of chunk.imports) need(find(({ fileName }) => fileName === file));
    };
    for (const root of roots) need(root);
    return [...needed];
  };
  const core = neededBy(game);
  const sheets = core.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return {
    first,
    style: sheets
      .map((file) => (bundle[file]?.type === 'asset' ? String(bundle[file].source) : ''))
      .join('')
      .trim(),
    sheets,
    watch: made('/src/pwa/update-watcher.ts'),
    ofClass: neededBy(made('/src/classroom/screens.ts')).filter((chunk) => !core.includes(chunk)),
    chunks: (language) => neededBy(game, made(`/src/i18n/text/${language}.ts`)),
  };
}

const addresses = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.map(({ fileName }) => `./${fileName}`).join(' ');

/** Prints the page of each language: head, first screen and its data, ready before any script. */
export function page(): Plugin {
  /** A page of the newest dossier, or of the one named, at an address of its own. */
  async function print(
    template: string,
    language: string,
    built: BuiltFiles | undefined,
    front: FrontPageData,
  ) {
    const module = await prerendered;
    const text = module.textOf(language);
    const data = { ...front, dated: formatDate(front.article.date, text) };
    const head = [
      ...(built ? [security(policyOf(built.first, built.style))] : []),
      `<title>${attribute(text.titled(data.title))}</title>`,
      `<meta name="description" content="${attribute(text.description)}">`,
      ...(built ? [`<link rel="manifest" href="./${manifestName(language)}">`] : []),
    ].join('\n    ');
    const styles = built
      ? [
          `<style>${built.style}</style>`,
          // it is in the page already: so that what asks for a sheet of these finds that it is there
          ...built.sheets.map((file) => `<link rel="stylesheet" href="./${file}" disabled>`),
        ]
      : [];
    const attributes = {
      lang: language,
      'data-languages': languages.join(' '),
      'data-dossier': data.id,
      // itself first, then what it is made of
      'data-game': built ? addresses(built.chunks(language)) : '/src/app/main.tsx',
      'data-watch': built ? `./${built.watch.fileName}` : '/src/pwa/update-watcher.ts',
      'data-class': built ? addresses(built.ofClass) : '/src/classroom/screens.ts',
    };
    const templates = [
      ...module
        .answers(language, data)
        .map(
          ({ response, score, html }, index) =>
            `<template id="answer-${index}" data-response="${attribute(response)}" data-score="${score}">${html}</template>`,
        ),
      `<template id="framed"><a target="_blank">${attribute(text.framed)}</a></template>`,
    ];
    // no module, for that would wait a frame more: all that it needs stands above it
    const first = built
      ? `<script>${built.first}</script>`
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
      .replace('<!--app-->', () => module.render(language, data))
      .replace('</head>', () => `${styles.join('\n    ')}\n  </head>`)
      .replace('<!--templates-->', () => templates.join('\n    '))
      .replace(
        '<!--front-->',
        () => `<script type="application/json" id="front">${json}</script>\n    ${first}`,
      );
  }

  /** A site of one dossier says nothing of others. */
  const withOthers = (front: FrontPageData, others: number): FrontPageData =>
    others > 0 ? { ...front, others } : front;
  let prerendered: ReturnType<typeof prerender>;

  return {
    name: 'page',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.replace(/[?#].*/, '') ?? '';
        const [, id, tongue] = /^\/bank\/([\w-]+)\.([a-z]{2})\.json$/.exec(path) ?? [];
        const language = languages.find((one) => path === `/${one}.html`);
        try {
          if (id && tongue) {
            const bank = JSON.stringify(bankIn(id, [tongue]));
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
        prerendered = prerender();
        const language = languages.find((one) => path === `/${one}.html`) ?? HOME_LANGUAGE;
        const [newest = '', ...others] = dossiers();
        const data = withOthers(front(bankIn(newest, [language, ...languages])), others.length);
        return print(html, language, undefined, data);
      },
    },
    async generateBundle(_, bundle) {
      const home = bundle['index.html'];
      if (home?.type !== 'asset') return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
      const template = String(home.source);
      const built = filesOf(bundle, await buildFirst());
      const licences = await printLicences(built.sheets);
      this.emitFile({ type: 'asset', fileName: 'licences.html', source: licences });
      prerendered = prerender();
      const ids = dossiers();
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { textOf } = await prerendered;
      for (const language of languages)
        emit(manifestName(language), JSON.stringify(manifest(textOf(language), language)));
      const [newest = ''] = ids;
      const others = ids.length - 1;
      for (const language of languages) {
        const compiled = compile(newest, [language, ...languages]);
        // the one that the worker keeps: the page and the worker share what is fetched once
        const name = `${newest}.${compiled.front.language}.json`;
        const asset = this.emitFile({ type: 'asset', name, source: compiled.bank });
        const data = { ...compiled.front, bank: `./${this.getFileName(asset)}` };
        const source = await print(template, language, built, withOthers(data, others));
        if (pageName(language) === 'index.html') home.source = source;
        else emit(pageName(language), source);
      }

      /** The banks that are another language's for want of their own are written once. */
      const written = new Set<string>();
      const lists = new Map(languages.map((language) => [language, [] as DossierSummary[]]));
      const asked = languages.flatMap((language) =>
        ids.map((id, nth) => ({ id, nth, language, languages: [language, ...languages] })),
      );
      await compileAll(asked, async ({ id, nth, language }, { file, bank, front, filed }) => {
        if (!written.has(file)) emit(file, bank);
        written.add(file);
        // at an address of its own, which stays when another dossier is the newest
        const source = await print(template, language, built, withOthers(front, others));
        emit(pageName(language, id), source);
        const list = lists.get(language) ?? [];
        list[nth] = filed;
      });
      for (const [language, list] of lists) {
        for (const [nth, shelf] of shelve(list).entries())
          emit(`archive/${language}-${nth + 1}.json`, JSON.stringify(shelf));
      }
    },
  };
}
