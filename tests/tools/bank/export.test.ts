import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { targetIds } from '../../../src/formats/targets.ts';
import { exportQuestions } from '../../../src/tools/bank/export.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'export-'));
  cpSync('tests/fixtures/questions', join(root, 'questions'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: string[]) => exportQuestions(args, root);

it('writes a dossier for a tool, and says what changes', async () => {
  const { lines, isSound } = await run(fixtureBank.id, '--to', 'aiken', '--out', 'quiz.txt');
  expect(isSound).toBe(true);
  expect(lines[0]).toMatch(
    new RegExp(`^wrote quiz.txt {2}\\d+ questions of ${fixtureBank.items.length} items$`),
  );
  expect(lines[1]).toMatch(/^changed or lost: .*proof \d+/);
  expect(readFileSync(join(root, 'quiz.txt'), 'utf8')).toMatch(/^ANSWER: [A-Z]$/m);
});

it('tells in numbers what is in the file, where a program asks', async () => {
  const { lines } = await run(
    ...[fixtureBank.id, '--to', 'kahoot', '--out', 'quiz.xlsx', '--json', '--language=en'],
  );
  const summary = JSON.parse(lines.join('\n'));
  expect(summary.questions).toBeGreaterThan(20);
  expect(summary.refused).toEqual([]);
  expect(summary.left['too-long']).toBeGreaterThan(0);
});

it('names the dossiers, tools and languages that there are, where one is not', async () => {
  for (const args of [
    ['2000-01-01-none', '--to', 'gift', '--out', 'a.txt'],
    [fixtureBank.id, '--to', 'word', '--out', 'a.txt'],
    [fixtureBank.id, '--to', 'gift'],
    [],
  ]) {
    const { lines, isSound } = await run(...args);
    expect(isSound).toBe(false);
    expect(lines.join('\n')).toContain(targetIds.join('|'));
  }
  const { lines } = await run(fixtureBank.id, '--to', 'gift', '--out', 'a', '--language', 'de');
  expect(lines).toEqual([expect.stringContaining('it has')]);
});
