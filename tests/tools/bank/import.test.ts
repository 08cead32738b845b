import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isError } from '../../../src/bank/check-bank.ts';
import { importQuestions } from '../../../src/tools/bank/import.ts';
import { formatProblem, readBank } from '../../../src/tools/bank/read-bank.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(root, 'questions'));
  writeFileSync(
    join(root, 'quiz.gift'),
    ['Qui ferme le pont ? {=La préfète ~Le maire ~Un ingénieur}', 'Racontez. {}', 'Quoi ? {~a ~b}']
      .concat('Quelle est la capitale du Pérou ? {=Lima ~Quito ~La Paz}')
      .join('\n\n'),
  );
  cpSync('tests/fixtures/drafting/fr-pont.txt', join(root, 'article.txt'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => importQuestions(args, root);
const readWritten = (file: string) => readBank(readFileSync(join(root, file), 'utf8'), file);

it('begins a bank that passes the checks, and names what it could not take', async () => {
  const { lines, isSound } = await run('quiz.gift', '--title', 'Le pont', '--day=2026-11-23');
  expect(isSound).toBe(true);
  expect(lines).toEqual([
    'wrote questions/2026-11-23-le-pont/fr.yaml',
    'gift: 2 questions, 1 refused',
    'quiz.gift:5  no-right-answer',
    'left: 1 essay',
  ]);
  const { problems, bank } = readWritten('questions/2026-11-23-le-pont/fr.yaml');
  expect(problems.filter(isError).map(formatProblem)).toEqual([]);
  expect(bank?.items.map(({ prompt }) => prompt)).toContain('Qui ferme le pont\u202f?');
});

it('takes what a sentence of the article proves', async () => {
  const { lines } = await run('quiz.gift', '--article', 'article.txt', '--day=2026-05-19');
  expect(lines).toContain('quiz.gift:7  no-proof');
  const { data } = readWritten('questions/2026-05-19-quiz/fr.yaml');
  const { items, brief } = data as {
    items: { evidence: string[] }[];
    brief: { sentences: { id: string; text: string }[] }[];
  };
  const proof = brief
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === items[0]?.evidence[0]);
  expect(items).toHaveLength(1);
  expect(proof?.text).toMatch(/préfète/);
});

it('never writes over a dossier', async () => {
  const first = await run('quiz.gift', '--day=2026-11-23');
  const second = await run('quiz.gift', '--day=2026-11-23');
  expect(first.lines[0]).toBe('wrote questions/2026-11-23-quiz/fr.yaml');
  expect(second.lines[0]).toBe('wrote questions/2026-11-23-quiz-2/fr.yaml');
});

it('tells a program what is taken, refused and left', async () => {
  const { lines } = await run('quiz.gift', '--json');
  expect(JSON.parse(lines.join('\n'))).toEqual({
    questions: 2,
    refused: [{ line: 5, reason: 'no-right-answer' }],
    left: { essay: 1 },
  });
});

it('says why a file cannot be read', async () => {
  writeFileSync(join(root, 'letter.txt'), 'Bonjour à tous');
  expect(await run('letter.txt')).toEqual({
    lines: ['letter.txt: unknown-format'],
    isSound: false,
  });
  for (const args of [['none.gift'], [], ['quiz.gift', '--day', 'demain']]) {
    const { lines, isSound } = await run(...args);
    expect(isSound).toBe(false);
    expect(lines.at(-1)).toMatch(/^usage: /);
  }
});
