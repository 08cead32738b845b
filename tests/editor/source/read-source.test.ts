import { describe, expect, it } from 'vitest';
import { readHtmlText } from '../../../src/editor/source/html-to-text.ts';
import {
  readHtmlSource,
  readPlainSource,
  readSourceFile,
} from '../../../src/editor/source/read-source.ts';

describe('a page that is pasted or opened', () => {
  it('keeps its paragraphs and drops headings, menus, captions and scripts', () => {
    const page = `<!doctype html><html><head><title>Le Journal</title><style>p{}</style></head><body>
      <nav><p>Accueil</p></nav><article><h1>La gare <em>ouvre</em></h1>
      <p>Léa Morin a
        ouvert la gare&nbsp;mardi.</p><script>alert("<p>non</p>")</script>
      <h2>Un intertitre</h2><figure><figcaption>Photo</figcaption></figure>
      <p>Elle d&eacute;clare&#160;: &laquo; C&#x2019;est fait &raquo; &amp; c'est tout.</p></article>
      <footer><p>Mentions</p></footer></body></html>`;
    expect(readHtmlSource(page)).toEqual({
      title: 'La gare ouvre',
      text: "Léa Morin a ouvert la gare\u00a0mardi.\n\nElle déclare\u00a0: « C’est fait » & c'est tout.",
      address: '',
      publisher: '',
    });
  });

  it('is read as text only, whatever it holds', () => {
    for (const html of ['<', '<p', '</p>&#0;&bogus;', '<script>', '<!--', '<h1><h1>', '&#xffffff;'])
      expect(readHtmlText(html).text).not.toMatch(/<script/);
    expect(readHtmlText('<p>1 &lt; 2</p>').text).toBe('1 < 2');
  });
});

describe('a text', () => {
  it('gives its first line as headline if no full stop ends it', () => {
    expect(readPlainSource('La gare ouvre\r\n\r\nUne phrase.')).toEqual({
      title: 'La gare ouvre',
      text: 'Une phrase.',
      address: '',
      publisher: '',
    });
    expect(readPlainSource('Une phrase.\n\nUne autre.').title).toBe('');
    expect(readPlainSource('Une phrase sans point')).toMatchObject({
      title: '',
      text: 'Une phrase sans point',
    });
  });

  it('gives a headline that stands right over a paragraph, and the agency, but no line of a menu', () => {
    const first =
      'BELMONT, 24 novembre 2026 (AFP) - Le maire de Belmont a fermé la gare lundi pour six mois.';
    expect(readPlainSource(`Belmont ferme sa gare\n${first}\nElle rouvrira.`)).toEqual({
      title: 'Belmont ferme sa gare',
      text: `${first}\nElle rouvrira.`,
      address: '',
      publisher: 'AFP',
    });
    expect(readPlainSource(`Accueil\nMonde\n${first}`)).toMatchObject({ title: '' });
    expect(readPlainSource(`Sport\n${first}`)).toMatchObject({ title: '' });
    expect(readPlainSource('Le plan (PPR) a été voté.')).toMatchObject({ publisher: '' });
  });

  it('gives the address that an app shared with it', () => {
    expect(readPlainSource('Une phrase.\nhttps://exemple.ch/gare')).toMatchObject({
      text: 'Une phrase.',
      address: 'https://exemple.ch/gare',
    });
  });

  it('is read in UTF-8, or as older programs save it', async () => {
    const old = new Blob([new Uint8Array([0xc9, 0x74, 0xe9, 0x2e])]);
    expect((await readSourceFile(old)).text).toBe('Été.');
    expect((await readSourceFile(new Blob(['Été.']))).text).toBe('Été.');
    expect((await readSourceFile(new Blob([new Uint8Array([1, 0, 2])]))).text).toBe('');
  });
});
