import { describe, expect, it } from 'vitest';
import { pageUrl, readDossierId } from '../../src/i18n/page-url.ts';

const local = 'local-otan-0123456789';
const readFrom = (address: string) => readDossierId(new URL(address, 'https://host.example/sub/'));

describe('the address of a dossier', () => {
  it('that a device holds is a question to the page of each language', () => {
    expect(pageUrl('fr', local)).toBe(`./?d=${local}`);
    expect(pageUrl('en', local)).toBe(`./en.html?d=${local}`);
  });

  it('of the site is its own page', () => {
    expect(pageUrl('fr')).toBe('./');
    expect(pageUrl('en', '2022-01-12-otan')).toBe('./2022-01-12-otan.en.html');
  });

  it.each([
    `./?d=${local}`,
    `./en.html?d=${local}#/devoir/ABC`,
    `./?utm_source=mail&d=${local}`,
    `./?d=${local}&fbclid=5`,
    `./?D=${local}`,
    `./?utm=1&amp;d=${local}`,
    // with the full stop of its sentence, and with an encoded hash
    `./?d=${local}.`,
    `./?d=${local}%23/devoir/ABC`,
    `./2022-01-12-otan.html?d=${local}`,
    // as a mail breaks it
    './?d=%20local-otan-%0A01234%2056789%C2%AD',
    './?d=local%E2%80%91otan%E2%80%910123456789',
  ])('is read from %s', (address) => {
    expect(readFrom(address)).toBe(local);
  });

  it.each([
    ['./', undefined],
    ['./?fbclid=abc&id=5', undefined],
    ['./?mail-d=5', undefined],
    ['./?from=https%3A%2F%2Fhost.example%2F%3Fa%3D1%26d%3Dx', undefined],
    // which is said, not answered with the newest
    ['./?d=../x', ''],
    ['./?d=', ''],
    ['./2022-01-12-otan.html?d=%C3%A9', ''],
    ['./2022-01-12-otan', '2022-01-12-otan'],
    ['./2022-01-12-otan.en.html?utm=x', '2022-01-12-otan'],
  ])('of %s is %s', (address, id) => {
    expect(readFrom(address)).toBe(id);
  });
});
