import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);
const DOSSIER_ID = '2022-01-12-otan-russie';

/** A dossier like the real one, of another day and with another title. */
export interface DossierVariant {
  id: string;
  title: string;
}

/** The project in a folder of its own, with the real dossier and others like it. */
export async function createProject(others: readonly DossierVariant[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quiz-site-'));
  for (const file of [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package.json',
    'LICENSE',
  ])
    await cp(file, join(folder, file), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await cp(`questions/${DOSSIER_ID}`, join(folder, 'questions', DOSSIER_ID), { recursive: true });
  for (const { id, title } of others) {
    await mkdir(join(folder, 'questions', id), { recursive: true });
    for (const language of ['fr', 'en']) {
      const text = await readFile(`questions/${DOSSIER_ID}/${language}.yaml`, 'utf8');
      const variant = text
        .replace(`id: ${DOSSIER_ID}`, `id: ${id}`)
        .replace(/^title: .*$/m, `title: "${title}"`)
        .replace(/^ {2}date: .*$/m, `  date: "${id.slice(0, 10)}"`);
      await writeFile(join(folder, 'questions', id, `${language}.yaml`), variant);
    }
  }
  return folder;
}

/** Builds a project; resolves with the folder that a host serves. */
export async function buildSite(folder: string): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await execFileAsync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env,
  });
  return join(folder, 'dist');
}
