import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import type { AppText } from '../../i18n/text/fr.ts';
import { shareTarget } from './share-target.ts';
import { languages, manifestFileName, type Site } from './site.ts';

/**
 * The start address is the same in every language, so that a browser sees one app: the page finds the
 * player's language by itself.
 */
export const createManifest = (text: AppText, language: string): Partial<ManifestOptions> => ({
  name: text.name,
  short_name: text.name,
  description: text.description,
  lang: language,
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#faf7f0',
  theme_color: '#faf7f0',
  categories: ['education', 'news', 'games'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon-mono.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
  ],
  shortcuts: [
    { name: text.nav.round, url: './#/partie' },
    { name: text.titles.dailyRound, url: './#/partie/depeche' },
    { name: text.nav.read, url: './#/lire' },
    { name: text.classroom.title, url: './#/classe' },
  ],
  share_target: shareTarget,
  screenshots: [
    { src: 'screenshots/une.png', sizes: '720x1480', type: 'image/png', form_factor: 'narrow' },
    { src: 'screenshots/reponse.png', sizes: '720x1480', type: 'image/png', form_factor: 'narrow' },
    { src: 'screenshots/une-large.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' },
  ],
});

/** One manifest for each language: vite-plugin-pwa writes a single one. */
export const manifestsPlugin = (getSite: () => Site): Plugin => ({
  name: 'manifests',
  enforce: 'post',
  generateBundle() {
    for (const language of languages) {
      const source = JSON.stringify(createManifest(getSite().getText(language), language));
      this.emitFile({ type: 'asset', fileName: manifestFileName(language), source });
    }
  },
});
