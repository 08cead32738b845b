import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

const screen = ['app/app-context', 'app/screen', 'i18n', 'ui'];

/**
 * What each part of src may import besides itself: folders or files of src, without their ending, and
 * packages. A `*` stands for one folder. The longest key that a file's path begins with is its own.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // what the content is and how it is scored: pure
  bank: [
    'items/answer-key',
    'items/authoring',
    'items/schemas',
    'items/*/schema',
    'shared/civil-date',
    'shared/text-normalize',
    'untrusted',
    'valibot',
  ],
  'items/*/schema': ['bank/schema/fields', 'valibot'],
  'items/*/score': ['items/*/schema', 'shared/civil-date'],
  'items/*/lint': [
    'bank',
    'items/authoring-type',
    'items/*/schema',
    'items/recall/compare-names',
    'items/recall/name-forms',
    'items/recall/score',
    'shared/text-normalize',
  ],
  'items/authoring-type': ['bank'],
  'items/authoring': ['bank/types', 'items/authoring-type', 'items/*/lint'],
  'items/recall/score': [
    'items/recall/compare-names',
    'items/recall/name-forms',
    'items/recall/schema',
  ],
  'items/recall/compare-names': [
    'items/recall/countries',
    'items/recall/name-forms',
    'shared/find-last-index',
    'shared/text-normalize',
  ],
  'items/recall/countries': ['shared/text-normalize'],
  'items/recall/name-forms': [
    'items/recall/countries',
    'items/recall/titles',
    'shared/find-last-index',
    'shared/text-normalize',
  ],
  'items/recall/romanize': ['items/recall/name-forms', 'items/recall/transliterate'],
  'items/recall/transliterate': ['any-ascii'],
  'items/recall/titles': [],
  'items/schemas': ['items/*/schema'],
  // what every round needs of a type: as small as can be
  'items/registry': ['bank/types', 'items/item-type', 'items/*/item-type'],
  'items/*/item-type': ['items/item-type', 'items/*/score'],
  // what the classroom alone needs of a type
  'items/classroom-type': ['bank/types', 'items/item-words', 'items/registry', 'shared/bit-writer'],
  'items/*/classroom': [
    'items',
    'shared/bit-writer',
    'shared/to-well-formed',
    'untrusted/strip-control-chars',
  ],
  'items/item-view': ['bank/types', 'items/registry', 'preact'],
  'items/views': [
    'bank/types',
    'i18n/context',
    'items/item-view',
    'items/registry',
    'items/*/View',
  ],
  // a View and the parts of it
  items: [
    'bank/hole',
    'bank/types',
    'i18n',
    'shared/digits',
    'shared/pad-cents',
    'ui',
    'preact',
    '@preact/signals',
  ],
  // learning: pure
  engine: ['bank', 'items/registry', 'shared', 'pure-rand', 'ts-fsrs'],
  // what stands alone
  shared: [],
  untrusted: ['shared'],
  i18n: ['bank/types', 'shared/decode-percents', 'shared/pad-cents', 'preact'],
  'ui/use-draft': ['settings/stored-settings', 'shared', 'preact', '@preact/signals'],
  ui: ['bank/hole', 'bank/types', 'i18n', 'shared', 'preact', '@preact/signals'],
  qr: [
    'app/start-worker',
    'app/trusted-types',
    'i18n',
    'shared',
    'ui',
    'untrusted',
    'preact',
    '@preact/signals',
    'qr',
  ],
  pwa: [
    'app/app-context',
    'app/trusted-types',
    'i18n',
    'progress/text',
    'progress/ui',
    'shared/persisted-names',
    'shared/unsaved-work',
    'shared/with-timeout',
    'ui',
    'preact',
    '@preact/signals',
    'workbox-window',
  ],
  // what survives
  'progress/storage': [
    'app/start-worker',
    'bank/types',
    'engine',
    'shared',
    'untrusted',
    'canonicalize',
    'idb-keyval',
    'valibot',
  ],
  'progress/backup': [
    'app/start-worker',
    'engine/events',
    'progress/storage',
    'shared',
    'untrusted',
    'canonicalize',
    'valibot',
  ],
  progress: [
    'app/app-context',
    'dossiers/check-records',
    'engine',
    'i18n',
    'pwa/shared-file',
    'qr',
    'shared',
    'ui',
    'preact',
    '@preact/signals',
  ],
  // a dossier that a device holds
  dossiers: [
    ...screen,
    'bank',
    'editor/load-editor',
    'progress/storage',
    'pwa/shared-file',
    'qr',
    'shared',
    'untrusted',
    '@noble/hashes',
    'canonicalize',
    'preact',
    '@preact/signals',
    'valibot',
  ],
  // where a dossier is made of an article
  editor: [
    ...screen,
    'bank',
    'dossiers/dossier-store',
    'dossiers/keep',
    'dossiers/local-dossier',
    'dossiers/pack-dossier',
    'dossiers/problem',
    'dossiers/receive/DossierProblemNote',
    'dossiers/text',
    'drafting',
    'formats/import',
    'formats/text',
    'items/number/figure-field',
    'items/registry',
    'items/text',
    'items/views',
    'progress/storage/key-value',
    'pwa/shared-file',
    'shared',
    'untrusted',
    'preact',
    '@preact/signals',
    'valibot',
  ],
  // an article to facts and items: pure
  'drafting/draft-in-worker': [
    'app/start-worker',
    'drafting/draft-article',
    'drafting/types',
    'shared/call-worker',
    'shared/with-timeout',
  ],
  'drafting/draft.worker': ['drafting/draft-article', 'drafting/types', 'shared/call-worker'],
  drafting: [
    'bank',
    'items/registry',
    'shared/civil-date',
    'shared/find-last-index',
    'shared/pad-cents',
    'shared/segment-text',
    'shared/text-normalize',
    'untrusted/is-json-object',
    'untrusted/parse-json',
    'untrusted/strip-control-chars',
    'valibot',
  ],
  // files of other tools: pure
  'formats/export': [
    ...screen,
    'bank',
    'engine/playable-bank',
    'formats',
    'shared',
    'preact',
    '@preact/signals',
  ],
  'formats/import': ['bank/types', 'formats', 'ui', 'preact', '@preact/signals'],
  'formats/text': ['i18n'],
  formats: [
    'bank/hole',
    'bank/front-page',
    'bank/schema/bank-schema',
    'bank/types',
    'engine/seeded-random',
    'i18n/format',
    'items/date/schema',
    'items/lists',
    'items/recall/score',
    'items/schemas',
    'shared',
    'untrusted/json-bounds',
    'untrusted/strip-control-chars',
    'fflate',
    'papaparse',
    'valibot',
  ],
  settings: [
    ...screen,
    'progress',
    'pwa/ask-to-keep',
    'qr/text',
    'shared/unsaved-work',
    'preact',
    '@preact/signals',
  ],
  'settings/stored-settings': ['shared/start-names'],
  'settings/preferences': ['settings/stored-settings', '@preact/signals'],
  // a question on the screen, for a player or a pupil
  question: [
    'bank',
    'i18n',
    'items/item-view',
    'items/registry',
    'shared/after-paint',
    'shared/find-last-index',
    'ui',
    'untrusted/safe-url',
    'preact',
  ],
  play: [
    ...screen,
    'bank',
    'dossiers',
    'engine',
    'items/choice/View',
    'items/choice/score',
    'items/item-view',
    'items/registry',
    'items/views',
    'progress/progress-log',
    'pwa/InstallHint',
    'question',
    'shared',
    'untrusted/safe-url',
    'html-to-image',
    'preact',
    '@preact/signals',
  ],
  classroom: [
    ...screen,
    'app/router',
    'bank',
    'dossiers/dossier-store',
    'dossiers/keep',
    'dossiers/share',
    'engine',
    'formats/export',
    'formats/text',
    'items/answer-key',
    'items/classroom',
    'items/classroom-type',
    'items/item-words',
    'items/registry',
    'items/text',
    'items/views',
    'progress/storage/key-value',
    'pwa/shared-file',
    'qr',
    'question',
    'shared',
    'untrusted',
    'preact',
    '@preact/signals',
  ],
  'classroom/cards': ['js-aruco2'],
  'classroom/own-language': [
    'app/router',
    'app/screen',
    'classroom/assignment-life',
    'settings/stored-settings',
    '@preact/signals',
  ],
  // the shell
  'app/app-context': [
    'app/router',
    'play/round/game',
    'progress/storage/key-value',
    'settings/preferences',
    'preact',
    '@preact/signals',
  ],
  'app/router': ['shared/decode-percents', '@preact/signals'],
  'app/screen': ['app/app-context', 'engine/playable-bank', 'play/text', 'preact'],
  'app/trusted-types': [
    'classroom/cards/detect.worker',
    'drafting/draft.worker',
    'progress/backup/parse.worker',
    'progress/storage/opfs.worker',
    'qr/decode.worker',
  ],
  'app/start-worker': ['app/trusted-types', 'ui/failed-loads'],
  'app/inline': [
    'app/main',
    'classroom/screens',
    'i18n/page-url',
    'pwa/update-watcher',
    'settings/stored-settings',
    'shared',
  ],
  app: [
    'bank',
    'classroom/screens',
    'dossiers',
    'engine/create-front-page',
    'engine/playable-bank',
    'i18n',
    'items/choice/score',
    'play',
    'progress',
    'pwa',
    'question/GlossaryText',
    'settings',
    'shared',
    'ui',
    'preact',
    '@preact/signals',
    'preact-render-to-string',
  ],
};

