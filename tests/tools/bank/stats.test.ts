import { describe, expect, it } from 'vitest';
import { readBank } from '../../../src/tools/bank/read-bank.ts';
import { formatStats } from '../../../src/tools/bank/stats.ts';
import { EXAMPLE_PATH, exampleYamlWith } from '../../support/example-bank.ts';

function read(file: string, ...changes: [string, string][]) {
  const { bank } = readBank(exampleYamlWith(...changes), file);
  if (!bank) throw new Error(`${file} has problems`);
  return { file, bank };
}

const en = read(EXAMPLE_PATH);
const fr = read('questions/example/fr.yaml', ['language: en', 'language: fr']);
const other = read('questions/other/en.yaml', ['id: example', 'id: other']);

/** The label and the cells of the row under a heading. */
function row(lines: readonly string[], heading: string, label: string): string[] {
  const start = lines.indexOf(heading);
  const line = lines.find((line, index) => index > start && line.startsWith(`  ${label}  `));
  return line?.trim().split(/ {2,}/) ?? [];
}

describe('npm run bank -- stats', () => {
  it('puts the languages of a dossier side by side', () => {
    const lines = formatStats([en, fr]);
    expect(lines[0]).toMatch(/^example +en +fr$/);
    expect(row(lines, 'facts by axis', 'actors')).toEqual(['actors', '3', '3']);
    expect(row(lines, 'items by type', 'match')).toEqual(['match', '3', '3']);
    expect(row(lines, 'verdicts by key', 'unstated')).toEqual(['unstated', '1', '1']);
    expect(row(lines, 'brief', 'reading time').slice(1)).toEqual(
      ['en', 'fr'].map(() => expect.stringMatching(/^\d+ min \d+ s$/)),
    );
  });

  it('gives shares beside counts', () => {
    const [, evaluate] = row(formatStats([en]), 'items by process', 'evaluate');
    expect(evaluate).toMatch(/^\d+ \(\d+ %\)$/);
  });

  it('gives the items of each difficulty, by process and sentences needed', () => {
    const lines = formatStats([en]);
    const shares = ['easy', 'medium', 'hard'].map((one) => row(lines, 'items by difficulty', one));
    expect(shares).toEqual([
      ['easy', '6 (55 %)'],
      ['medium', '3 (27 %)'],
      ['hard', '2 (18 %)'],
    ]);
  });

  it('puts a dash where a bank has no easy brief', () => {
    expect(row(formatStats([en]), 'easy brief', 'words')).toEqual(['words', '–']);
  });

  it('lines its columns up', () => {
    const lines = formatStats([en, fr]);
    const cells = lines.slice(0, lines.indexOf('')).filter((line) => / {4}\S/.test(line));
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
  });

  it('gives each dossier a table of its own, and explains LIX once', () => {
    const lines = formatStats([en, other, fr]);
    expect(lines.filter((line) => /^(example|other) /.test(line))).toEqual([
      expect.stringMatching(/en +fr$/),
      expect.stringMatching(/^other +en$/),
    ]);
    expect(lines.filter((line) => line.startsWith('LIX: '))).toHaveLength(1);
  });
});
