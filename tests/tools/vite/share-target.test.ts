import { afterEach, expect, it, vi } from 'vitest';
import { shareTargetRoute } from '../../../src/tools/vite/share-target.ts';

afterEach(() => vi.unstubAllGlobals());

type Share = (request: { url: URL; request: Request }) => Promise<Response>;

/** Where the device is led that shares this with the game, and what waits there. */
async function share(parts: Record<string, string | File>) {
  const put = vi.fn(async (_: string, __: Response) => {});
  vi.stubGlobal('caches', { open: async () => ({ put }) });
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  const url = new URL('https://example.org/quiz/shared');
  const request = new Request(url, { method: 'POST', body });
  const response = await (shareTargetRoute.handler as unknown as Share)({ url, request });
  const [, kept] = put.mock.lastCall ?? [];
  return {
    hash: response.headers.get('location')?.replace('https://example.org/quiz/', ''),
    kept: await kept?.text(),
  };
}

it('the file of a dossier goes to the screen that asks, any other to the settings', async () => {
  const dossier = '{ "format": "qui-quand-quoi/dossier", "version": 1, "banks": [] }';
  const sharing = share({ file: new File([dossier], 'a.qqq.json') });
  expect(await sharing).toEqual({ hash: '#/recu', kept: dossier });
  const progress = '{"format":"qui-quand-quoi","version":1}';
  expect(await share({ file: new File([progress], 'a.json') })).toEqual({
    hash: '#/reglages/partage',
    kept: progress,
  });
});

it('the link of a dossier in a text opens it, with all that stands behind it', async () => {
  const text = 'Pour demain : https://example.org/quiz/#/recu/AAAX1b-c_2AQ12 (dix minutes)';
  const { hash = '' } = await share({ text });
  expect(decodeURIComponent(hash)).toMatch(/^#\/recu\/AAAX1b-c_2AQ12 \(dix minutes\)/);
});

it('a link, a code or a few words go whole to where a set is opened, as if they were pasted', async () => {
  const wrapped = 'Pour demain : https://example.org/quiz/#/devoir/AQ12\r\n_bc (dix minutes)';
  const result = new File(['QUI1 AB2C'], 'resultat.txt', { type: 'text/plain' });
  for (const text of [wrapped, 'M3K7-2QXA-9', `${wrapped} ${'x'.repeat(300)}`])
    expect(await share({ text })).toEqual({ hash: '#/devoir', kept: text });
  expect(await share({ file: result })).toEqual({ hash: '#/devoir', kept: 'QUI1 AB2C' });
});

it('an article goes to where a dossier is made of it', async () => {
  const text = 'Une gare ouvre mardi. '.repeat(12);
  const url = 'https://exemple.ch/gare';
  expect(await share({ title: 'La gare', text, url })).toEqual({
    hash: '#/rediger',
    kept: `La gare\n\n${text}\n\n${url}`,
  });
  const file = new File(['<p>Une gare ouvre.</p>'], 'a.html', { type: 'text/html' });
  expect(await share({ file })).toEqual({ hash: '#/rediger', kept: '<p>Une gare ouvre.</p>' });
  expect(await share({ text: `QUI1 ${text}` })).toMatchObject({ hash: '#/devoir' });
});
