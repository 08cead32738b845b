import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fixtureQuestions } from '../../../src/tools/folders.ts';
import { FIXTURE_ID, fixtureBankPath } from '../fixture-bank.ts';

const execFileAsync = promisify(execFile);

/** A copy of the frozen dossier, of another day and with another title. */
export interface DossierVariant {
  id: string;
  title: string;
}

/** The project in a folder of its own, with the frozen dossier and copies of it. */
export async function createProject(others: readonly DossierVariant[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quiz-site-'));
  for (const file of [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'tests/tsconfig.json',
    'tests/support/group-environments.ts',
    'package.json',
    'LICENSE',
  ])
    await cp(file, join(folder, file), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await cp(`${fixtureQuestions}/${FIXTURE_ID}`, join(folder, 'questions', FIXTURE_ID), {
    recursive: true,
  });
  for (const { id, title } of others) {
    await mkdir(join(folder, 'questions', id), { recursive: true });
    for (const language of ['fr', 'en'] as const) {
      const text = await readFile(fixtureBankPath(language), 'utf8');
      const variant = text
        .replace(`id: ${FIXTURE_ID}`, `id: ${id}`)
        .replace(/^title: .*$/m, `title: "${title}"`)
        .replace(/^ {2}date: .*$/m, `  date: "${id.slice(0, 10)}"`);
      await writeFile(join(folder, 'questions', id, `${language}.yaml`), variant);
    }
  }
  return folder;
}

/** Builds a project; resolves with the folder that a host serves. */
export async function buildSite(folder: string): Promise<string> {
  const { NODE_ENV: _, VITEST: __, QUESTIONS: ___, ...env } = process.env;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await execFileAsync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env,
  });
  return join(folder, 'dist');
}
