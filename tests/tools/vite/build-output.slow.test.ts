import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetIds } from '../../../src/formats/targets.ts';
import { fixtureQuestions } from '../../../src/tools/folders.ts';
import { buildCsp } from '../../../src/tools/vite/csp.ts';
import { collectAttributions } from '../../../src/tools/vite/licences.ts';

/** Two builds of the game; the source maps of the second name the packages in it. */
const folder = mkdtempSync(join(tmpdir(), 'built-'));
/** `npm test` has just built it. */
const built = process.env.BUILT_SITE;
const plain = built ? resolve(built) : join(folder, 'plain');
const mapped = join(folder, 'mapped');

const build = (into: string, ...more: string[]) =>
  new Promise<void>((resolve, reject) => {
    // a process of its own, because under vitest Vite would build for tests
    const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
    const env = { ...inherited, QUESTIONS: fixtureQuestions };
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
    const args = [...vite, '--emptyOutDir', '--outDir', into, ...more];
    spawn(process.execPath, args, { env, stdio: 'inherit' }).on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build failed: ${code}`)),
    );
  });

const filesOf = (from: string) =>
  readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
const read = (file: string, from = plain) => readFileSync(join(from, file), 'utf8');

const scripts = () => filesOf(plain).filter((file) => /^assets\/.*\.js$/.test(file));
/** The scripts that a script loads before it runs. */
const importsOf = (file: string, from = plain) =>
  [...read(file, from).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, name = '']) => `assets/${name}`,
  );
function findNeeded(script: string): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (file: string) => {
    if (needed.has(file)) return;
    needed.add(file);
    importsOf(file).forEach(visit);
  };
  importsOf(script).forEach(visit);
  return needed;
}

beforeAll(async () => {
  // one after the other, so that other tests run meanwhile
  if (!built) await build(plain);
  await build(mapped, '--sourcemap', 'hidden');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two builds', () => {
  test('are the same, byte for byte', () => {
    const files = filesOf(plain).filter((file) => !/\.(br|gz)$/.test(file));
    const others = filesOf(mapped).filter((file) => !/\.(br|gz|map)$/.test(file));
    expect(others).toEqual(files);
    // Workbox names its map even where Vite was asked to hide them
    const bytes = (file: string, from: string) =>
      readFileSync(join(from, file), 'latin1').replaceAll(/\n\/\/# sourceMappingURL=.*/g, '\n');
    const differ = files.filter(
      (file) => bytes(file, plain).trimEnd() !== bytes(file, mapped).trimEnd(),
    );
    expect(differ).toEqual([]);
  });
});

describe('compressed files', () => {
  test('decompress to the file beside them, and are smaller', () => {
    const small = filesOf(plain).filter((file) => /\.(br|gz)$/.test(file));
    expect(small).toContain('index.html.br');
    expect(small).toContain('sw.js.gz');
    for (const file of small) {
      const bytes = readFileSync(join(plain, file));
      const beside = readFileSync(join(plain, file.slice(0, -3)));
      const whole = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(whole.equals(beside), file).toBe(true);
      expect(bytes.length, file).toBeLessThan(beside.length);
    }
  });
});

describe('the files under assets/', () => {
  test('have their hash in their name, so that a host may let them be kept for ever', () => {
    const bare = filesOf(join(plain, 'assets')).filter(
      (file) => !/-[\w-]{7}\.\w+(\.br|\.gz)?$/.test(file),
    );
    expect(bare).toEqual([]);
  });
});

/** The script and the style that stand in a page, if any do. */
const heldIn = (html: string) =>
  [/<script>(.*?)<\/script>/s, /<style>(.*?)<\/style>/s].map((tag) => tag.exec(html)?.[1]);

const pages = () => filesOf(plain).filter((file) => file.endsWith('.html'));

describe('a built page', () => {
  test('states the policy before anything that it governs', () => {
    expect(pages()).toEqual([
      ...['2022-01-12-otan-russie.en.html', '2022-01-12-otan-russie.html', '404.html'],
      ...['en.html', 'index.html', 'licences.html'],
    ]);
    for (const page of pages()) {
      const [first, stated] =
        /<(?!!doctype|html|head|\/|meta charset)\w[^>]*?(?:content="([^"]*)")?>/i.exec(
          read(page),
        ) ?? [];
      expect(first, page).toContain('http-equiv="Content-Security-Policy"');
      expect(stated, page).toBe(buildCsp(...heldIn(read(page))));
    }
  });

  test('has an address for every link', () => {
    for (const page of pages()) expect(read(page), page).not.toMatch(/<a\b(?![^>]*\shref=)/);
  });

  test('says in its language what it needs where scripts are turned off', () => {
    const wordsOf = (page: string) => /<noscript>(.*?)<\/noscript>/.exec(read(page))?.[1];
    expect(wordsOf('index.html')).toMatch(/^Pour jouer/);
    expect(wordsOf('en.html')).toMatch(/^To play/);
  });

  test('has at most one script and one style in its text, for the policy lets no other run', () => {
    for (const page of pages()) {
      const html = read(page);
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      const inline = scripts.filter((tag) => !/\ssrc=|type="application\/json"/.test(tag));
      const isGame = page !== 'licences.html';
      expect(inline, page).toEqual(isGame ? ['<script>'] : []);
      expect(html.match(/<style\b/g) ?? [], page).toHaveLength(isGame ? 1 : 0);
      expect(html, page).not.toMatch(/\sstyle=|<[^>]+\son\w+=|javascript:/i);
    }
  });
});

/** The rules of a sheet that stand within another rule, each by its selector. */
function findNestedRules(css: string): string[] {
  const nested: string[] = [];
  const open: string[] = [];
  const tokens = css.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""').split(/([{};])/);
  for (const [at, token] of tokens.entries()) {
    if (token === '}') open.pop();
    if (token !== '{') continue;
    const head = tokens[at - 1]?.trim() ?? '';
    const isGroup = (one: string) => /^@(media|supports|container|layer|keyframes)/.test(one);
    if (open.some((one) => !isGroup(one))) nested.push(head);
    open.push(head);
  }
  return nested;
}

describe('a built sheet', () => {
  test('nests no rule in another, for Safari from 17.5 prints without those of @media print', () => {
    expect(findNestedRules('@media print{.a{& b{color:red}}}')).toEqual(['& b']);
    expect(findNestedRules('.a{@media print{color:red}}')).toEqual(['@media print']);
    const sheets = filesOf(plain).filter((file) => file.endsWith('.css'));
    const styles = pages().flatMap((page) => heldIn(read(page))[1] ?? []);
    expect(sheets.length).toBeGreaterThan(10);
    const nested = [...sheets.map((file) => read(file)), ...styles].flatMap(findNestedRules);
    expect(nested).toEqual([]);
  });
});

describe('the script that starts the next release', () => {
  test('needs no file of the game, which may be what is broken', () => {
    const [watch = ''] = scripts().filter((file) => file.startsWith('assets/watch-'));
    const [register = ''] = scripts().filter((file) => /\/register-service-worker-/.test(file));
    expect(importsOf(watch)).toEqual([]);
    expect(importsOf(register)).toEqual([watch]);
  });
});

describe('the build', () => {
  test('names no address of another host but those that name a language of markup', () => {
    /** Names that look like addresses; a page for developers, in an error of Workbox; an author's line; an example in a message. */
    const known =
      /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|purl\.org\/dc)\/|^https:\/\/(bit\.ly\/wb-precache|example\.org\/article)$|^http:\/\/sheetjs\.com$/;
    const named = filesOf(plain)
      // the licences are full of addresses, in plain words: the page makes no link of any
      .filter((file) => /\.(js|css|html|svg|webmanifest)$/.test(file) && file !== 'licences.html')
      .flatMap((file) =>
        [...read(file).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)<]*/g)].map(
          ([address]) => `${file}: ${address}`,
        ),
      )
      .filter((line) => !known.test(line.split(': ')[1] ?? ''));
    expect(named).toEqual([]);
    expect(read('licences.html')).not.toMatch(/(?:href|src)="?(?:https?:)?\/\//);
  });
});

test('the pictures that a store shows are not kept on players’ devices', () => {
  expect(read('sw.js')).not.toContain('screenshots/');
});

describe('the page for an address that is not there', () => {
  test('needs no other file, for it is sent at any depth', () => {
    expect(read('404.html')).not.toMatch(/<(?:link|img|script[^>]*\ssrc)/);
    expect(read('404.html')).toMatch(/<section lang="fr">.*<section lang="en">/s);
  });

  test('is not kept on players’ devices', () => {
    expect(read('sw.js')).not.toContain('404.html');
  });
});

describe('the page of licences', () => {
  /** The packages with code in the build, as its maps tell; Vite's own lines are in no map. */
  const shipped = () =>
    new Set(
      filesOf(mapped)
        .filter((file) => file.endsWith('.map'))
        .flatMap((file): string[] => JSON.parse(read(file, mapped)).sources)
        .flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );

  test('names every package with code in the build, with its licence in full', () => {
    const names = collectAttributions().map(({ name }) => name);
    expect([...shipped()].filter((name) => !names.includes(name))).toEqual([]);
    expect([...shipped()]).toContain('workbox-precaching');
    const page = read('licences.html');
    for (const { name, version, text } of collectAttributions()) {
      expect(page).toContain(`${name} ${version} (`);
      expect(text, name).toMatch(
        /Permission is hereby granted|Permission to use, copy|Apache License/,
      );
    }
  });

  test('wears classes that the sheets know', () => {
    const sheets = filesOf(plain).filter((file) => file.endsWith('.css'));
    const styles = sheets.map((file) => read(file)).join('');
    const classes = [...read('licences.html').matchAll(/class="([^"]*)"/g)].map(([, name]) => name);
    expect(classes).not.toEqual([]);
    expect(classes.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });

  test('is kept by the service worker, to be read offline too', () => {
    expect(read('sw.js')).toContain('url:"licences.html"');
  });
});

test('every package in the build has a licence that asks for no more than its text', () => {
  const allowed = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
  const other = collectAttributions().filter(
    ({ licence }) => !licence.split(/[()]|\sOR\s/).some((one) => allowed.includes(one)),
  );
  expect(other).toEqual([]);
});

describe('the scripts', () => {
  test('need each other in no circle, for one of them would run before what it needs', () => {
    const needs = new Map(scripts().map((script) => [script, findNeeded(script)]));
    const listCircle = (script: string) =>
      [...(needs.get(script) ?? [])].filter((other) => needs.get(other)?.has(script)).sort();
    const circles = scripts().map((script) => listCircle(script).join(' '));
    expect(needs.size).toBeGreaterThan(50);
    expect([...new Set(circles)].filter(Boolean)).toEqual([]);
  });

  test('hold the schemas of a bank, which are built as their file loads, in one that needs their library', () => {
    const [schemas = '', ...others] = scripts().filter((file) => file.includes('/schemas-'));
    expect([schemas, others]).toEqual([expect.stringMatching(/./), []]);
    expect([...findNeeded(schemas)].some((file) => file.includes('/valibot-'))).toBe(true);
    expect([...findNeeded(schemas)]).not.toContain(schemas);
  });
});

describe('the files of other tools', () => {
  const sources = new Map<string, string[]>();
  beforeAll(() => {
    for (const map of filesOf(mapped).filter((file) => /^assets\/.*\.js\.map$/.test(file)))
      sources.set(map.slice(0, -'.map'.length), JSON.parse(read(map, mapped)).sources);
  });
  const holds = (file: string, part: RegExp) =>
    sources.get(file)?.some((source) => part.test(source)) ?? false;
  const importsOfMapped = (file: string) => importsOf(file, mapped);

  test.each(targetIds)('the code that writes %s comes alone, when asked for', (id) => {
    const writer = new RegExp(`/src/formats/write/${id}\\.ts$`);
    const others = targetIds.filter((one) => one !== id).join('|');
    const [chunk = '', ...more] = [...sources.keys()].filter((file) => holds(file, writer));
    expect([chunk, more]).toEqual([expect.stringMatching(/./), []]);
    expect(holds(chunk, new RegExp(`/src/formats/write/(${others})\\.ts$`))).toBe(false);
    expect([...sources.keys()].flatMap(importsOfMapped)).not.toContain(chunk);
    const packed = importsOfMapped(chunk).filter((file) =>
      holds(file, /\/src\/formats\/write\/|\/node_modules\/fflate\//),
    );
    const bytes = [chunk, ...packed].map((file) => statSync(join(mapped, `${file}.br`)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  });
});
