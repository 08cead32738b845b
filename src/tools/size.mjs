/**
 * `npm run size`: what each page's first screen weighs on the wire, and all pages cost; fails over the budget, and where a chunk
 * has grown since that was last accepted.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSite } from './fixture.mjs';
import {
  findGrownChunks,
  formatSizeReport,
  formatTraffic,
  listFirstScreenFiles,
  listGameFiles,
  listLazyFiles,
  measureChunks,
  measureTraffic,
  weighFile,
} from './measure-size.mjs';
import { readJson, root } from './packages.mjs';

const dist = join(root, fixtureSite);
const MANIFEST_PATH = '.vite/manifest.json';
if (!existsSync(join(dist, MANIFEST_PATH))) {
  console.error(
    `There is no ${fixtureSite}/${MANIFEST_PATH} to measure: run "npm run build:fixture" first.`,
  );
  process.exit(1);
}

const manifest = readJson(`${fixtureSite}/${MANIFEST_PATH}`);
const readBuiltFile = (/** @type {string} */ file) => readFileSync(join(dist, file));
const weighFiles = (/** @type {string[]} */ files) =>
  files.map((file) => weighFile(file, readBuiltFile(file)));

const screens = readdirSync(dist)
  .filter((file) => file.endsWith('.html'))
  .map((page) => {
    const html = readBuiltFile(page).toString();
    return {
      page,
      files: listFirstScreenFiles(page, html, manifest),
      rest: listGameFiles(page, html, manifest),
    };
  })
  // the page of licences is no screen: it has no script
  .filter(({ rest }) => rest.length > 0);
const { text, over } = formatSizeReport(
  screens.map(({ page, files, rest }) => ({
    page,
    weights: weighFiles(files),
    game: weighFiles(rest),
  })),
  weighFiles(
    listLazyFiles(
      manifest,
      screens.flatMap(({ files, rest }) => [...files, ...rest]),
    ),
  ),
);
/** The compressed text beside a file is what a host sends; a picture goes as it is. */
const wireSizeOf = (/** @type {string} */ file) =>
  statSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).size;
console.log(
  `${text}\n\n${formatTraffic(measureTraffic('index.html', readBuiltFile('sw.js').toString(), wireSizeOf))}`,
);

const BUDGETS_PATH = 'src/tools/chunks.json';
const chunks = measureChunks(manifest, (file) => weighFile(file, readBuiltFile(file)));
if (process.argv.includes('--accept')) {
  const text = JSON.stringify(Object.fromEntries([...chunks].sort()), null, 2);
  writeFileSync(join(root, BUDGETS_PATH), `${text}\n`);
}
const growth = findGrownChunks(chunks, readJson(BUDGETS_PATH));
if (growth.length > 0) {
  const remedy = 'Load less, or accept it with "npm run size -- --accept".';
  console.log(`\n${growth.join('\n')}\n${remedy}`);
}
process.exitCode = over.length + growth.length > 0 ? 1 : 0;
