import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest as Vite writes it: chunks by their source */
/** @typedef {{ name: string, raw: number, brotli: number }} Weight */
/** @typedef {{ page: string, weights: Weight[], game: Weight[] }} Page */

/** Ten packets of 1460 bytes: what a server may send a new visitor before it must wait for an answer. */
const FIRST_SCREEN_GOAL_BYTES = 14_600;

/** What the first answer needs weighs today, rounded up: it may shrink, and never grow unnoticed. */
export const FIRST_SCREEN_BUDGET_BYTES = 7_100;

/** The same for the game that comes while the first question is read. */
export const GAME_BUDGET_BYTES = 24_200;

/**
 * The files that the first answer needs: the page itself, what its head links to, and what the scripts
 * among these import without being asked.
 * @param {string} page its path from the folder that is served
 * @param {string} html
 * @param {Manifest} manifest
 */
export function listFirstScreenFiles(page, html, manifest) {
  return listLoadedFiles(page, listLinkedUrls(html), manifest, [page]);
}

/**
 * The files of the game, which come while the first question is read.
 * @param {string} page
 * @param {string} html
 * @param {Manifest} manifest
 */
export function listGameFiles(page, html, manifest) {
  const first = listFirstScreenFiles(page, html, manifest);
  const inlined = listInlinedSheets(page, html);
  const named = /\sdata-game="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  return listLoadedFiles(page, named, manifest, [...first, ...inlined]).filter(
    (file) => !first.includes(file) && !inlined.includes(file),
  );
}

/**
 * @param {string} page
 * @param {string[]} addresses
 * @param {Manifest} manifest
 * @param {string[]} known
 */
function listLoadedFiles(page, addresses, manifest, known) {
  const chunks = Object.values(manifest);
  const files = new Set(known);
  /** @param {string} file */
  const load = (file) => {
    if (files.has(file)) return;
    files.add(file);
    const chunk = chunks.find((each) => each.file === file);
    for (const key of chunk?.imports ?? []) load(/** @type {Chunk} */ (manifest[key]).file);
    for (const sheet of chunk?.css ?? []) load(sheet);
  };
  for (const address of addresses) load(toServedPath(address, page));
  return [...files];
}

/** A sheet that stands in the page already, and is not fetched. @param {string} tag */
const isInlinedSheet = (tag) => /\sdisabled\b/.test(tag);

/** @param {string} page @param {string} html @returns {string[]} */
const listInlinedSheets = (page, html) =>
  [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => {
    const address = isInlinedSheet(tag) && /\shref="([^"]*)"/.exec(tag)?.[1];
    return address ? toServedPath(address, page) : [];
  });

