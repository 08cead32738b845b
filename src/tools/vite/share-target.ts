import type { ManifestOptions, VitePWAOptions } from 'vite-plugin-pwa';

/** What other apps may share with the installed game: a file of progress, or the link of a set. */
export const shareTarget: ManifestOptions['share_target'] = {
  action: './shared',
  method: 'POST',
  enctype: 'multipart/form-data',
  params: {
    title: 'title',
    text: 'text',
    url: 'url',
    files: [{ name: 'file', accept: ['application/json', '.json'] }],
  },
};

type RuntimeCachingRoutes = NonNullable<NonNullable<VitePWAOptions['workbox']>['runtimeCaching']>;

/**
 * What the worker makes of it: no host is asked. A file waits in a cache of its own until the page that
 * opens it has taken it; of a link only the word that a set is told in goes on. Any site may send such
 * a form: it can do no more than open the game before a file that nobody has said yes to.
 */
export const shareTargetRoute: RuntimeCachingRoutes[number] = {
  method: 'POST',
  urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/shared'),
  // written into the worker as it stands: it knows nothing of this file
  handler: async ({ url, request }) => {
    const form = await request.formData();
    const scopeUrl = new URL('./', url).href;
    const file = form.get('file');
    if (file instanceof File && file.size > 0) {
      const cache = await caches.open(`workbox-shared-${scopeUrl}`);
      // one byte more than a file may have: the page refuses what is longer, and says so
      await cache.put('file', new Response(file.slice(0, 96 * 2 ** 20 + 1)));
      return Response.redirect(`${scopeUrl}#/reglages/partage`, 303);
    }
    const sharedText = ['url', 'text', 'title']
      .map((name) => String(form.get(name) ?? ''))
      .join(' ');
    const [, set = '-'] = /#\/devoir\/([\w-]+)/.exec(sharedText) ?? [];
    return Response.redirect(`${scopeUrl}#/devoir/${set}`, 303);
  },
};
