import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { Item } from '../../src/bank/types.ts';
import { hasAllPackages } from '../../src/tools/ensure.mjs';

/** An item that every page here can ask. */
export type PeerItem = Extract<Item, { type: 'choice' }>;

/** Installs the peers in their own folder, so that who only plays or tests never has them. */
export function installPeers(folder: string): boolean {
  if (isInstalled(folder)) return true;
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: true });
  return status === 0;
}

function isInstalled(folder: string): boolean {
  try {
    const [want, have] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).packages,
    );
    return hasAllPackages(want, have);
  } catch {
    return false;
  }
}

/** The first items again and again, told apart by a number, up to the length wanted. */
export const repeatItems = (items: readonly PeerItem[], length: number): PeerItem[] =>
  Array.from({ length }, (_, nth) => {
    const again = Math.floor(nth / items.length);
    const item = items[nth % items.length] as PeerItem;
    return again
      ? { ...item, id: `${item.id}-${again}`, prompt: `${again}. ${item.prompt}` }
      : item;
  });

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const toScriptJson = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c');

/** The two peers that are bundled; the items stay a file beside the bundle, so that one will do for all. */
const bundledPeers = ['react-quiz', 'survey'];

async function bundlePeer(from: string, to: string, name: string) {
  await build({
    configFile: false,
    logLevel: 'error',
    root: from,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: to,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(from, name, 'main.js'),
        external: /items\.js$/,
        output: {
          entryFileNames: 'main.js',
          assetFileNames: 'main[extname]',
          paths: () => './items.js',
        },
      },
    },
  });
}

/** Bundles once what `print` puts beside any number of items. */
export async function preparePeers(from: string, to: string) {
  for (const name of bundledPeers) await bundlePeer(from, join(to, name), name);
  const take = (path: string, as: string) =>
    cp(join(from, 'node_modules', path), join(to, as), { recursive: true });
  await take('quizdown/public/build/quizdown.js', 'quizdown/quizdown.js');
  await take('h5p-standalone/dist', 'h5p/dist');
  await take('h5p-parts/test/workspace', 'h5p/workspace');
  await compressFolder(to);
}

/** Leaves beside each text the same in brotli, as the game's build does. */
async function compressFolder(folder: string) {
  for (const file of await readdir(folder, { recursive: true })) {
    const isThere = await stat(join(folder, `${file}.br`)).catch(() => false);
    if (isThere || !/\.(?:html|js|css|svg|json)$/.test(file)) continue;
    const bytes = await readFile(join(folder, file));
    const small = brotliCompressSync(bytes);
    if (small.length < bytes.length) await writeFile(join(folder, `${file}.br`), small);
  }
}

/** Puts the items given beside what was prepared: a folder for everyone but the game. */
export async function writePeerPages(
  from: string,
  prepared: string,
  to: string,
  items: readonly PeerItem[],
) {
  await cp(prepared, to, { recursive: true });
  const read = (file: string) => readFile(join(from, file), 'utf8');
  const write = async (file: string, text: string) => {
    await mkdir(join(to, file, '..'), { recursive: true });
    await writeFile(join(to, file), text);
    // what was prepared says something else
    await rm(join(to, `${file}.br`), { force: true });
  };
  const page = async (name: string, head: string, body: string) =>
    write(
      `${name}/index.html`,
      (await read('page.html'))
        .replace('<!--head-->', () => head)
        .replace('<!--body-->', () => body),
    );
  const [first] = items;
  if (!first) throw new Error('no items to ask');

  const options = first.options.map(
    ({ text }, index) =>
      `<li><button type="button" data-option="${index}">${escapeHtml(text)}</button></li>`,
  );
  const script = (await read('hand/quiz.js')).replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
  const hand = (await read('hand/index.html'))
    .replace('{prompt}', () => escapeHtml(first.prompt))
    .replace('<!--options-->', () => options.join(''))
    .replace(
      '<!--script-->',
      () =>
        `<script type="application/json" id="first">${toScriptJson(first)}</script><script>${script}</script>`,
    );
  await write('hand/index.html', hand);
  await write('hand/items.json', JSON.stringify(items));

  for (const name of bundledPeers) {
    const sheet = (await readdir(join(to, name))).includes('main.css')
      ? '<link rel="stylesheet" href="./main.css">'
      : '';
    // the items are asked for with the script and not after it
    await page(
      name,
      `<link rel="modulepreload" href="./items.js">${sheet}<script type="module" src="./main.js"></script>`,
      '<div id="app"></div>',
    );
    await write(`${name}/items.js`, `export const items = ${JSON.stringify(items)};`);
  }

  // quizdown tells right from wrong at the end alone; the explanation is its comment on an option
  const questions = items.map(({ prompt, options, key, explanation }) =>
    [
      `### ${prompt}`,
      '',
      ...options.flatMap(({ id, text }) => [
        `1. [${id === key ? 'x' : ' '}] ${text}`,
        `    > ${explanation}`,
      ]),
    ].join('\n'),
  );
  const settings = '---\nshuffleAnswers: false\nlocale: fr\n---';
  await page(
    'quizdown',
    '<script src="./quizdown.js"></script><script>quizdown.init();</script>',
    `<div class="quizdown">\n${settings}\n\n${escapeHtml(questions.join('\n\n'))}\n</div>`,
  );

  // The content types of H5P are on no registry: the one that came with an early release of the player
  // asks one statement, true or false, so the item becomes that. One H5P of it is one question.
  const contentFile = 'h5p/workspace/content/content.json';
  const content = JSON.parse(await readFile(join(to, contentFile), 'utf8'));
  const wrong = first.options.find(({ id }) => id !== first.key);
  const trueFalseContent = {
    ...content,
    question: `<p>${escapeHtml(`${first.prompt} ${wrong?.text}`)}</p>`,
    correct: 'false',
    behaviour: {
      ...content.behaviour,
      autoCheck: true,
      enableSolutionsButton: false,
      feedbackOnWrong: first.explanation,
      feedbackOnCorrect: first.explanation,
    },
  };
  await write(contentFile, JSON.stringify(trueFalseContent));
  await page(
    'h5p',
    '<link rel="stylesheet" href="./dist/styles/h5p.css"><script src="./dist/main.bundle.js"></script>',
    `<div id="app"></div><script>
new H5PStandalone.H5P(document.getElementById('app'), {
  h5pJsonPath: './workspace',
  frameJs: './dist/frame.bundle.js',
  frameCss: './dist/styles/h5p.css',
  embedType: 'div',
});
</script>`,
  );
  await compressFolder(to);
}