/** @param {string} html @returns {string[]} */
function listLinkedUrls(html) {
  return [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    const value = (/** @type {string} */ name) =>
      new RegExp(`\\s${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1];
    if (isInlinedSheet(tag)) return [];
    const address = tag.startsWith('<script')
      ? value('src')
      : /^(stylesheet|modulepreload|preload)$/.test(value('rel') ?? '') && value('href');
    return address || [];
  });
}

/** @param {string} address @param {string} page */
function toServedPath(address, page) {
  const { host, pathname } = new URL(address, `http://here/${page}`);
  if (host !== 'here') throw new Error(`${page} loads ${address} from elsewhere`);
  return decodeURIComponent(pathname.slice(1));
}

/**
 * All else that the build made from modules: it waits until the game asks for it.
 * @param {Manifest} manifest
 * @param {readonly string[]} first the files of all first screens
 */
export function listLazyFiles(manifest, first) {
  const all = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set(all)].filter((file) => !first.includes(file)).sort();
}

/** @param {string} name @param {Buffer} bytes @returns {Weight} */
export function weighFile(name, bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/**
 * What there is to say of the pages, and which of them are over the budget.
 * @param {Page[]} pages
 * @param {Weight[]} lazy
 */
export function formatSizeReport(pages, lazy) {
  const totals = pages.map(({ page, weights }) => ({ page, ...sumWeights(weights), weights }));
  const tables = totals.map(({ page, raw, brotli, weights }) =>
    formatTable(`${page}: until the first answer`, [...weights, { name: 'together', raw, brotli }]),
  );
  const rest = pages.map(({ page, game }) => ({ page, game, ...sumWeights(game) }));
  const games = rest.map(({ page, game, raw, brotli }) =>
    formatTable(`${page}: the game, while that is read`, [
      ...game,
      { name: 'together', raw, brotli },
    ]),
  );
  const late = rest.filter(({ brotli }) => brotli > GAME_BUDGET_BYTES);
  const verdicts = totals.map(({ page, brotli }) =>
    brotli > FIRST_SCREEN_BUDGET_BYTES
      ? `${page} is ${brotli - FIRST_SCREEN_BUDGET_BYTES} bytes over its budget of ${FIRST_SCREEN_BUDGET_BYTES}: load less, or load it later.`
      : `${page}: ${brotli} bytes, of a budget of ${FIRST_SCREEN_BUDGET_BYTES} and a goal of ${FIRST_SCREEN_GOAL_BYTES}.`,
  );
  const lateVerdicts = late.map(
    ({ page, brotli }) =>
      `${page}: the game is ${brotli - GAME_BUDGET_BYTES} bytes over its budget of ${GAME_BUDGET_BYTES}.`,
  );
  return {
    over: [...totals.filter(({ brotli }) => brotli > FIRST_SCREEN_BUDGET_BYTES), ...late].map(
      ({ page }) => page,
    ),
    text: [
      ...tables,
      ...games,
      formatTable('loaded when asked for', lazy),
      [...verdicts, ...lateVerdicts].join('\n'),
    ].join('\n\n'),
  };
}

/**
 * The chunks by names that outlast their hashes: the source that a chunk begins with, or its own name.
 * @param {Manifest} manifest
 * @param {(file: string) => Weight} weighChunk
 */
export function measureChunks(manifest, weighChunk) {
  /** @type {Map<string, number>} */
  const chunks = new Map();
  for (const [key, { file }] of Object.entries(manifest)) {
    // a bank is as long as its author makes it
    if (file.endsWith('.json')) continue;
    const name = key.startsWith('_') ? key.replace(/^_|-[\w-]{8}(?=\.\w+$)/g, '') : key;
    chunks.set(name, (chunks.get(name) ?? 0) + weighChunk(file).brotli);
  }
  return chunks;
}

/** What a chunk may grow by before that is looked at, in bytes: less is a word here and there. */
const GROWTH_TOLERANCE_BYTES = 200;

/**
 * What grew since the budgets were written down, chunk by chunk.
 * @param {ReadonlyMap<string, number>} chunks
 * @param {Record<string, number>} budgets
 */
export function findGrownChunks(chunks, budgets) {
  return [...chunks].flatMap(([name, brotli]) => {
    const before = budgets[name];
    if (before === undefined) return `${name} is new: ${brotli} bytes.`;
    if (brotli <= before + GROWTH_TOLERANCE_BYTES) return [];
    return `${name} grew from ${before} to ${brotli} bytes.`;
  });
}

/**
 * What a service worker keeps for playing offline.
 * @param {string} worker its text, as Workbox writes it
 */
export function listPrecachedFiles(worker) {
  return [...worker.matchAll(/\burl:"([^"]+)",revision:/g)].map(([, file = '']) => file);
}

/**
 * What a host moves for one player, in bytes without headers. Files with a hash in their name are asked
 * for once; the page, its icon and the manifest once by the browser and once by the worker. A return
 * asks for nothing but the worker, and most hosts answer that it is the same, with no body.
 * @param {string} page the page that is opened
 * @param {string} worker the text of the service worker
 * @param {(file: string) => number} wireSizeOf what goes over the line for a file
 */
export function measureTraffic(page, worker, wireSizeOf) {
  const twice = [page, 'icon.svg', 'manifest.webmanifest'];
  const files = [...listPrecachedFiles(worker), ...twice, 'sw.js'];
  return {
    first: files.reduce((all, file) => all + wireSizeOf(file), 0),
    back: wireSizeOf('sw.js'),
  };
}

const MILLION = 1_000_000;

/** @param {{ first: number, back: number }} traffic */
export function formatTraffic({ first, back }) {
  const line = (/** @type {string} */ who, /** @type {number} */ bytes) =>
    `  ${who.padEnd(54)}  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${((bytes * MILLION) / 1e9).toFixed(1).padStart(6)} GB`;
  return [
    'what a host moves: for one player, for a million a day',
    line('a first visit, with all that is kept for offline', first),
    line('a return, where the host says that sw.js is the same', 0),
    line('a return, where the host sends sw.js in full', back),
  ].join('\n');
}

/** @param {Weight[]} weights */
function sumWeights(weights) {
  const of = (/** @type {'raw' | 'brotli'} */ key) =>
    weights.reduce((all, each) => all + each[key], 0);
  return { raw: of('raw'), brotli: of('brotli') };
}

/** @param {string} title @param {Weight[]} weights */
function formatTable(title, weights) {
  const rows = [['', 'raw', 'brotli'], ...weights.map((w) => [w.name, `${w.raw}`, `${w.brotli}`])];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(
    ([name = '', raw = '', brotli = '']) =>
      `  ${name.padEnd(width)}  ${raw.padStart(8)}  ${brotli.padStart(8)}`,
  );
  return [title, ...lines].join('\n');
}
