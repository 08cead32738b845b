import { expect, it } from 'vitest';
import { createHashFormat } from '../../../src/app/router.ts';
import { routes } from '../../../src/app/routes.tsx';
import { findPackedDossier } from '../../../src/dossiers/receive/find-packed-dossier.ts';
import { encodeBase64Url } from '../../../src/shared/base64url.ts';
import { computeCrc32 } from '../../../src/shared/crc32.ts';
import { openHandmadeDossier } from '../../support/handmade-dossiers.ts';

const { packed } = await openHandmadeDossier();
const payload = encodeBase64Url(packed);
const assignment = `AQx1${'b2_-9'.repeat(20)}`;
const { parseHash } = createHashFormat(routes);

const wrap = (text: string, by: string) => text.replace(/.{70}/g, `$&${by}`);

const links: [string, string][] = [
  ['as it was', payload],
  ['with a full stop behind it', `${payload}.`],
  ['in brackets', `${payload}).`],
  ['with a sentence behind it', `${payload}. A demain, les 3 enfants ! Voici 12 idées pour vous`],
  ['with the parameter of a messenger', `${payload}?fbclid=IwAR0abcdefghijklmnop`],
  ['with another parameter', `${payload}&utm_source=mail`],
  ['in italics', `${payload}_`],
  ['wrapped with spaces', wrap(payload, ' ')],
  ['wrapped with encoded spaces', wrap(payload, '%20')],
  ['wrapped with line breaks', `${wrap(payload, '\r\n')}\r\nBonne journée`],
  ['quoted in an answer', wrap(payload, '\n> ')],
  ['wrapped as quoted-printable', wrap(payload, '=\r\n')],
  ['with long dashes', payload.replaceAll('-', '–')],
  ['with one dash made of two', payload.replace('--', '—')],
  ['with hyphens that do not break', payload.replaceAll('-', '\u2011')],
  ['with signs that nobody sees', wrap(payload, '\u200b')],
  ['as an entity', `${payload}&gt;`],
];

it.each(links)('a dossier is found in its link %s', async (_, link) => {
  // a byte more may be read, which its reader leaves out
  const found = findPackedDossier(link);
  expect({ ...found, packed: found?.packed.slice(0, packed.length) }).toEqual({ packed });
  const { id, about = '' } = parseHash(`#/recu/${link}`);
  expect(id).toBe('receive');
  expect(findPackedDossier(about)).toEqual(found);
});

it.each(['#%2Frecu%2F', '#%252Frecu%252F', '#!/recu/', '#/Recu/'])(
  'the address %s leads to it',
  async (start) => {
    const { id, about = '' } = parseHash(start + encodeURIComponent(payload));
    expect([id, findPackedDossier(about)]).toEqual(['receive', { packed }]);
  },
);

it('a dossier is found in a message with its link', async () => {
  const message = `Bonjour, voici : https://example.org/jeu/#/recu/${wrap(payload, '\n')} à demain`;
  expect(findPackedDossier(message)).toEqual({ packed });
});

it.each([
  ['behind it', `${payload}.${assignment}`],
  ['behind it, wrapped', wrap(`${payload}.${assignment}`, ' ')],
  ['behind it, and a parameter', `${payload}.${assignment}?utm_source=mail`],
])('the payload of an assignment is found %s', async (_, link) => {
  const found = findPackedDossier(link);
  expect(found?.packed).toEqual(packed);
  expect(found?.assignment?.replaceAll(' ', '')).toBe(assignment);
});

it('of a link that is cut or changed, there are the bytes that came', async () => {
  const cut = findPackedDossier(payload.slice(0, -40));
  expect(cut?.packed).toEqual(packed.slice(0, cut?.packed.length));
  expect(findPackedDossier('')).toBeUndefined();
  expect(findPackedDossier('!?')).toBeUndefined();
});

it('finds a dossier of a newer release, to say that it is one', async () => {
  const content = Uint8Array.from([2, ...packed.subarray(1, -4)]);
  const checksum = new DataView(new ArrayBuffer(4));
  checksum.setUint32(0, computeCrc32(content));
  const newer = Uint8Array.from([...content, ...new Uint8Array(checksum.buffer)]);
  expect(findPackedDossier(`${encodeBase64Url(newer)}. Bonne lecture`)).toEqual({ packed: newer });
});
