import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/bank.ts';
import { SCHEMA_FILE } from '../../src/cli/json-schema.ts';
import { exampleText, textWith } from '../bank/example.ts';

describe('npm run bank', () => {
  let root: string;
  const write = (file: string, text: string) => writeFileSync(join(root, 'questions', file), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'banks-'));
    mkdirSync(join(root, 'questions/example'), { recursive: true });
    cpSync(SCHEMA_FILE, join(root, SCHEMA_FILE));
    write('example/en.yaml', exampleText);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('counts what a sound bank holds', () => {
    expect(run([], root)).toEqual({
      lines: [
        'questions/example/en.yaml  9 facts (actors 3, dates 3, positions 3)  ' +
          '10 items (choice 1, verdict 2, match 3, order 1, date 1, number 1, recall 1)',
      ],
      isSound: true,
    });
  });

  it('lists the problems of all banks at once', () => {
    write('example/en.yaml', textWith(['camp: river', 'camp: rivr']));
    write('example/fr.yaml', textWith(['language: en', 'language: de']));
    mkdirSync(join(root, 'questions/other'));
    write('other/en.yaml', textWith(['id: example', 'id: othr']));
    const { lines, isSound } = run([], root);
    expect(isSound).toBe(false);
    expect(lines.map((line) => line.split('  ').slice(0, 2))).toEqual([
      ['questions/example/en.yaml:60:11', 'there is no camp "rivr"'],
      [
        'questions/example/fr.yaml:4:11',
        'the language is "de", but the file is questions/example/fr.yaml',
      ],
      ['questions/other/en.yaml:3:5', 'the id is "othr", but the file is questions/other/en.yaml'],
    ]);
    expect(lines[0]).toMatch(/^\S+:\d+:\d+ {2}\S.* {2}did you mean "river"\?/);
  });

  it('fails on a published schema that is out of date or missing, and publishes it anew', () => {
    for (const spoil of [
      () => write('bank.schema.json', '{}'),
      () => rmSync(join(root, SCHEMA_FILE)),
    ]) {
      spoil();
      const { lines, isSound } = run([], root);
      expect(isSound).toBe(false);
      expect(lines).toEqual([expect.stringContaining('run "npm run bank -- schema"')]);
      expect(run(['schema'], root).isSound).toBe(true);
      expect(run([], root).isSound).toBe(true);
    }
    expect(readFileSync(join(root, SCHEMA_FILE), 'utf8')).toContain('"title"');
  });

  it('wants a bank, and no word that it does not know', () => {
    rmSync(join(root, 'questions/example'), { recursive: true });
    expect(run([], root)).toMatchObject({
      isSound: false,
      lines: [expect.stringContaining('no bank')],
    });
    expect(run(['schemas'], root)).toMatchObject({ isSound: false });
  });

  it('is a command that ends with 1 where there is a problem', { timeout: 30_000 }, () => {
    const command = (cwd: string) =>
      spawnSync(process.execPath, [resolve('src/cli/bank.mjs')], { cwd, encoding: 'utf8' });
    expect(command(root)).toMatchObject({ status: 0, stderr: '' });
    write('example/en.yaml', textWith(['camp: river', 'camp: rivr']));
    const { status, stdout } = command(root);
    expect(status).toBe(1);
    expect(stdout).toBe(`${run([], root).lines.join('\n')}\n`);
  });
});
