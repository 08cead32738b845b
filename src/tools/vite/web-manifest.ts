import type { Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { HOME_LANGUAGE } from '../../i18n/page-url.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { languages } from '../page-languages.ts';
import { shareTarget } from './share-target.ts';
import { manifestFileName, type Site } from './site.ts';

const shortcutIcons = [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }];

const pictureName = (name: string, language: string) =>
  `screenshots/${name}${language === HOME_LANGUAGE ? '' : `.${language}`}.png`;

/**
 * The start address is the same in every language, so that a browser sees one app: the page finds the
 * player's language by itself. It is also the app's identity, with the folder of the game in it; an `id`
 * would be resolved against the origin, where two games would be one app.
 */
export const createManifest = (text: AppText, language: string): Partial<ManifestOptions> => ({
  name: text.name,
  short_name: text.name,
  description: text.description,
  lang: language,
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  orientation: 'any',
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  background_color: '#faf7f0',
  theme_color: '#faf7f0',
  categories: ['education', 'news', 'games'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon-mono.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
  ],
  shortcuts: [
    { name: text.nav.round, url: './#/partie', icons: shortcutIcons },
    { name: text.titles.dailyRound, url: './#/partie/depeche', icons: shortcutIcons },
    { name: text.nav.read, url: './#/lire', icons: shortcutIcons },
    { name: text.classroom.title, url: './#/classe', icons: shortcutIcons },
  ],
  share_target: shareTarget,
  file_handlers: [{ action: './#/reglages/partage', accept: { 'application/json': ['.json'] } }],
  screenshots: (
    [
      ['une', '720x1480', 'narrow', text.nav['front-page']],
      ['reponse', '720x1480', 'narrow', text.titles.round],
      ['une-large', '1280x800', 'wide', text.nav['front-page']],
    ] as const
  ).map(([name, sizes, form_factor, label]) => ({
    ...{ src: pictureName(name, language), sizes, type: 'image/png', form_factor, label },
  })),
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
