import { describe, expect, it } from 'vitest';
import { findParts } from '../../../src/tools/vite/offline-parts.ts';

type Chunk = Parameters<typeof findParts>[0][number];

/** A chunk named as its file, that a module of this path is the entry of. */
const chunk = (fileName: string, path: string, more: Partial<Chunk> = {}): Chunk => ({
  name: fileName,
  fileName,
  isEntry: false,
  facadeModuleId: `/game/src/${path}`,
  moduleIds: [`/game/src/${path}`],
  imports: [],
  dynamicImports: [],
  css: [],
  ...more,
});

const group = (fileName: string, paths: string[], more: Partial<Chunk> = {}): Chunk =>
  chunk(fileName, '', {
    facadeModuleId: null,
    moduleIds: paths.map((path) => `/game/src/${path}`),
    ...more,
  });

const chunks = [
  chunk('main', 'app/main.tsx', {
    isEntry: true,
    imports: ['shared'],
    dynamicImports: ['screens', 'fr', 'en', 'Settings'],
  }),
  group('shared', ['ui/Button.tsx', 'classroom/needs.tsx']),
  chunk('Settings', 'settings/Settings.tsx', { css: ['Settings.css'] }),
  chunk('screens', 'classroom/screens.tsx', {
    dynamicImports: ['Take', 'Present', 'Report', 'class-en'],
  }),
  chunk('Take', 'classroom/take/TakeAssignment.tsx', { css: ['classroom.css'] }),
  chunk('Present', 'classroom/present/Present.tsx', {
    imports: ['shared', 'teaching'],
    css: ['Present.css', 'classroom.css'],
  }),
  chunk('Report', 'classroom/report/ClassReport.tsx', { imports: ['teaching', 'shared'] }),
  group('teaching', ['classroom/tallies.ts']),
  group('class-en', ['classroom/print/text/en.ts', 'classroom/report/text/en.ts']),
  chunk('fr', 'i18n/text/fr.ts'),
  chunk('en', 'i18n/text/en.ts'),
];
const files = [
  ...chunks.flatMap(({ fileName, css }) => [fileName, ...css]),
  ...['index.html', 'en.html', 'en.webmanifest', 'licences.html', 'icon.svg'],
  ...['assets/2022-01-12-otan.en-1234567.json', 'assets/detect.worker-1234567.js'],
  'assets/parse.worker-1234567.js',
];
const partsOf = findParts(chunks, files);

describe('a file is kept', () => {
  it.each([
    ['Present', ['class']],
    ['Present.css', ['class']],
    ['Report', ['class']],
    ['teaching', ['class']],
    ['assets/detect.worker-1234567.js', ['class']],
    ['class-en', ['class', 'en']],
    ['en', ['en']],
    ['en.html', ['en']],
    ['en.webmanifest', ['en']],
    ['assets/2022-01-12-otan.en-1234567.json', ['en']],
    ['fr', ['fr']],
    ['licences.html', ['licences']],
  ])('with its part: %s', (file, parts) => {
    expect(partsOf.get(file)).toEqual(parts);
  });

  it.each([
    ...['main', 'shared', 'screens', 'Take', 'Settings', 'Settings.css', 'classroom.css'],
    ...['index.html', 'icon.svg', 'assets/parse.worker-1234567.js'],
  ])('by every device: %s', (file) => {
    expect(partsOf.has(file)).toBe(false);
  });
});

it('what two parts share comes with each', () => {
  const editor = chunk('Editor', 'editor/Editor.tsx', { imports: ['teaching'] });
  const main = { ...chunks[0], dynamicImports: ['screens', 'Editor'] } as Chunk;
  const parts = findParts([main, ...chunks.slice(1), editor], [...files, 'Editor']);
  expect(parts.get('Editor')).toEqual(['editor']);
  // more than one part needs it, so every device has it
  expect(parts.has('teaching')).toBe(false);
});

it('the rules for articles come by the language of the article, not of the page', () => {
  const editor = chunk('Editor', 'editor/Editor.tsx', { dynamicImports: ['article-de'] });
  const rules = group('article-de', ['drafting/extract/languages/de.ts']);
  const main = { ...chunks[0], dynamicImports: ['Editor'] } as Chunk;
  const parts = findParts([main, editor, rules], ['Editor', 'article-de']);
  expect(parts.get('article-de')).toEqual(['editor', 'article-de']);
});

it('what one part opens of another comes where both are used', () => {
  const editor = chunk('Editor', 'editor/Editor.tsx', { dynamicImports: ['Import'] });
  const screen = chunk('Import', 'formats/import/ImportQuestions.tsx', { css: ['Import.css'] });
  const main = { ...chunks[0], dynamicImports: ['Editor'] } as Chunk;
  const parts = findParts([main, editor, screen], ['Editor', 'Import', 'Import.css']);
  expect(parts.get('Import')).toEqual(['editor', 'formats']);
  expect(parts.get('Import.css')).toEqual(['editor', 'formats']);
});
