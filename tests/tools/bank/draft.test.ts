import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isError } from '../../../src/bank/check-bank.ts';
import { draftBankFile } from '../../../src/tools/bank/draft.ts';
import { formatProblem, readBank } from '../../../src/tools/bank/read-bank.ts';

describe('npm run bank -- draft', () => {
  let root: string;
  let drafted: ReturnType<typeof draftBridge>;
  let text = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'draft-'));
    cpSync('tests/fixtures/drafting/fr-pont.txt', join(root, 'article.txt'));
    drafted ??= draftBridge();
    text ||= written();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const file = 'questions/2026-05-19-port-aubin-le-pont-de-la-roselle-ferme/fr.yaml';
  const draft = (...args: string[]) => draftBankFile(args, root);
  const draftBridge = () => draft('article.txt', '--day', '2026-05-19', '--language', 'fr');
  const written = () => readFileSync(join(root, file), 'utf8');

  it('writes a bank with the sentences, facts and items that rules find', () => {
    const { lines, isSound } = drafted;
    expect(isSound).toBe(true);
    expect(lines[0]).toBe(`wrote ${file}`);
    const { data } = readBank(text, file);
    const { brief, items } = data as { brief: { sentences: unknown[] }[]; items: unknown[] };
    expect(brief.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(20);
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect(text).toContain('2026-05-19');
  });

  it('says at each entry what a person must still do, and how the article has it', () => {
    expect(text).toContain('# TODO retell');
    expect(text).toContain('In the article: "dimanche soir" is 2026-05-17');
    const entries = text.match(/^ {2}- (id|type): /gm) ?? [];
    const todos = text.match(/^ {2}# TODO /gm) ?? [];
    expect(todos.length).toBeGreaterThanOrEqual(entries.length - 1);
  });

  it('leaves blank what the article does not tell, and nothing else is wrong', () => {
    const { problems } = readBank(text, file);
    const errors = problems.filter(isError).map(formatProblem);
    expect(errors).toEqual([expect.stringContaining('"publisher" of the article is empty')]);
    draft('article.txt', '--day=2026-05-20', '--publisher', 'Le Journal du Ponant');
    const next = file.replace('05-19', '05-20');
    const bank = readBank(readFileSync(join(root, next), 'utf8'), next);
    expect(bank.problems.filter(isError).map(formatProblem)).toEqual([]);
  });

  it.each([
    ['fr-pont', 'qu’une enquête a été ouverte'],
    ['fr-clinique', 'que la clinique, qui compte 145 lits'],
    ['fr-nappes', 'dit autre chose : les pluies d’hiver'],
    ['fr-nappes', 'claim: "que les prélèvements agricoles ont baissé de 18 % depuis 2015"'],
    ['en-ferry', 'that the ferry carried 53,000 passengers'],
    ['en-bees', 'stood close to intensive rape fields."'],
  ])('of %s, a clause that is said again stands well within its sentence: %s', (name, words) => {
    cpSync(`tests/fixtures/drafting/${name}.txt`, join(root, 'article.txt'));
    const [line = ''] = draft('article.txt', '--day', '2026-05-19').lines;
    expect(readFileSync(join(root, line.replace('wrote ', '')), 'utf8')).toContain(words);
  });

  it('never overwrites a file', () => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'mine');
    expect(draftBridge().isSound).toBe(false);
    expect(written()).toBe('mine');
  });

  it.each([
    [['article.txt']],
    [['article.txt', '--day', 'mardi']],
    [['none.txt', '--day', '2026-05-19']],
    [['article.txt', '--day', '2026-05-19', '--language', 'el']],
    [['article.txt', 'another.txt', '--day', '2026-05-19']],
    [['article.txt', '--date', '2026-05-19']],
    [[]],
  ])('refuses %j and says how it is called', (args) => {
    const { lines, isSound } = draft(...args);
    expect(isSound).toBe(false);
    expect(lines.at(-1)).toContain('usage: npm run bank -- draft');
  });
});
