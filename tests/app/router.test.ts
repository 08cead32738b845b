import { describe, expect, it } from 'vitest';
import { createRouter, hashOf, placeOf } from '../../src/app/router.ts';
import { createPreferences } from '../../src/settings/preferences.ts';

describe('the screen that an address names', () => {
  it.each([
    ['', 'une'],
    ['#/', 'une'],
    ['#/lire', 'lire'],
    ['#/partie', 'partie'],
    ['#/nowhere', 'une'],
    ['#lire', 'une'],
  ] as const)('%j is %s', (hash, route) => {
    expect(placeOf(hash)).toEqual({ route });
  });

  it('comes back from its own hash', () => {
    for (const route of ['une', 'lire', 'partie', 'edition', 'reglages'] as const) {
      expect(placeOf(hashOf(route))).toEqual({ route });
    }
  });

  it('may be about something', () => {
    expect(placeOf('#/fait/otan')).toEqual({ route: 'fait', about: 'otan' });
    expect(placeOf(hashOf('fait', 'otan'))).toEqual({ route: 'fait', about: 'otan' });
    expect(placeOf('#/fait/<b>')).toEqual({ route: 'fait' });
  });

  it('may be followed by what a message puts after a link', () => {
    for (const after of ['.', ')', '%20', '/', '?utm_source=mail'])
      expect(placeOf(`#/devoir/ABC-1${after}`)).toEqual({ route: 'devoir', about: 'ABC-1' });
  });

  it('follows the address', () => {
    const listeners: (() => void)[] = [];
    const location = { hash: '' };
    const router = createRouter({
      location,
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      performance,
    } as unknown as Window);
    router.go('lire');
    expect(location.hash).toBe('#/lire');
    for (const listener of listeners) listener();
    expect(router.place.value).toEqual({ route: 'lire' });
  });
});

describe('preferences', () => {
  it('keep what is changed, and go to the page of a language', () => {
    const kept: unknown[] = [];
    const pages: string[] = [];
    const preferences = createPreferences(
      ['fr', 'en'],
      {},
      (change) => kept.push(change),
      (language) => pages.push(language),
    );
    preferences.choose('dark');
    preferences.turn('streak', true);
    preferences.speak('en');
    preferences.choose('auto');
    expect(kept).toEqual([
      { theme: 'dark' },
      { streak: true },
      { language: 'en' },
      { theme: undefined },
    ]);
    expect(pages).toEqual(['en']);
  });
});
