import { describe, expect, it } from 'vitest';
import { createHashFormat, createRouter, type RouteId } from '../../src/app/router.ts';
import { routes } from '../../src/app/routes.tsx';
import { createPreferences } from '../../src/settings/preferences.ts';

const { hashOf, parseHash } = createHashFormat(routes);

describe('the screen that an address names', () => {
  it.each([
    ['', 'front-page'],
    ['#/', 'front-page'],
    ['#/lire', 'read'],
    ['#/partie', 'round'],
    ['#/nowhere', 'front-page'],
    ['#lire', 'read'],
    ['#!/lire', 'read'],
    ['#/Lire', 'read'],
    ['#%23/lire', 'read'],
    ['#/lire).', 'read'],
  ] as const)('%j is %s', (hash, route) => {
    expect(parseHash(hash)).toEqual({ id: route });
  });

  it('comes back from its own hash', () => {
    for (const route of Object.keys(routes) as RouteId[]) {
      expect(parseHash(hashOf(route))).toEqual({ id: route });
    }
  });

  it('may be about something', () => {
    expect(parseHash('#/fait/otan')).toEqual({ id: 'fact', about: 'otan' });
    expect(parseHash(hashOf('fact', 'otan'))).toEqual({ id: 'fact', about: 'otan' });
    expect(parseHash('#/fait/otan%20et%20suite')).toEqual({ id: 'fact', about: 'otan' });
    expect(parseHash('#/fait/<b>')).toEqual({ id: 'fact' });
  });

  it('may be followed by what a message puts after a link', () => {
    for (const after of ['.', ')', '%20', '/', '?utm_source=mail'])
      expect(parseHash(`#/fait/otan${after}`)).toEqual({ id: 'fact', about: 'otan' });
  });

  it('follows the address', () => {
    const listeners: (() => void)[] = [];
    const location = { hash: '' };
    const router = createRouter(
      {
        location,
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
        performance,
      } as unknown as Window,
      routes,
    );
    router.goTo('read');
    expect(location.hash).toBe('#/lire');
    for (const listener of listeners) listener();
    expect(router.currentRoute.value).toEqual({ id: 'read' });
  });
});

it.each([
  ['?utm_source=mail%23/devoir/LINK', '#/devoir/LINK', '?utm_source=mail'],
  ['?%23/devoir/LINK', '#/devoir/LINK', ''],
  ['?x=1%2523%252Fdevoir%252FLINK', '#%252Fdevoir%252FLINK', '?x=1'],
])('a screen is found behind a parameter of a mailer: %s', (search, hash, left) => {
  const url = new URL(`https://example.org/quiz/en.html${search}`);
  const history = {
    replaceState: (_: unknown, __: string, to: string) => {
      url.href = new URL(to, url).href;
    },
  };
  const window = { location: url, history, addEventListener: () => {}, performance };
  const router = createRouter(window as unknown as Window, routes);
  expect(router.currentRoute.value).toEqual({ id: 'take', about: 'LINK' });
  expect([url.pathname, url.search, url.hash]).toEqual(['/quiz/en.html', left, hash]);
});

describe('preferences', () => {
  it('save each change, and go to the page of a language', () => {
    const changes: unknown[] = [];
    const pages: string[] = [];
    const preferences = createPreferences(
      ['fr', 'en'],
      {},
      (change) => changes.push(change),
      (language) => pages.push(language),
    );
    preferences.setTheme('dark');
    preferences.setToggle('streak', true);
    preferences.setLanguage('en');
    preferences.setTheme('auto');
    expect(changes).toEqual([
      { theme: 'dark' },
      { streak: true },
      { language: 'en' },
      { theme: undefined },
    ]);
    expect(pages).toEqual(['en']);
  });
});
