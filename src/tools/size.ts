/**
 * `npm run size`: the sizes of the build in brotli against their budgets; `-- --files` lists every file
 * that is kept offline, the largest first, and the parts that it comes with.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSite } from './folders.ts';
import { listKeptFiles, measureBudgets } from './measure-size.ts';

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
  .filter(({ html }) => html.includes('data-game='))
  .map((built) => ({ ...built, language: /data-languages="(\w\w)/.exec(built.html)?.[1] ?? '' }))
  .sort((a, b) => Number(b.page === 'index.html') - Number(a.page === 'index.html'));
const serviceWorker = read('sw.js');

if (process.argv.includes('--files')) {
  const sizes = listKeptFiles(serviceWorker).map((kept) => ({ ...kept, bytes: sizeOf(kept.file) }));
  for (const { file, needs, bytes } of sizes.sort((a, b) => b.bytes - a.bytes))
    printRow(file, bytes, needs.join(' and '));
}
for (const { label, bytes, budget } of measureBudgets(pages, serviceWorker, sizeOf)) {
  const over = bytes - budget;
  printRow(label, bytes, over > 0 ? `${over} over its budget of ${budget}` : `of ${budget}`);
  if (over > 0) process.exitCode = 1;
}
