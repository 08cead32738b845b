import { expect, it } from 'vitest';
import { createHashFormat } from '../../../src/app/router.ts';
import { routes } from '../../../src/app/routes.tsx';
import { isPackedDossier } from '../../../src/dossiers/pack-dossier.ts';
import { findHandout } from '../../../src/dossiers/receive/find-handout.ts';
import { spellHandout } from '../../../src/qr/handout.ts';
import { encodeBase64Url } from '../../../src/shared/base64url.ts';
import { computeCrc32 } from '../../../src/shared/crc32.ts';
import { openHandmadeDossier } from '../../support/handmade-dossiers.ts';

const { packed } = await openHandmadeDossier();
const payload = spellHandout({ packed });
const assignment = encodeBase64Url(Uint8Array.from({ length: 120 }, (_, at) => at));
const withAssignment = spellHandout({ packed, assignment });
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
  const found = findHandout(link);
  expect({ ...found, packed: found?.packed.slice(0, packed.length) }).toEqual({ packed });
  const { id, about = '' } = parseHash(`#/recu/${link}`);
  expect(id).toBe('receive');
  expect(findHandout(about)).toEqual(found);
});

it.each(['#%2Frecu%2F', '#%252Frecu%252F', '#!/recu/', '#/Recu/'])(
  'the address %s leads to it',
  async (start) => {
    const { id, about = '' } = parseHash(start + encodeURIComponent(payload));
    expect([id, findHandout(about)]).toEqual(['receive', { packed }]);
  },
);

it('a dossier is found in a message with its link', async () => {
  const message = `Bonjour, voici : https://example.org/jeu/#/recu/${wrap(payload, '\n')} à demain`;
  expect(findHandout(message)).toEqual({ packed });
});

it.each([
  ['as it was', withAssignment],
  ['wrapped', wrap(withAssignment, ' ')],
  ['with a parameter behind it', `${withAssignment}?utm_source=mail`],
])('an assignment is found with its dossier in a link %s', (_, link) => {
  const found = findHandout(link);
  expect(found?.packed.slice(0, packed.length)).toEqual(packed);
  expect(found?.assignment).toBe(assignment);
});

it.each([1, 8, 40, 100, 1_000])(
  'a link that lacks its last %i signs is known to be cut',
  (signs) => {
    const found = findHandout(withAssignment.slice(0, -signs));
    expect(found && isPackedDossier(found.packed)).toBe(false);
  },
);

it('of a link that is cut or changed, there are the bytes that came', async () => {
  const cut = findHandout(payload.slice(0, -40));
  expect(cut?.packed).toEqual(packed.slice(0, cut?.packed.length));
  expect(findHandout('')).toBeUndefined();
  expect(findHandout('!?')).toBeUndefined();
});

it('finds a dossier of a newer release, to say that it is one', async () => {
  const content = Uint8Array.from([2, ...packed.subarray(1, -4)]);
  const checksum = new DataView(new ArrayBuffer(4));
  checksum.setUint32(0, computeCrc32(content));
  const newer = Uint8Array.from([...content, ...new Uint8Array(checksum.buffer)]);
  expect(findHandout(`${spellHandout({ packed: newer })}. Bonne lecture`)).toEqual({
    packed: newer,
  });
});