/** Run by Node and never part of the game: they may import anything, and nothing may import them. */
const tools = 'tools';

const patterns = new Map<string, RegExp>();

function isIn(path: string, place: string): boolean {
  const pattern = patterns.get(place) ?? new RegExp(`^${place.replaceAll('*', '[^/]+')}(/|\\.|$)`);
  patterns.set(place, pattern);
  return pattern.test(path);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !isIn(file, tools));

const importsIn = (file: string, form: RegExp) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(form)].map(([, name = '']) => {
    const [path = ''] = name.split('?');
    return path.startsWith('.') ? normalize(join(dirname(file), path)).replaceAll(sep, '/') : path;
  });
const importsOf = (file: string) =>
  importsIn(file, /(?:^|[ (])(?:from |import |import\()'([^'\n]+)'/gm);
const eagerImportsOf = (file: string) =>
  importsIn(file, /^(?:import|export|\})[^('\n]*'(\.[^'\n]+\.tsx?)'/gm);

/** The keys of the table that a file falls under, the closest first; a deeper one adds to its parent's. */
const placesOf = (file: string) =>
  Object.keys(allowed)
    .filter((place) => isIn(file, place))
    .sort((a, b) => b.length - a.length);

it('every file of src has its place in the table', () => {
  expect(files.filter((file) => placesOf(file).length === 0)).toEqual([]);
});

it('nothing is imported that the table does not allow', () => {
  const found = files.flatMap((file) => {
    const [own = '', ...parents] = placesOf(file);
    const isWhole = ['classroom/cards'].includes(own);
    const list = [
      ...(allowed[own] ?? []),
      ...(isWhole ? parents.flatMap((one) => allowed[one] ?? []) : []),
    ];
    const home = isWhole ? (parents.at(-1) ?? own) : own;
    return importsOf(file)
      .filter((path) => !isIn(path, home) && !list.some((place) => isIn(path, place)))
      .map((path) => `${file} imports ${path}`);
  });
  expect(found).toEqual([]);
});

it('nothing imports itself by way of others, not even for a type', () => {
  const known = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (known.has(file)) return;
    known.add(file);
    for (const path of eagerImportsOf(file)) follow(path, [...way, file]);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

it('the table allows nothing that nobody imports', () => {
  const idle = Object.entries(allowed).flatMap(([place, list]) => {
    const mine = files.filter((file) => placesOf(file).includes(place));
    const imported = [...new Set(mine.flatMap(importsOf))];
    return list
      .filter((one) => !imported.some((path) => isIn(path, one)))
      .map((one) => `${place}: ${one}`);
  });
  expect(idle).toEqual([]);
});

it('src asks for nothing newer than its build, whose language the compiler holds', () => {
  for (const one of ['tsconfig', 'tsconfig.worker'])
    expect(readFileSync(`src/${one}.json`, 'utf8')).toContain('"lib": ["ES2022", ');
  // of the platform, which has no year in the compiler
  const newer =
    /URL\.(canParse|parse)\(|AbortSignal\.any|Promise\.(try|withResolvers)|\.(showPopover|checkVisibility|moveBefore|toBase64)\(|RegExp\.escape/;
  expect(files.filter((file) => newer.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});

it('pure code asks neither the clock nor the dice: both are passed in', () => {
  const impure = files
    .filter((file) =>
      ['engine', 'bank', 'items', 'drafting', 'formats'].some((place) => isIn(file, place)),
    )
    .filter((file) =>
      /\b(Date\.now\(|new Date\(\)|Math\.random\b|performance\.now\()/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    );
  expect(impure).toEqual([]);
});

it('src imports of the tests only their support, and what the bench, the engines and the torture start', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(join('src', file), 'utf8').matchAll(/ from '(?:\.\.\/)+tests\/([^']+)'/g),
      ].map(([, path = '']) => `${file.replaceAll(sep, '/')} imports ${path}`),
    );
  const permitted = /^tools\/.* imports support\/|^tools\/(bench|engines|torture)\.ts imports \1\//;
  expect(found.filter((line) => !permitted.test(line))).toEqual([]);
  expect(found).not.toEqual([]);
});
