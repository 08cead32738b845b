import type { Plugin } from 'vite';
import { pageFileName } from '../../i18n/page-url.ts';
import { languages } from '../page-languages.ts';
import { compileDossier } from './dossiers.ts';
import type { Site } from './site.ts';

/** The page of each language opens with the newest dossier. */
export const prerenderPlugin = (getSite: () => Site): Plugin => ({
  name: 'prerender',
  enforce: 'post',
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
