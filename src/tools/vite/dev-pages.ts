import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { type DossierSummary, paginateDossiers } from '../../bank/archive.ts';
import { pageFileName } from '../../i18n/page-url.ts';
import { questionsFolder } from '../folders.ts';
import { languages } from '../page-languages.ts';
import { compileDossier, listDossierIds } from './dossiers.ts';
import { renderLicencesPage } from './licences-page.ts';
import { renderNotFoundPage } from './not-found-page.ts';
import { listSourceFiles } from './page-files.ts';
import { createSite, manifestFileName } from './site.ts';
import { createManifest } from './web-manifest.ts';

interface DevFile {
  type: 'text/html' | 'application/json';
  body: string;
}

const toJson = (value: unknown): DevFile => ({
  type: 'application/json',
  body: JSON.stringify(value),
});

const openSite = ({ config: { base } }: ViteDevServer) =>
  createSite(readFileSync('index.html', 'utf8'), listSourceFiles(base));

const compileIn = (language: string, id: string) => compileDossier(id, [language, ...languages]);

/** A dossier with a fault is listed by it, and hides no other. */
function summarizeDossier(server: ViteDevServer, language: string, id: string): DossierSummary {
  try {
    return compileIn(language, id).summary;
  } catch (error) {
    const err = { ...(error as ErrorPayload['err']), message: (error as Error).message, stack: '' };
    server.config.logger.error(err.message);
    server.environments.client.hot.send({ type: 'error', err });
    const publisher = join(questionsFolder, id);
    return { id, title: err.message, publisher, date: id.slice(0, 10), actors: [] };
  }
}

async function renderPage(server: ViteDevServer, path: string, language: string, id: string) {
  const { renderPage } = await openSite(server);
  const html = renderPage(language, compileIn(language, id).front);
  return { type: 'text/html', body: await server.transformIndexHtml(path, html) } as const;
}

/** Each address of the build that depends on the dossiers, with the way to make its file. */
function* listFiles(server: ViteDevServer) {
  const ids = listDossierIds();
  const [newest = ''] = ids;
  for (const language of languages) {
    for (const id of [undefined, ...ids]) {
      const path = `/${pageFileName(language, id)}`;
      yield [path, () => renderPage(server, path, language, id ?? newest)] as const;
    }
    for (const id of ids) {
      const path = `/bank/${id}.${language}.json`;
      const openBank = (): DevFile | undefined => {
        const { file, bank } = compileIn(language, id);
        return path === `/${file}` ? { type: 'application/json', body: bank } : undefined;
      };
      yield [path, openBank] as const;
    }
    const pageCount = paginateDossiers(ids.map(() => ({}) as never)).length;
    for (let nth = 0; nth < pageCount; nth++) {
      const listPage = () =>
        paginateDossiers(ids.map((id) => summarizeDossier(server, language, id)))[nth];
      yield [`/archive/${language}-${nth + 1}.json`, () => toJson(listPage())] as const;
    }
    yield [
      `/${manifestFileName(language)}`,
      async () => toJson(createManifest((await openSite(server)).getText(language), language)),
    ] as const;
  }
  yield [
    '/licences.html',
    async (): Promise<DevFile> => ({
      type: 'text/html',
      body: renderLicencesPage(await openSite(server)),
    }),
  ] as const;
}

export const devPagesPlugin = (): Plugin => ({
  name: 'dev-pages',
  // otherwise Vite sends the home page in the place of one that is not there
  config: (_, { command }) => (command === 'serve' ? { appType: 'mpa' } : undefined),
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const { pathname, searchParams } = new URL(`http://here${request.url}`);
      const { base } = server.config;
      const path = `/${pathname.slice(base.length) || 'index.html'}`;
      // a script of the page, which Vite serves under the page's address
      if (searchParams.has('html-proxy') || !pathname.startsWith(base)) return next();
      try {
        const [, createFile] =
          [...listFiles(server)].find(([one]) => one === path || one === `${path}.html`) ?? [];
        const file = await createFile?.();
        if (file) response.setHeader('Content-Type', file.type).end(file.body);
        else next();
      } catch (error) {
        next(error);
      }
    });
    return () =>
      server.middlewares.use(async (_, response, next) => {
        try {
          const page = await renderNotFoundPage(await openSite(server));
          response.writeHead(404, { 'Content-Type': 'text/html' }).end(page);
        } catch (error) {
          next(error);
        }
      });
  },
});
