import type { Plugin } from 'vite';
import { devPagesPlugin } from './dev-pages.ts';
import { dossierPagesPlugin } from './dossier-pages.ts';
import { headersPlugin } from './host-configs.ts';
import { licencesPlugin } from './licences-page.ts';
import { notFoundPlugin } from './not-found-page.ts';
import { collectPageFiles } from './page-files.ts';
import { prerenderPlugin } from './prerender.ts';
import { createSite, type Site } from './site.ts';
import { manifestsPlugin } from './web-manifest.ts';

export function sitePlugins(): Plugin[] {
  let site: Site;
  const getSite = () => site;
  return [
    {
      name: 'site',
      enforce: 'post',
      async generateBundle(_, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') throw new Error('the build has no index.html');
        site = await createSite(String(template.source), await collectPageFiles(bundle));
      },
    },
    devPagesPlugin(),
    prerenderPlugin(getSite),
    dossierPagesPlugin(getSite),
    licencesPlugin(getSite),
    notFoundPlugin(getSite),
    manifestsPlugin(getSite),
    headersPlugin(),
  ];
}
