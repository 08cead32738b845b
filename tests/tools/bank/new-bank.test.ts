import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isError } from '../../../src/bank/check-bank.ts';
import { languages } from '../../../src/bank/languages.ts';
import { itemSchemas } from '../../../src/items/schemas.ts';
import { createBank } from '../../../src/tools/bank/new-bank.ts';
import { formatProblem, readBank } from '../../../src/tools/bank/read-bank.ts';

/** A word unlike any other: two that were one letter apart would pass for each other. */
const wordOf = (number: number) =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)).repeat(4));

/** What a hasty author writes: any word for a text, some day for a date, a number for a figure. */
function fill(text: string): string {
  const dates = ['"2001"', '"2002"', '"2003"'];
  const keys = ['"2002"', '12'];
  const fillLine = (line: string, index: number) => {
    if (/^ *#/.test(line)) return line;
    if (/^ *date:$/.test(line)) return `${line} ${dates.shift()}`;
    if (/^ *key:$/.test(line)) return `${line} ${keys.shift()}`;
    if (/^ *monogram:/.test(line)) return line.replace('""', '"M"');
    return line.replace('""', `"${wordOf(index)}"`);
  };
  return text.split('\n').map(fillLine).join('\n');
}

describe('npm run bank -- new', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-bank-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const file = 'questions/2026-11-23-le-pont-d-aval-ferme/fr.yaml';
  const begin = (...args: string[]) => createBank(args, root);
  const written = (path = file) => readFileSync(join(root, path), 'utf8');

  it('names the folder after the day and the title', () => {
    expect(begin('Le pont d’Aval fermé', '2026-11-23', 'fr')).toEqual({
      lines: [`wrote ${file}`, expect.stringContaining('blanks')],
      isSound: true,
    });
    expect(written()).toContain('\ntitle: "Le pont d’Aval fermé"\n');
    expect(written()).toContain('\n  date: "2026-11-23"\n');
  });

  it('begins a bank whose problems are its blanks, each on its line', () => {
    begin('Le pont d’Aval fermé', '2026-11-23', 'fr');
    const lines = written().split('\n');
    const blanks = lines.flatMap((line, index) =>
      /^ *[^# ].*""|^ *(date|key):$/.test(line) ? [index + 1] : [],
    );
    const { problems } = readBank(written(), file);
    expect(blanks.length).toBeGreaterThan(50);
    expect(problems.map(({ line }) => line)).toEqual(blanks);
    for (const { message } of problems) expect(message).toMatch(/is empty$/);
  });

  it.each(['fr', 'en', 'de', 'it'])(
    'passes the check once its blanks are filled, in %s too',
    (language) => {
      const path = file.replace('fr.yaml', `${language}.yaml`);
      begin('Le pont d’Aval fermé', '2026-11-23', language);
      const { problems, bank } = readBank(fill(written(path)), path);
      expect(problems.filter(isError).map(formatProblem)).toEqual([]);
      expect(bank?.items.map(({ type }) => type)).toEqual(Object.keys(itemSchemas));
    },
  );

  it('passes the check with its optional parts, too', () => {
    begin('Le pont d’Aval fermé', '2026-11-23', 'fr');
    const optional =
      /^(?:# ((?:easy|glossary|epilogue|camps):$| {2,}\S.*)| {2}# ((?:address|author|licence|mayShowText): .*))/gm;
    const whole = written()
      .replace(optional, (_, atMargin, inArticle) => atMargin ?? `  ${inArticle}`)
      .replaceAll('    role: ""\n', '    role: ""\n    camp: first-camp\n');
    const { problems, bank } = readBank(fill(whole), file);
    expect(problems.filter(isError).map(formatProblem)).toEqual([]);
    expect(bank).toMatchObject({
      article: { licence: 'CC-BY-4.0', mayShowText: false },
      camps: [{}, {}],
      easy: [{}],
      glossary: [{}],
      epilogue: [expect.any(String), expect.any(String)],
    });
  });

  it('begins a bank without camps, in which an axis may be missing', () => {
    begin('Le pont d’Aval fermé', '2026-11-23', 'fr');
    const withoutDates = fill(written())
      .replace(/^dates:\n(?: .*\n)*/m, '')
      .replace(/^ {2}- id: first-(?:order|when)\n(?: {4}.*\n|\n)*/gm, '')
      .replace(/\[first-date.*?\]/g, '[first-actor]');
    const { problems, bank } = readBank(withoutDates, file);
    expect(problems.filter(isError).map(formatProblem)).toEqual([]);
    expect(bank).toMatchObject({ camps: [], dates: [] });
    expect(bank?.items.length).toBe(5);
  });

  it.each([
    ['Ça, c’est « l’Œuvre » !', 'ca-c-est-l-oeuvre'],
    ['Größe: 100 000', 'grosse-100-000'],
    [
      'NATO and Russia meet to defuse the crisis over Ukraine',
      'nato-and-russia-meet-to-defuse-the',
    ],
    ['Neun Worte, die hier auf vierzig aufgehen', 'neun-worte-die-hier-auf-vierzig-aufgehen'],
    ['Rindfleischetikettierungsüberwachungsgesetz', 'rindfleischetikettierungsuberwachungsges'],
  ])('makes a short, plain name of %s', (title, slug) => {
    begin(title, '2026-11-23', 'de');
    expect(written(`questions/2026-11-23-${slug}/de.yaml`)).toContain(JSON.stringify(title));
  });

  it('keeps a title as it is, whatever YAML makes of its signs', () => {
    begin('A "quoted" title: with # and \\ and {{id}}', '2026-11-23', 'en');
    const path = 'questions/2026-11-23-a-quoted-title-with-and-and-id/en.yaml';
    expect(readBank(fill(written(path)), path).bank?.title).toBe(
      'A “quoted” title: with # and \\ and {{id}}',
    );
  });

  it('never overwrites, and lets another language stand beside', () => {
    begin('Le pont d’Aval fermé', '2026-11-23', 'fr');
    writeFileSync(join(root, file), 'mine');
    expect(begin('Le pont d’Aval fermé', '2026-11-23', 'fr')).toEqual({
      lines: [`${file} is there already: write in it, or give another title`],
      isSound: false,
    });
    expect(written()).toBe('mine');
    expect(begin('Le pont d’Aval fermé', '2026-11-23', 'it').isSound).toBe(true);
  });

  it.each([
    [[], 'usage:'],
    [['Le', 'pont', '2026-11-23', 'fr'], 'usage:'],
    [['Le pont', '23.11.2026', 'fr'], '"23.11.2026" is no day'],
    [['Le pont', '2026-02-30', 'fr'], '"2026-02-30" is no day'],
    [['Le pont', '2026-11', 'fr'], '"2026-11" is no day'],
    [['Le pont', '2026-11-23', 'xx'], `write one of ${languages.join(', ')}`],
    [[' ', '2026-11-23', 'fr'], 'write what is to be read here'],
    [['Le « pont', '2026-11-23', 'fr'], 'a quotation mark is alone here'],
    [['Мост', '2026-11-23', 'fr'], 'no letter from a to z'],
  ])('refuses %j in a sentence, and writes nothing', (args, sentence) => {
    const { lines, isSound } = begin(...args);
    expect(isSound).toBe(false);
    expect(lines[0]).toContain(sentence);
    expect(() => written()).toThrow();
  });

  it('says all that is wrong at once', () => {
    expect(begin('', 'today', 'latin').lines).toHaveLength(4);
  });
});
