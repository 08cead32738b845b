import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBankCommand } from '../../../src/tools/bank/command.ts';
import { SCHEMA_FILE } from '../../../src/tools/bank/json-schema.ts';
import { exampleYaml, exampleYamlWith } from '../../support/example-bank.ts';

describe('npm run bank', () => {
  let root: string;
  const write = (file: string, text: string) => writeFileSync(join(root, 'questions', file), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'banks-'));
    mkdirSync(join(root, 'questions/example'), { recursive: true });
    cpSync(SCHEMA_FILE, join(root, SCHEMA_FILE));
    write('example/en.yaml', exampleYaml);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('counts what a sound bank holds', () => {
    expect(runBankCommand([], root)).toEqual({
      lines: [
        'questions/example/en.yaml  9 facts (actors 3, dates 3, positions 3)  ' +
          '11 items (choice 1, verdict 2, match 3, order 1, date 2, number 1, recall 1)  ' +
          '11 not published  no warning',
      ],
      isSound: true,
    });
  });

  it('names the place of each sentence that is copied from an article', () => {
    const article = join(root, 'article.txt');
    writeFileSync(article, 'They said that the bridge of Aval was built in 1998, at last.');
    const { lines, isSound } = runBankCommand([`--article=${article}`], root);
    expect(isSound).toBe(false);
    expect(lines.at(-1)).toMatch(/^questions\/example\/en\.yaml:17:15 {2}8 words in a row/);
    writeFileSync(article, 'Nothing of this sort was ever written in any of our banks.');
    expect(runBankCommand(['--article', article], root).lines.at(-1)).toBe(
      'nothing is copied from it',
    );
    for (const args of [['--article'], ['--article', 'none.txt'], ['--article', 'a', 'b']])
      expect(runBankCommand(args, root).isSound).toBe(false);
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, the high byte first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-8 that is cut in a letter', (text: string) => Buffer.from(`${text}é`).subarray(0, -1)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('finds what is copied from an article saved as %s', (_, encode) => {
    write('example/en.yaml', exampleYamlWith(['The bridge of Aval', 'The café of Orléans']));
    const article = join(root, 'article.txt');
    writeFileSync(article, encode('They said: the café of Orléans was built in 1998, éhé.'));
    const { lines } = runBankCommand(['--article', article], root);
    expect(lines.at(-1)).toMatch(/8 words in a row .*café of Orléans|8 words in a row .*orleans/);
  });

  it.each([
    '%PDF-1.7 any words of it and more',
    '{\\rtf1 any words of it and more',
    'PK\u0003\0\0\0 any',
  ])('says that an article cannot be read as text: %j', (content) => {
    writeFileSync(join(root, 'article'), content);
    expect(runBankCommand(['--article', 'article'], root)).toEqual({
      lines: ['article cannot be read: name a text or HTML file'],
      isSound: false,
    });
  });

  it('lists the problems of all banks at once', () => {
    write('example/en.yaml', exampleYamlWith(['camp: river', 'camp: rivr']));
    write('example/fr.yaml', exampleYamlWith(['language: en', 'language: de']));
    mkdirSync(join(root, 'questions/other'));
    write('other/en.yaml', exampleYamlWith(['id: example', 'id: othr']));
    const { lines, isSound } = runBankCommand([], root);
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

  it('prints warnings, and is sound all the same', () => {
    write('example/en.yaml', exampleYamlWith(['Why was the bridge', 'Why is it now']));
    const { lines, isSound } = runBankCommand([], root);
    expect(isSound).toBe(true);
    expect(lines).toEqual([
      'questions/example/en.yaml:102:13  warning: the prompt of "why-closed" says "now" without ' +
        'a date  name the day, or put the date beside it',
      expect.stringMatching(/ {2}1 warning$/),
    ]);
  });

  it('reports where two languages differ, with both lines', () => {
    write('example/fr.yaml', exampleYamlWith(['language: en', 'language: fr']));
    expect(runBankCommand([], root).isSound).toBe(true);
    write(
      'example/en.yaml',
      exampleYamlWith(['opening:', '\nopening:'], ['tolerance: 1', 'tolerance: 2']),
    );
    expect(runBankCommand([], root)).toEqual({
      lines: [
        'questions/example/en.yaml:216:16  "tolerance" of item "how-much" is "2", but fr says "1" ' +
          '(questions/example/fr.yaml:215)  make the two agree: only what people read may differ',
      ],
      isSound: false,
    });
  });

  it('names the files and folders that nothing reads', () => {
    mkdirSync(join(root, 'questions/empty'));
    write('fr.yaml', exampleYaml);
    write('example/fr.yml', exampleYaml);
    write('example/de.yaml.txt', exampleYaml);
    write('example/notes.md', 'notes');
    const { lines, isSound } = runBankCommand([], root);
    expect(isSound).toBe(false);
    expect(lines.sort()).toEqual([
      'questions/empty:1:1  this folder has no bank  write one in it, or take the folder away',
      'questions/example/de.yaml.txt:1:1  this file is not read  name it de.yaml',
      'questions/example/fr.yml:1:1  this file is not read  name it fr.yaml',
      'questions/fr.yaml:1:1  no bank is read here  move it to questions/<dossier>/fr.yaml',
    ]);
  });

  it('names a folder that the game has no language for', () => {
    write('example/de.yaml', exampleYamlWith(['language: en', 'language: de']));
    expect(runBankCommand([], root).isSound).toBe(true);
    rmSync(join(root, 'questions/example/en.yaml'));
    const { lines, isSound } = runBankCommand([], root);
    expect(isSound).toBe(false);
    expect(lines).toEqual([
      'questions/example/de.yaml:1:1  the game has no page in the language of any bank of this ' +
        'folder  write fr.yaml or en.yaml beside it, or keep the folder elsewhere until then',
    ]);
  });

  it('publishes new items, and refuses to change them', () => {
    const list = 'questions/example/published.json';
    expect(runBankCommand(['publish'], root)).toEqual({
      lines: [`${list}  11 more`],
      isSound: true,
    });
    const first = readFileSync(join(root, list), 'utf8');
    expect(first.split('\n').slice(0, 2)).toEqual(['{', '  "how-much": "number 12 ±1 morel",']);
    expect(runBankCommand(['publish'], root).lines).toEqual([`${list}  nothing new`]);
    expect(runBankCommand([], root).lines).toEqual([expect.not.stringContaining('not published')]);

    const spoilt = exampleYamlWith(
      ['- id: when-built', '- id: when-made'],
      ['key: false', 'key: true'],
    );
    write('example/en.yaml', spoilt);
    const { lines, isSound } = runBankCommand([], root);
    expect(isSound).toBe(false);
    expect(lines.map((line) => line.split('  ').slice(0, 2))).toEqual([
      [
        'questions/example/en.yaml:122:10',
        'the published item "keeps-old" was verdict false and is verdict true',
      ],
      [`${list}:7:3`, 'the published item "when-built" is gone from en.yaml'],
    ]);
    expect(lines.join()).toContain('a correction is a new item with a new id');

    expect(runBankCommand(['publish'], root)).toMatchObject({ isSound: false });
    expect(readFileSync(join(root, list), 'utf8')).toBe(first);
    write('example/en.yaml', exampleYaml);
    write('example/published.json', 'no list');
    expect(runBankCommand([], root).lines).toEqual([
      expect.stringMatching(/^\S+json:1:1 {2}.* cannot be read/),
    ]);
  });

  it('prints statistics and creates a bank', () => {
    expect(runBankCommand(['stats'], root)).toMatchObject({ isSound: true });
    expect(runBankCommand(['new', 'A title', '2026-11-23', 'fr'], root)).toMatchObject({
      isSound: true,
    });
    expect(runBankCommand(['stats'], root)).toMatchObject({
      lines: expect.arrayContaining([expect.stringContaining('a-title/fr.yaml  is left out')]),
      isSound: false,
    });
  });

  it('fails on a published schema that is out of date or missing, and publishes it again', () => {
    for (const spoil of [
      () => write('bank.schema.json', '{}'),
      () => rmSync(join(root, SCHEMA_FILE)),
    ]) {
      spoil();
      const { lines, isSound } = runBankCommand([], root);
      expect(isSound).toBe(false);
      expect(lines).toEqual([expect.stringContaining('run "npm run bank -- schema"')]);
      expect(runBankCommand(['schema'], root).isSound).toBe(true);
      expect(runBankCommand([], root).isSound).toBe(true);
    }
    expect(readFileSync(join(root, SCHEMA_FILE), 'utf8')).toContain('"title"');
  });

  it('wants a bank, and refuses an unknown word', () => {
    rmSync(join(root, 'questions/example'), { recursive: true });
    expect(runBankCommand([], root)).toMatchObject({
      isSound: false,
      lines: [expect.stringContaining('no bank')],
    });
    expect(runBankCommand(['schemas'], root)).toMatchObject({ isSound: false });
  });

  it('exits with 1 if there is a problem', { timeout: 30_000 }, () => {
    const args = ['node_modules/tsx/dist/cli.mjs', 'src/tools/bank/cli.ts'].map((file) =>
      resolve(file),
    );
    const command = (cwd: string) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(command(root)).toMatchObject({ status: 0, stderr: '' });
    write('example/en.yaml', exampleYamlWith(['camp: river', 'camp: rivr']));
    const { status, stdout } = command(root);
    expect(status).toBe(1);
    expect(stdout).toBe(`${runBankCommand([], root).lines.join('\n')}\n`);
  });
});
