import {
  copyFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fixtureSite } from '../../../src/tools/folders.ts';
import { listFilesOf, listKeptFiles } from '../../../src/tools/measure-size.ts';

const rewrittenExtensions = new Set(['.css', '.html', '.js', '.json', '.webmanifest']);

/**
 * Another release: the build once more, where every file that the bundler named has another name, as
 * when every one of them has changed, and whose pages bear the mark. A second build
 * would take ten times as long and change less.
 */
export async function createRelease(mark: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `quiz-${mark}-`));
  await cp(fixtureSite, folder, { recursive: true });
  const assets = await readdir(join(folder, 'assets'));
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.\w+$/, `.${mark}$&`)]));
  const assetPattern = new RegExp(assets.map((one) => one.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of await readdir(folder, { recursive: true })) {
    if (rewrittenExtensions.has(extname(file)))
      await changeFile(folder, file, (text) =>
        text
          .replace(assetPattern, (one) => renamed.get(one) ?? one)
          .replace('<html', `<html data-release="${mark}"`)
          .replaceAll('",revision:"', `",revision:"${mark}`),
      );
  }
  for (const [from, to] of renamed)
    await rename(join(folder, 'assets', from), join(folder, 'assets', to));
  await countBytes(folder);
  return folder;
}

async function changeFile(folder: string, file: string, change: (text: string) => string) {
  const text = await readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, file), change(text));
}

/** The worker takes a file of another length for a stranger's. */
async function countBytes(folder: string) {
  const list = await readFile(join(folder, 'sw.js'), 'utf8');
  const files = [...list.matchAll(/\burl:"([^"]+)",[^}]*,bytes:/g)].map(([, url = '']) => url);
  const sizes = await Promise.all(files.map((url) => stat(join(folder, url))));
  let at = 0;
  const counted = list.replace(/(?<=,bytes:)[\de]+/g, () => String(sizes[at++]?.size));
  await writeFile(join(folder, 'sw.js'), counted);
}

/** Changes one file of a release. */
export async function editFile(folder: string, file: string, change: (text: string) => string) {
  await changeFile(folder, file, change);
  if (file !== 'sw.js') await countBytes(folder);
}

/** A release with the kill switch, made as docs/releasing.md says. */
export async function createKillSwitchRelease(mark: string): Promise<string> {
  const folder = await createRelease(mark);
  await copyFile('src/pwa/kill-switch.js', join(folder, 'sw.js'));
  return folder;
}

/** A release with the worker of the first versions, which kept every file of the build at once. */
export async function createReleaseWithoutParts(mark: string): Promise<string> {
  const folder = await createRelease(mark);
  await editFile(folder, 'sw.js', (text) => {
    const end = text.indexOf('\n');
    const files = text.slice(0, end).match(/\burl:"[^"]+",revision:(null|"[^"]*")/g) ?? [];
    const all = files.map((file) => `{${file}},`).join('');
    return text.slice(end).replace('=[{url:', `=[${all}{url:`);
  });
  return folder;
}

/** The parts that a release's worker knows. */
export const listParts = async (folder: string): Promise<string[]> => [
  ...new Set(
    listKeptFiles(await readFile(join(folder, 'sw.js'), 'utf8')).flatMap(({ needs }) => needs),
  ),
];

/** The files that a release's worker keeps on a device that uses these parts. */
export const listFilesKept = async (folder: string, parts = ['fr']): Promise<string[]> =>
  listFilesOf(await readFile(join(folder, 'sw.js'), 'utf8'), parts);
