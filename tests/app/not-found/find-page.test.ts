import { describe, expect, it } from 'vitest';
import { findHome, findMeantPage, isClassLink } from '../../../src/app/not-found/find-page.ts';

const host = 'https://example.org';
const at = (path: string) => new URL(host + path) as unknown as Location;

describe('an address that a host does not have', () => {
  it.each([
    ['/quiz/%23/reglages', '/quiz/#/reglages'],
    ['/en.html%23/devoir/AUCZ-6?utm_source=mail', '/en.html#/devoir/AUCZ-6?utm_source=mail'],
    [
      '/quiz/2022-01-12-otan.html%23%2Fdevoir%2FAUCZ',
      '/quiz/2022-01-12-otan.html#%2Fdevoir%2FAUCZ',
    ],
    ['/quiz/%2523/devoir/AUCZ', '/quiz/#/devoir/AUCZ'],
    ['/quiz/%23!/devoir/AUCZ', '/quiz/#!/devoir/AUCZ'],
    ['/quiz/devoir/AUCZ', '/quiz/#/devoir/AUCZ'],
    ['/quiz/en.html/devoir/AUCZ', '/quiz/en.html#/devoir/AUCZ'],
    ['/quiz/2022-01-12-otan.html.', '/quiz/2022-01-12-otan.html'],
    ['/quiz/2022-01-12-otan.en.html),#/partie', '/quiz/2022-01-12-otan.en.html#/partie'],
    ['/quiz/2022-01-12-otan/?utm_source=mail', '/quiz/2022-01-12-otan?utm_source=mail'],
    ['//elsewhere.example/en.html»', '//elsewhere.example/en.html'],
    ['//elsewhere.example/%23/devoir/AUCZ', '//elsewhere.example/#/devoir/AUCZ'],
  ])('%s means %s on this host', (path, meant) => {
    expect(findMeantPage(at(path))).toBe(host + meant);
    expect(new URL(findMeantPage(at(path)) ?? '').host).toBe('example.org');
  });

  it.each(['/quiz/2021-01-01-gone.html', '/quiz/nowhere/', '/', '/quiz/%23', '/devoir'])(
    '%s means no other page',
    (path) => {
      expect(findMeantPage(at(path))).toBeUndefined();
    },
  );

  it('is never followed by the same address again', () => {
    for (const path of [
      '/a%23/b',
      '/devoir/x',
      '/devoir/devoir/x',
      '/%23%23/x',
      '/a/devoir/%23/x',
      '/en.html.',
      '/2022-01-12-otan.en.html%C2%A0%C2%BB/',
      '/2022-01-12-otan.html.html./',
    ]) {
      let meant: string | undefined = host + path;
      for (let hop = 0; meant && hop < 3; hop++) {
        const { pathname, search, hash } = new URL(meant);
        meant = findMeantPage(at(pathname + search + hash));
      }
      expect(meant, path).toBeUndefined();
    }
  });

  it('leads to the nearest folder that holds the game, or to none', async () => {
    const findIn = (folder: string, path: string) =>
      findHome(
        at(path),
        'archive/fr-1.json',
        async (url) => url === `${host}${folder}archive/fr-1.json`,
      );
    expect(await findIn('/quiz/', '/quiz/a/b/c.html')).toBe(`${host}/quiz/`);
    expect(await findIn('/', '/quiz/a/b/')).toBe(`${host}/`);
    expect(await findIn('/quiz/', '/quiz/a')).toBe(`${host}/quiz/`);
    expect(await findIn('/other/', '/quiz/a')).toBeUndefined();
  });

  it('keeps the class link that it ends with', () => {
    expect(isClassLink(at('/quizz/fr.html#/devoir/AUCZ'))).toBe(true);
    expect(isClassLink(at('/quizz/fr.html#/partie'))).toBe(false);
  });
});
