/**
 * `npm run size`: what each page's first screen weighs on the wire, and all pages cost; fails over the budget, and where a chunk
 * has grown since that was last accepted.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chunksOf,
  cost,
  firstScreen,
  game,
  grown,
  later,
  report,
  traffic,
  weigh,
} from './measure-size.mjs';
import { readJson, root } from './packages.mjs';

const dist = join(root, 'dist');
const MANIFEST_PATH = '.vite/manifest.json';
if (!existsSync(join(dist, MANIFEST_PATH))) {
  console.error(`There is no dist/${MANIFEST_PATH} to measure: run "npm run build" first.`);
  process.exit(1);
}

const manifest = readJson(`dist/${MANIFEST_PATH}`);
const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
const weighed = (/** @type {string[]} */ files) => files.map((file) => weigh(file, read(file)));

const screens = readdirSync(dist)
  .filter((file) => file.endsWith('.html'))
  .map((page) => {
    const html = read(page).toString();
    return { page, files: firstScreen(page, html, manifest), rest: game(page, html, manifest) };
  })
  // the page of licences is no screen: it has no script
  .filter(({ rest }) => rest.length > 0);
const { text, over } = report(
  screens.map(({ page, files, rest }) => ({
    page,
    weights: weighed(files),
    game: weighed(rest),
  })),
  weighed(
    later(
      manifest,
      screens.flatMap(({ files, rest }) => [...files, ...rest]),
    ),
  ),
);
/** The compressed text beside a file is what a host sends; a picture goes as it is. */
const wire = (/** @type {string} */ file) =>
  statSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).size;
console.log(`${text}\n\n${cost(traffic('index.html', read('sw.js').toString(), wire))}`);

const BUDGETS_PATH = 'src/tools/chunks.json';
const chunks = chunksOf(manifest, (file) => weigh(file, read(file)));
if (process.argv.includes('--accept')) {
  const text = JSON.stringify(Object.fromEntries([...chunks].sort()), null, 2);
  writeFileSync(join(root, BUDGETS_PATH), `${text}\n`);
}
const more = grown(chunks, readJson(BUDGETS_PATH));
if (more.length > 0) {
  const remedy = 'Load less, or accept it with "npm run size -- --accept".';
  console.log(`\n${more.join('\n')}\n${remedy}`);
}
process.exitCode = over.length + more.length > 0 ? 1 : 0;
