import type { ChoiceBody, Option } from '../question.ts';
import type { ReadResult } from '../read-result.ts';
import type { ReadBody } from './gift-answers.ts';
import type { ColumnRole, TableColumns, TableRow } from './guess-columns.ts';
import { markupToText } from './markup-to-text.ts';
import { ResultBuilder } from './result-builder.ts';
import { dropNumber } from './tidy-text.ts';

/** An apostrophe keeps a spreadsheet from reckoning what follows. */
const readText = (cell: string, builder: ResultBuilder) =>
  markupToText(cell.replace(/^'(?=[=+\-@|%#])/, ''), builder.countRemoved)
    .replace(/\s+/g, ' ')
    .trim();

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Indexes of the options that a cell names by numbers from 1, by letters or by their own words. */
function findRights(correct: string, options: readonly string[]): readonly number[] {
  const names = correct.split(/[,;/&\s]+|\b(?:and|et|und|y|e)\b/i).filter((name) => name !== '');
  const numbers = names.map((name) =>
    /^\d{1,2}$/.test(name)
      ? Number(name) - 1
      : /^[a-h]$/i.test(name)
        ? name.toUpperCase().charCodeAt(0) - 65
        : -1,
  );
  const isNamed = (at: number) => (options[at] ?? '') !== '';
  if (numbers.length > 0 && numbers.every(isNamed)) return numbers;
  const isEqual = (text: string) => (option: string) =>
    option !== '' && fold(option) === fold(text);
  const whole = options.findIndex(isEqual(correct));
  if (whole >= 0) return [whole];
  // Excel makes a number of "1,2"
  if (/^[1-9](?:\.[1-9])+$/.test(correct)) return findRights(correct.replaceAll('.', ';'), options);
  return correct
    .split(/[;|\n,]/)
    .map((part) => options.findIndex(isEqual(part)))
    .filter((at) => at >= 0);
}

const toChoice = (options: readonly Option[]): ReadBody => {
  const isMultiple = options.filter(({ isRight }) => isRight).length > 1;
  const body: ChoiceBody = { kind: 'choice', options, ...(isMultiple && { isMultiple }) };
  return { body };
};

type TableCells = (role: ColumnRole) => readonly string[];

/** Kinds of Wayground and Wooclap that ask for no choice. */
function readKind(kind: string): 'typed' | 'choice' | { left: string } {
  if (/fill|blank|short|texte? à trous|lücken/i.test(kind)) return 'typed';
  const isOther =
    /open|poll|draw|survey|sondage|brainstorm|slide|video|audio|word ?cloud|rating/i.test(kind);
  return isOther ? { left: kind.trim().toLowerCase().slice(0, 40) } : 'choice';
}

function readBody(cells: TableCells): ReadBody {
  const full = (role: ColumnRole) => cells(role).filter((text) => text !== '');
  const [rights, wrongs, options] = [full('right'), full('wrong'), full('option')];
  const kind = readKind(cells('kind')[0] ?? '');
  if (typeof kind === 'object') return kind;
  if (kind === 'typed' || (rights.length > 0 && wrongs.length + options.length === 0)) {
    const accepted = [...new Set([...rights, ...options])];
    return accepted.length === 0
      ? { refusal: 'no-answers' }
      : { body: { kind: 'typed', accepted } };
  }
  if (rights.length > 0) {
    const isRight = (text: string) => rights.some((right) => fold(right) === fold(text));
    const others = [...wrongs, ...options].filter((text) => !isRight(text));
    return toChoice([
      ...rights.map((text) => ({ text, isRight: true })),
      ...others.map((text) => ({ text, isRight: false })),
    ]);
  }
  const all = cells('option');
  const right = findRights(cells('correct').join(','), all);
  return toChoice(
    all
      .map((text, at) => ({ text, isRight: right.includes(at) }))
      .filter(({ text }) => text !== ''),
  );
}

/** Questions of a table, a row each; `line` is the number of the row, from 1. */
export function readTable(
  rows: readonly TableRow[],
  { roles, firstRow }: TableColumns,
): ReadResult {
  const builder = new ResultBuilder();
  for (const [at, row] of rows.entries()) {
    if (at < firstRow || row.every((cell) => cell.trim() === '')) continue;
    const texts = roles.map((role, column) =>
      role === 'unused' ? '' : readText(row[column] ?? '', builder),
    );
    const cells: TableCells = (role) => texts.filter((_, column) => roles[column] === role);
    const prompt = dropNumber(cells('question').join(' ').trim());
    const found = readBody(cells);
    const explanation = cells('explanation').join(' ').trim();
    if ('left' in found) builder.leaveOut(found.left);
    else if ('refusal' in found) builder.refuse(at + 1, found.refusal, prompt);
    else builder.add(at + 1, { prompt, body: found.body, explanation });
  }
  return builder.build();
}
