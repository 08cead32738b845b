import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureQuestions } from '../../../src/tools/folders.ts';
import { exampleYamlWith } from '../../support/example-bank.ts';
import { FIXTURE_ID } from '../../support/fixture-bank.ts';
import { sampleList } from '../../support/full-run.ts';

const NEWEST = FIXTURE_ID;
const OLDER = '2021-05-01-the-bridge';
const ENGLISH_ONLY = '2020-02-02-the-tower';

let questions: string;
const servers: ChildProcess[] = [];
let address: string;

const writeBank = (id: string, language: string, ...changes: [string, string][]) => {
  mkdirSync(join(questions, id), { recursive: true });
  const text = exampleYamlWith(
    ['id: example', `id: ${id}`],
    ['language: en', `language: ${language}`],
    ...changes,
  );
  writeFileSync(join(questions, id, `${language}.yaml`), text);
};

/** Resolves with its address. */
function startServer(...options: string[]): Promise<string> {
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0', ...options],
    { env: { ...process.env, QUESTIONS: questions, NO_COLOR: '1' } },
  );
  servers.push(server);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(said)));
  });
}

beforeAll(async () => {
  questions = mkdtempSync(join(tmpdir(), 'dossiers-'));
  cpSync(join(fixtureQuestions, NEWEST), join(questions, NEWEST), { recursive: true });
  writeBank(OLDER, 'fr');
  writeBank(OLDER, 'en');
  writeBank(ENGLISH_ONLY, 'en');
  address = await startServer();
}, 60_000);

afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(questions, { recursive: true, force: true });
});

async function openPage(path: string, host = address) {
  const response = await fetch(`${host}/${path}`);
  const html = await response.text();
  const [, front = '{}'] = /id="front">(.*?)<\/script>/s.exec(html) ?? [];
  return {
    status: response.status,
    language: /<html[^>]* lang="(\w+)"/.exec(html)?.[1],
    dossier: /data-dossier="([^"]+)"/.exec(html)?.[1],
    front: JSON.parse(front) as { id: string; language: string },
  };
}

const pages: [path: string, language: string, id: string, bankLanguage: string][] = [
  ['', 'fr', NEWEST, 'fr'],
  ['index.html', 'fr', NEWEST, 'fr'],
  ['en.html', 'en', NEWEST, 'en'],
  ['en.html?from=a-link', 'en', NEWEST, 'en'],
  [`${NEWEST}.html`, 'fr', NEWEST, 'fr'],
  [`${NEWEST}.en.html`, 'en', NEWEST, 'en'],
  [`${OLDER}.html`, 'fr', OLDER, 'fr'],
  [OLDER, 'fr', OLDER, 'fr'],
  [`${OLDER}.en.html`, 'en', OLDER, 'en'],
  [`${ENGLISH_ONLY}.html`, 'fr', ENGLISH_ONLY, 'en'],
  [`${ENGLISH_ONLY}.en.html`, 'en', ENGLISH_ONLY, 'en'],
];

it.each(sampleList(pages, 6))(
  'npm run dev shows at /%s the page in %s of %s',
  async (path, language, id, bankLanguage) => {
    expect(await openPage(path)).toMatchObject({
      status: 200,
      language,
      dossier: id,
      front: { id, language: bankLanguage },
    });
  },
);

it('npm run dev serves the same under the path of a site', async () => {
  const host = await startServer('--base', '/quiz/');
  expect((await openPage('quiz/', host)).dossier).toBe(NEWEST);
  expect((await openPage(`quiz/${OLDER}.en.html`, host)).dossier).toBe(OLDER);
  expect((await fetch(`${host}/quiz/archive/fr-1.json`)).status).toBe(200);
  const page = await (await fetch(`${host}/quiz/`)).text();
  for (const part of ['game', 'watch', 'class']) {
    const [, url = ''] = new RegExp(`data-${part}="([^"]*)"`).exec(page) ?? [];
    const script = await fetch(new URL(url, `${host}/quiz/`));
    expect(script.headers.get('content-type'), part).toContain('javascript');
  }
  for (const path of ['quiz/none.html', 'en.html'])
    expect((await openPage(path, host)).status, path).toBe(404);
});

it('npm run dev has the archives and the banks of the build', async () => {
  for (const language of ['fr', 'en']) {
    const response = await fetch(`${address}/archive/${language}-1.json`);
    const { shelves, dossiers } = await response.json();
    expect(shelves).toBe(1);
    expect(dossiers.map(({ id }: { id: string }) => id)).toEqual([NEWEST, OLDER, ENGLISH_ONLY]);
  }
  const bank = await (await fetch(`${address}/bank/${OLDER}.en.json`)).json();
  expect([bank.id, bank.language]).toEqual([OLDER, 'en']);
  expect((await fetch(`${address}/licences.html`)).status).toBe(200);
  expect((await (await fetch(`${address}/en.webmanifest`)).json()).lang).toBe('en');
});

const absent = [
  '2019-01-01-none.html',
  'de.html',
  `bank/${ENGLISH_ONLY}.fr.json`,
  'bank/none.fr.json',
  'archive/fr-2.json',
  'nothing.html',
  '404.html',
  'en.html%23/devoir/AUCZ',
  'sub/folder/index.html',
  '/',
  '/en.html',
];

it.each(sampleList(absent, 5))(
  'npm run dev has no /%s, and says so on the page of the build',
  async (path) => {
    const headers = { Accept: 'text/html' };
    const response = await fetch(`${address}/${path}`, { headers });
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toMatch(/<section lang="fr">.*<section lang="en">/s);
    const [, policy] = /style-src ([^;]*)/.exec(html) ?? [];
    expect(html.includes('<style')).toBe(policy?.includes('sha256-'));
  },
);

it('npm run dev shows a dossier that is begun while it runs, and says what is wrong with one', async () => {
  writeBank('2021-06-01-begun', 'fr');
  expect((await openPage('2021-06-01-begun.html')).dossier).toBe('2021-06-01-begun');
  writeBank('2021-06-01-begun', 'fr', ['key: crack', 'key: crock']);
  const response = await fetch(`${address}/2021-06-01-begun.html`);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('no option is the key');
  mkdirSync(join(questions, '2021-07-01-empty'));
  const archive = await fetch(`${address}/archive/fr-1.json`);
  const { dossiers } = await archive.json();
  expect(dossiers.map(({ title }: { title: string }) => title)).toEqual([
    expect.not.stringContaining('no '),
    expect.stringContaining('no bank in fr or en'),
    expect.stringMatching(/begun\/fr\.yaml:\d+:\d+ {2}no option is the key "crock"/),
    expect.any(String),
    expect.any(String),
  ]);
  rmSync(join(questions, '2021-06-01-begun'), { recursive: true });
  rmSync(join(questions, '2021-07-01-empty'), { recursive: true });
  expect((await openPage('')).dossier).toBe(NEWEST);
});
