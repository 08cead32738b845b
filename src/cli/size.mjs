/** `npm run size`: what each page's first screen weighs on the wire; fails over the budget. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstScreen, later, report, weigh } from '../build/size.mjs';
import { readJson, root } from './packages.mjs';

const dist = join(root, 'dist');
const list = '.vite/manifest.json';
if (!existsSync(join(dist, list))) {
  console.error(`There is no dist/${list} to measure: run "npm run build" first.`);
  process.exit(1);
}

const manifest = readJson(`dist/${list}`);
const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
const weighed = (/** @type {string[]} */ files) => files.map((file) => weigh(file, read(file)));

const screens = readdirSync(dist)
  .filter((file) => file.endsWith('.html'))
  .map((page) => ({ page, files: firstScreen(page, read(page).toString(), manifest) }))
  // the page of licences is no screen: it has no script
  .filter(({ files }) => files.some((file) => file.endsWith('.js')));
const { text, over } = report(
  screens.map(({ page, files }) => ({ page, weights: weighed(files) })),
  weighed(
    later(
      manifest,
      screens.flatMap(({ files }) => files),
    ),
  ),
);
console.log(text);
process.exitCode = over.length > 0 ? 1 : 0;
