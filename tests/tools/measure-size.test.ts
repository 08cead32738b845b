import { describe, expect, test } from 'vitest';
import {
  listFilesOf,
  listFirstScreenFiles,
  listGameFiles,
  listKeptFiles,
  measureBudgets,
  measureTraffic,
  sizeBudgets,
} from '../../src/tools/measure-size.ts';

const html = `<!doctype html><html lang="fr" data-game="./assets/main.js ./assets/log.js">
<link rel="icon" href="./icon.svg"><link rel="manifest" href="./m.json">
<link rel="stylesheet" href="./assets/main.css" disabled><script>1</script>`;
const serviceWorker =
  'p=[{url:"en.html",revision:"2c",needs:["en"]},{url:"assets/b-fr.js",revision:null,needs:["class","fr"]},' +
  '{url:"assets/b.js",revision:null,needs:["class"]},{url:"assets/fr.js",revision:null,needs:["fr"]}];' +
  'x([{url:"index.html",revision:"1f"},{url:"assets/a-12345678.js",revision:null}])';
const home = { page: 'index.html', language: 'fr', html };
const english = { page: 'en.html', language: 'en', html };

describe('the first screen', () => {
  test('is the page alone if nothing else blocks it', () => {
    expect(listFirstScreenFiles('index.html', html)).toEqual(['index.html']);
  });

  test.each([
    ['a sheet', '<link href="./assets/a.css" rel="stylesheet">'],
    ['a preloaded module', '<link rel="modulepreload" crossorigin href="assets/a.css">'],
    ['a preloaded font', '<link rel=preload as=font href=/assets/a.css>'],
    ['a script that is no module', '<script defer src="./assets/a.css"></script>'],
  ])('counts %s', (_, tag) => {
    expect(listFirstScreenFiles('en.html', tag)).toEqual(['en.html', 'assets/a.css']);
  });

  test('loads nothing from elsewhere', () => {
    const tag = '<script src="https://example.org/a.js"></script>';
    expect(() => listFirstScreenFiles('index.html', tag)).toThrow('from elsewhere');
  });
});

test('the game is the files that the page names', () => {
  expect(listGameFiles('index.html', html)).toEqual(['assets/main.js', 'assets/log.js']);
});

describe('what is kept', () => {
  test('is the core and the parts that a device uses', () => {
    expect(listKeptFiles(serviceWorker)).toHaveLength(6);
    const core = ['index.html', 'assets/a-12345678.js'];
    expect(listFilesOf(serviceWorker, [])).toEqual(core);
    expect(listFilesOf(serviceWorker, ['fr'])).toEqual(['assets/fr.js', ...core]);
    expect(listFilesOf(serviceWorker, ['class', 'en'])).toEqual([
      ...['en.html', 'assets/b.js'],
      ...core,
    ]);
  });

  test('is, with the editor, the rules of one language and then those of each other', () => {
    const keep = (file: string, needs: string) =>
      `{url:"assets/${file}-1.js",revision:null,needs:[${needs}]},`;
    const withEditor = [
      ...['fr', 'en'].map((one) => keep(`article-${one}-facts`, `"editor","article-${one}"`)),
      keep('composing', '"editor","composing"'),
      keep('assistant', '"editor","assistant"'),
      serviceWorker,
    ].join('');
    const figures = measureBudgets([home, english], withEditor, (file) =>
      file.includes('-en-') ? 7 : 100,
    );
    const bytesOf = (label: string) => figures.find((one) => one.label === label)?.bytes;
    expect(bytesOf('fr: editor, kept once opened')).toBe(100);
    expect(bytesOf('editor and composing: kept besides')).toBe(100);
    expect(bytesOf('editor and assistant: kept besides')).toBe(100);
    expect(bytesOf('editor: another article language')).toBe(7);
    expect(bytesOf('fr: kept by an author in all')).toBe(500);
    expect(bytesOf('kept if everything is')).toBe(1307);
  });

  test('moves at the first visit, and the page with its icon and manifest once more', () => {
    expect(measureTraffic(home, serviceWorker, () => 100)).toEqual({ first: 700, back: 100 });
  });
});

test('each figure stands beside its budget', () => {
  const figures = measureBudgets([home, english], serviceWorker, () => 100);
  const { firstScreen, game, player, parts, language, author, everything } = sizeBudgets;
  const rows = new Map(figures.map(({ label, bytes, budget }) => [label, [bytes, budget]]));
  expect(Object.fromEntries(rows)).toMatchObject({
    'index.html: first screen': [100, firstScreen],
    'index.html: game': [200, game],
    'index.html: kept for a player': [700, player],
    'class: kept once opened': [200, parts.class],
    'en: kept once opened': [100, language],
    'fr: kept by an author in all': [300, author],
    'kept if everything is': [1000, everything],
  });
});
