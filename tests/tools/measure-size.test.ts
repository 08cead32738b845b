import { describe, expect, test } from 'vitest';
import {
  listFirstScreenFiles,
  listGameFiles,
  listPrecachedFiles,
  measureBudgets,
  measureTraffic,
  sizeBudgets,
} from '../../src/tools/measure-size.ts';

const html = `<!doctype html><html lang="fr" data-game="./assets/main.js ./assets/log.js">
<link rel="icon" href="./icon.svg"><link rel="manifest" href="./m.json">
<link rel="stylesheet" href="./assets/main.css" disabled><script>1</script>`;
const serviceWorker =
  'x([{url:"index.html",revision:"1f"},{url:"assets/a-12345678.js",revision:null}])';

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

describe('a first visit', () => {
  test('loads the precached files, and the page with its icon and manifest once more', () => {
    expect(listPrecachedFiles(serviceWorker)).toEqual(['index.html', 'assets/a-12345678.js']);
    expect(measureTraffic('index.html', serviceWorker, () => 100)).toEqual({
      first: 600,
      back: 100,
    });
  });
});

test('each figure stands beside its budget', () => {
  const figures = measureBudgets([{ page: 'index.html', html }], serviceWorker, () => 100);
  expect(figures).toEqual([
    { label: 'index.html: first screen', bytes: 100, budget: sizeBudgets.firstScreen },
    { label: 'index.html: game', bytes: 200, budget: sizeBudgets.game },
    { label: 'kept offline', bytes: 600, budget: sizeBudgets.offline },
  ]);
});
