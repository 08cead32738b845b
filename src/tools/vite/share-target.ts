import type { ManifestOptions, VitePWAOptions } from 'vite-plugin-pwa';

export const shareTarget = {
  action: './shared',
  method: 'POST',
  enctype: 'multipart/form-data',
  params: {
    title: 'title',
    text: 'text',
    url: 'url',
    files: [
      {
        name: 'file',
        accept: ['application/json', '.json', 'text/plain', '.txt', 'text/html', '.html'],
      },
    ],
  },
} satisfies ManifestOptions['share_target'];

type RuntimeCachingRoutes = NonNullable<NonNullable<VitePWAOptions['workbox']>['runtimeCaching']>;

/**
 * Answers without the host. A file waits in a cache of its own for the page that opens it. Any site may
 * send such a form: it can only open the game with a file that the player must still accept.
 */
export const shareTargetRoute: RuntimeCachingRoutes[number] = {
  method: 'POST',
  urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/shared'),
  // copied as text into the service worker: it cannot use anything of this file
  handler: async ({ url, request }) => {
    const form = await request.formData();
    const scopeUrl = new URL('./', url).href;
    const file = form.get('file');
    if (file instanceof File && file.size > 0) {
      const cache = await caches.open(`workbox-shared-${scopeUrl}`);
      // one byte over the limit, so that the page sees that a file is too long
      await cache.put('file', new Response(file.slice(0, 96 * 2 ** 20 + 1)));
      const start = await file.slice(0, 600).text();
      if (/^text\/(plain|html)/.test(file.type)) {
        const screen = /Q(UI|QQ|QD)1/.test(start) ? 'devoir' : 'rediger';
        return Response.redirect(`${scopeUrl}#/${screen}`, 303);
      }
      const isDossier = /"format"\s*:\s*"qui-quand-quoi\/dossier"/.test(start);
      return Response.redirect(scopeUrl + (isDossier ? '#/recu' : '#/reglages/partage'), 303);
    }
    const sharedText = ['url', 'text', 'title']
      .map((name) => String(form.get(name) ?? ''))
      .join(' ');
    const [, dossier] = /#!?\/?recu\/(.{1,12000})/is.exec(sharedText) ?? [];
    if (dossier) return Response.redirect(`${scopeUrl}#/recu/${encodeURIComponent(dossier)}`, 303);
    const parts = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? ''));
    const cache = await caches.open(`workbox-shared-${scopeUrl}`);
    const text = new Blob([parts.filter(Boolean).join('\n\n')], { type: 'text/plain' });
    await cache.put('file', new Response(text));
    const isOfClass = text.size <= 200 || /devoir\/|Q(UI|QQ|QD)1/i.test(sharedText);
    return Response.redirect(`${scopeUrl}#/${isOfClass ? 'devoir' : 'rediger'}`, 303);
  },
};
