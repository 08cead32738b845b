import { expect, it } from 'vitest';
import { workboxOptions } from '../../../src/tools/vite/precache.ts';

const routes = workboxOptions.runtimeCaching as readonly {
  urlPattern: (options: object) => boolean;
  handler: (options: object) => Promise<Response>;
}[];

async function findRedirect(path: string): Promise<string | undefined | null> {
  const url = new URL(`https://example.org/quiz/${path}`);
  const options = { url, request: { mode: 'navigate', method: 'GET' }, sameOrigin: true };
  const route = routes.find(({ urlPattern }) => urlPattern(options));
  if (!route || !/redirect/.test(String(route.handler))) return undefined;
  return (await route.handler(options)).headers.get('Location');
}

it.each([
  ['2022-01-12-otan.html.', '2022-01-12-otan.html'],
  ['2022-01-12-otan.html).', '2022-01-12-otan.html'],
  ['2022-01-12-otan/', '2022-01-12-otan'],
  ['2022-01-12-otan.', '2022-01-12-otan'],
  ['2022-01-12-otan.en/?mc_cid=1#/partie', '2022-01-12-otan.en?mc_cid=1#/partie'],
  ['2022-01-12-otan.en.html »', '2022-01-12-otan.en.html'],
  ['en.html…', 'en.html'],
  ['%23/reglages', '#/reglages'],
])('the worker takes %s for %s, offline too', async (path, meant) => {
  expect(await findRedirect(path)).toBe(`https://example.org/quiz/${meant}`);
});

it.each(['', 'en.html', '2022-01-12-otan', '2022-01-12-otan.en', '2022-01-12-otan.html', 'other/'])(
  'the worker leaves /%s as it is',
  async (path) => {
    expect(await findRedirect(path)).toBeUndefined();
  },
);

it.each([
  ['bank/school.qqq.json', 'NetworkFirst'],
  ['bank/2022-01-12-otan-russie.fr.json', 'StaleWhileRevalidate'],
])('%s is taken by the rule %s, so that a mended file of a host comes at once', (path, handler) => {
  const url = new URL(`https://example.org/quiz/${path}`);
  const options = { url, request: { mode: 'cors', method: 'GET' }, sameOrigin: true };
  expect(routes.find(({ urlPattern }) => urlPattern(options))?.handler).toBe(handler);
});
