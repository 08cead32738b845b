import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAssignment } from '../../../src/classroom/assignment.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { csvDialectFor, formatCsv, toCsvRows } from '../../../src/classroom/report/csv.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { describeResponse } from '../../../src/items/classroom.ts';
import { createFileWords } from '../../../src/items/item-words.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { rightResponse } from '../../support/responses.ts';
import { simulateClass } from '../../support/simulated-class.ts';

const resolved = resolveAssignment(
  createAssignmentOfFirst(24, { confidence: true, evidence: true }),
  fixtureBank,
);
const report = createReport(
  resolved,
  fixtureBank,
  simulateClass(resolved, 30, 5).map((answers) => ({
    seat: answers.seat,
    code: '',
    scored: scoreSeat(resolved, answers, scoreResponse),
    isFull: true,
  })),
);

/** The cells of a row, as every spreadsheet takes them apart. */
function splitRow(row: string, separator: string): string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))(?:${separator}|$)`, 'y');
  const cells: string[] = [];
  while (cell.lastIndex < row.length) {
    const [, quoted, bare = ''] = cell.exec(row) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
  }
  return cells;
}

/**
 * As LibreOffice Calc 7.4 (with special numbers detected) and Excel read a cell in French or in English:
 * quotation marks make no difference, an apostrophe does and stays visible.
 */
function readCell(cell: string): string | number | 'formula' | 'date' | 'boolean' {
  const shown = cell.trim();
  const month = '(janv\\.?|janvier|mars|mai|décembre|march)';
  if (/^[=+@-]\D/.test(shown)) return 'formula';
  if (/^(vrai|faux|true|false)$/i.test(shown)) return 'boolean';
  const day = new RegExp(`^((mardi )?\\d+[ -]${month}([ -]\\d+)?|${month}[ -]\\d+)$`, 'i');
  if (day.test(shown)) return 'date';
  if (/^\d+([-/.:]\d+)+$/.test(shown)) return 'date';
  const amount = shown.replace(/[\s%€$£()\-−+]/gu, '').replace(',', '.');
  return amount !== '' && Number.isFinite(Number(amount)) ? Number(amount) : shown;
}

describe('a file for spreadsheets', () => {
  const words = {
    ...{ seat: 'Place', name: 'Nom', points: 'Points', of: 'Sur' },
    mark: (max: number) => `Note sur ${max}`,
    score: (number: number) => `Note ${number}`,
    answer: (number: number, prompt: string) => `Réponse ${number} : ${prompt}`,
    evidence: (number: number) => `Preuve ${number}`,
    confidence: (number: number) => `Sûreté ${number}`,
    dontKnow: 'Je ne sais pas',
    verdicts: { true: 'vrai', false: 'faux', unstated: 'non dit' },
    confidenceLevels: { guess: 'au hasard', 'fairly-sure': 'assez sûr', certain: 'certain' },
  };

  it('begins with the mark of UTF-8, has a row a seat and ends its lines as they do', () => {
    const rows = toCsvRows(report, words, { max: 20 });
    const text = formatCsv(rows, csvDialectFor('fr'));
    expect(text.startsWith('\ufeff"Place";"Note sur 20";"Points";"Sur";"Note 1"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + 30 + 1);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  });

  it.each([
    ['fr', 0.5, '0,5'],
    ['en-GB', 0.5, '0.5'],
    ['de', 2 / 3, '0,6667'],
    ['fr', 12, '12'],
  ])('writes figures as %s does', (locale, figure, written) => {
    expect(formatCsv([[figure]], csvDialectFor(locale))).toBe(`\ufeff${written}\r\n`);
  });

  it.each([
    '=1+1',
    '+33 1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    ' =cmd|’ /C calc’!A0',
    '%0A=1',
    '|calc',
  ])('makes a text of %j, and no formula', (typed) => {
    const [cell = ''] = formatCsv([[typed]], csvDialectFor('fr'))
      .slice(1)
      .split('\r\n');
    expect(cell.startsWith(`"'`)).toBe(true);
    expect(cell.endsWith('"')).toBe(true);
  });

  it.each([
    ...['1-2', '3/4', '2021-12', '2021-12-05', '2021', '1e5', '1E+3', '00123', '-1', '−1', '+33'],
    ...['3,5', '3.5', '1 000', '5 %', '5 €', '(5)', '5-', '14:30', '1 1/2', '1.2.3', '３／４', '½'],
    ...[
      '12 mai',
      'mai 2021',
      '1er mai',
      '12 janv. 2022',
      'Décembre 2021',
      'mardi 3 mai',
      '2 March',
    ],
    ...[
      'mai21',
      'EUR5',
      'vrai',
      'FAUX',
      'true',
      '#N/A',
      '\u200b=1+1',
      '\ufeff=1+1',
      '="2021"',
      "'3/4;=1",
    ],
  ])('keeps %j a text, as it was typed', (typed) => {
    for (const locale of ['fr', 'en']) {
      const dialect = csvDialectFor(locale);
      const [cell = ''] = splitRow(
        formatCsv([[typed]], dialect)
          .slice(1)
          .trimEnd(),
        dialect.separator,
      );
      expect(cell[0]).toBe("'");
      expect(readCell(cell)).toBe(cell);
    }
  });

  it.each([
    'Wendy Sherman',
    'Minsk 2',
    'le Conseil de l’OTAN',
    'Mars',
    '12 pays',
    'G20',
    'COP26',
    'U2',
  ])('leaves %j without an apostrophe, which no spreadsheet takes for anything else', (typed) => {
    expect(formatCsv([[typed]], csvDialectFor('fr'))).toBe(`\ufeff"${typed}"\r\n`);
  });

  it('tells a pupil who did not know from one who gave no answer', () => {
    const [seat] = report.seats;
    if (!seat) throw new Error('no seat in the report');
    const marked = [{ response: '' as const, score: 0 }, ...seat.marked.slice(1)];
    const rows = toCsvRows({ ...report, seats: [{ ...seat, marked }] }, words, { max: 20 });
    expect(rows[1]?.[4 + report.items.length]).toBe('Je ne sais pas');
  });

  it('names the claim of each row of a grid', () => {
    const grid = fixtureBank.items.find((item) => item.type === 'match' && item.form === 'grid');
    if (grid?.type !== 'match') throw new Error('no grid in the dossier');
    const written = describeResponse(grid, rightResponse(grid), createFileWords(words.verdicts));
    for (const { group, text } of grid.rows)
      expect(written).toContain(`${group} – ${text.replace(/\.$/, '')} → `);
  });

  it.each([
    ['a-t\u2060-\u2060il', 'a-t-il'],
    ['Stolten\u00adberg\u200b\u200e\ufeff', 'Stoltenberg'],
    ['👩\u200d🏫', '👩\u200d🏫'],
  ])('has no invisible signs, but those that a script or a picture needs', (text, written) => {
    expect(formatCsv([[text]], csvDialectFor('fr'))).toBe(`\ufeff"${written}"\r\n`);
  });

  it('lets no typed text become a value or a formula, whichever separator it is opened with', () => {
    const piece = fc.constantFrom(
      ...[...'0123456789-/.,:;=+@%"\'|\t e€'],
      ...['mai', 'janv.', 'March', 'vrai', 'cmd', 'Sherman', '\u200b'],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (pieces, isFrench) => {
          const dialect = csvDialectFor(isFrench ? 'fr' : 'en');
          const row = formatCsv([[pieces.join(''), 'next']], dialect)
            .slice(1)
            .trimEnd();
          const [cell = '', next] = splitRow(row, dialect.separator);
          expect(readCell(cell)).toBe(cell.trim());
          expect(next).toBe('next');
          for (const part of row.split(/[,;]/)) {
            expect(part.replace(/^[\s"\u200b]+/, '')).not.toMatch(/^[=+@-]/);
          }
        },
      ),
      propertyRuns(8_000),
    );
  });

  it.each([
    ['fr', '3,5', '-8', '0,00001', '12345678', '3,5, OTAN'],
    ['en', '3.5', '-8', '0.00001', '12345678', '3.5, OTAN'],
  ])('writes the numbers that pupils typed as numbers of %s', (locale, ...written) => {
    const number = fixtureBank.items.find((item) => item.type === 'number');
    if (number?.type !== 'number') throw new Error('no number in the dossier');
    const { holder: _, holders: __, ...alone } = number;
    const owned = { ...alone, holder: 'otan', holders: [{ id: 'otan', text: 'OTAN' }] };
    const rows = [3.5, -8, 0.00001, 12345678].map((value) => ({
      item: alone,
      response: { value },
    }));
    const all = [...rows, { item: owned, response: { value: 3.5, holder: 'otan' } }];
    const cells = toCsvRows(
      {
        ...report,
        items: all.map(({ item }, at) => ({ ...report.items[at], item })),
        seats: [
          { ...report.seats[0], marked: all.map(({ response }) => ({ response, score: 0 })) },
        ],
      } as unknown as typeof report,
      words,
      { max: 20 },
    );
    const dialect = csvDialectFor(locale);
    const [, row = ''] = formatCsv(cells, dialect).split('\r\n');
    expect(splitRow(row, dialect.separator).slice(4 + 5, 4 + 10)).toEqual(written);
    expect(row).toContain(`${dialect.separator}${written[0]}${dialect.separator}`);
  });

  it('keeps the dates that pupils typed, and leaves verdicts and numbers bare', () => {
    const dialect = csvDialectFor('fr');
    const [, ...rows] = formatCsv(toCsvRows(report, words, { max: 20 }), dialect)
      .trimEnd()
      .split('\r\n');
    for (const row of rows) {
      const answers = splitRow(row, dialect.separator).slice(4 + 24, 4 + 48);
      for (const [at, { item }] of report.items.entries()) {
        const answer = answers[at] ?? '';
        if (answer === '' || answer === words.dontKnow) continue;
        if (item?.type === 'date') expect(answer).toMatch(/^'\d{4}(-\d{2}){0,2}$/);
        if (item?.type === 'verdict') expect(Object.values(words.verdicts)).toContain(answer);
        if (item?.type === 'number' && !item.holder) expect(readCell(answer)).toBeTypeOf('number');
      }
    }
  });

  it('keeps separators, quotation marks and ends of lines within their cell', () => {
    expect(formatCsv([['a;b', 'say "no"', 'two\nlines']], csvDialectFor('fr'))).toBe(
      '\ufeff"a;b";"say ""no""";"two lines"\r\n',
    );
  });

  it('says each answer in words', () => {
    for (const item of fixtureBank.items) {
      expect(describeResponse(item, rightResponse(item), createFileWords(words.verdicts))).toMatch(
        /[\p{L}\d]/u,
      );
    }
  });

  it('has a row for every seat in order, with its name, so that it can stand beside a list', () => {
    const some = { ...report, seats: report.seats.filter(({ seat }) => seat !== 2), absent: [2] };
    const nameOf = (seat: number) => (seat < 4 ? `Élève ${'ABC'[seat - 1]}` : undefined);
    const rows = toCsvRows(some, words, { max: 10, nameOf });
    expect(rows[0]?.slice(0, 5)).toEqual(['Place', 'Nom', 'Note sur 10', 'Points', 'Sur']);
    expect(rows.slice(1).map(([seat]) => seat)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
    expect(rows[2]).toEqual([2, 'Élève B', ...Array((rows[0]?.length ?? 0) - 2).fill(undefined)]);
    const { points = 0, of = 1 } = some.seats[0]?.score ?? {};
    expect(rows[1]?.slice(0, 5)).toEqual([
      ...[1, 'Élève A', Math.round((20 * points) / of) / 2],
      ...[points, of],
    ]);
  });

  it('has its questions in the labels, where no sorting takes them, and as they are searched for', () => {
    const [labels = '', first = ''] = formatCsv(
      toCsvRows(report, words, { max: 20 }),
      csvDialectFor('fr'),
    ).split('\r\n');
    expect(labels).toContain('"Réponse 1 : Quelle garantie concrète la Russie exige-t-elle ?"');
    expect(labels).not.toMatch(/\u2060/);
    expect(first).toMatch(/^1;/);
  });
});
