import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { createFrontPageData } from '../../engine/create-front-page.ts';
import { HOME_LANGUAGE, pageFileName } from '../../i18n/page-url.ts';
import { compileDossier, loadBank } from './dossiers.ts';
import { sourceFiles } from './page-files.ts';
import { createSite, languages, type Site } from './site.ts';

/** The page of each language opens with the newest dossier. */
export const prerenderPlugin = (getSite: () => Site): Plugin => ({
  name: 'prerender',
  enforce: 'post',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const path = request.url?.replace(/[?#].*/, '') ?? '';
      if (!languages.some((language) => path === `/${language}.html`)) return next();
      try {
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
      const site = await createSite(html, sourceFiles);
      const language = languages.find((one) => path === `/${one}.html`) ?? HOME_LANGUAGE;
      const bank = loadBank(site.dossierIds[0] ?? '', [language, ...languages]);
      return site.renderPage(language, createFrontPageData(bank));
    },
  },
  generateBundle(_, bundle) {
    const { dossierIds, renderPage } = getSite();
    const [newest = ''] = dossierIds;
    for (const language of languages) {
      const { bank, front } = compileDossier(newest, [language, ...languages]);
      // with a hash in its name, so that the page and the service worker share one download
      const name = `${newest}.${front.language}.json`;
      const bankFile = this.getFileName(this.emitFile({ type: 'asset', name, source: bank }));
      const source = renderPage(language, { ...front, bank: `./${bankFile}` });
      const fileName = pageFileName(language);
      const page = bundle[fileName];
      if (page?.type === 'asset') page.source = source;
      else this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
