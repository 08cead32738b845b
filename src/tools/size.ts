/**
 * `npm run size`: the sizes of the build in brotli against their budgets; `-- --files` lists every file
 * that is kept offline, the largest first.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSite } from './folders.ts';
import { listPrecachedFiles, measureBudgets } from './measure-size.ts';

const folder = fixtureSite;
if (!existsSync(join(folder, 'sw.js'))) {
  console.error(`There is no ${folder}/ to measure: run "npm run build:fixture" first.`);
  process.exit(1);
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const sizeOf = (file: string) => {
  const path = join(folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
};
const printRow = (label: string, bytes: number, note = '') =>
  console.log(`${label.padEnd(42)}${String(bytes).padStart(8)}  ${note}`);

// the archive's pages are compressed less, and the page of licences is no screen
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html') && !/^\d{4}-/.test(file))
  .map((page) => ({ page, html: read(page) }))
  .filter(({ html }) => html.includes('data-game='));
const serviceWorker = read('sw.js');

if (process.argv.includes('--files')) {
  const sizes = listPrecachedFiles(serviceWorker).map((file) => ({ file, bytes: sizeOf(file) }));
  for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) printRow(file, bytes);
}
for (const { label, bytes, budget } of measureBudgets(pages, serviceWorker, sizeOf)) {
  const over = bytes - budget;
  printRow(label, bytes, over > 0 ? `${over} over its budget of ${budget}` : `of ${budget}`);
  if (over > 0) process.exitCode = 1;
}
