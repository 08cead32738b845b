import type { VitePWAOptions } from 'vite-plugin-pwa';
import { listDossierIds } from './dossiers.ts';
import { shareTargetRoute } from './share-target.ts';

/**
 * An older dossier's bank is kept once it was opened, its page never: it would name files of another
 * release. Offline the newest page takes its place and reads the dossier from the address.
 */
export const workboxOptions = {
  globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}', `assets/${listDossierIds()[0]}.*.json`],
  // other icons are fetched when the game is installed, and the system keeps them
  globIgnores: [
    ...['404.html', '*icon*.png', 'icon-mono.svg', 'screenshots/*', '[0-9][0-9][0-9][0-9]-*.html'],
    'assets/sha2-*',
  ],
  // a bank of 10,000 items has 9 MB
  maximumFileSizeToCacheInBytes: 32 * 2 ** 20,
  // newsletters and messengers add their own
  ignoreURLParametersMatching: [/./],
  runtimeCaching: [
    shareTargetRoute,
    {
      // a host edits such a file in its place, and no build names it anew
      urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.qqq.json'),
      handler: 'NetworkFirst',
      options: { networkTimeoutSeconds: 4 },
    },
    {
      urlPattern: ({ url, sameOrigin }) =>
        sameOrigin && /\/(bank|archive)\/[^/]+\.json$/.test(url.pathname),
      handler: 'StaleWhileRevalidate',
    },
    {
      urlPattern: ({ url, request }) => request.mode === 'navigate' && url.pathname.includes('%23'),
      handler: async ({ url }) => Response.redirect(url.href.replace('%23', '#')),
    },
    {
      // with the full stop or the bracket of its sentence, or as a folder
      urlPattern: ({ url, request }) =>
        request.mode === 'navigate' &&
        /(\/\d{4}-[\w-]+(\.[a-z]{2})?|\.html)([^\w%-]|%[\da-f]{2})+$/i.test(url.pathname),
      handler: async ({ url }) =>
        Response.redirect(
          url.origin + url.pathname.replace(/([^\w%-]|%[\da-f]{2})+$/i, '') + url.search + url.hash,
        ),
    },
    {
      urlPattern: ({ url, request }) =>
        request.mode === 'navigate' && /\/\d{4}-[\w-]+(\.[a-z]{2})?(\.html)?$/.test(url.pathname),
      // copied as text into the service worker: it cannot use anything of this file
      handler: async ({ url, request }) => {
        const [, language] = /\.([a-z]{2})(?:\.html)?$/.exec(url.pathname) ?? [];
        const { fetchPage } = self as unknown as {
          fetchPage: (request: Request, language?: string) => Promise<Response>;
        };
        return fetchPage(request, language);
      },
    },
  ],
} satisfies VitePWAOptions['workbox'];
