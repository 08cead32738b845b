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

describe('a file for spreadsheets', () => {
  const words = {
    ...{ seat: 'Place', points: 'Points', of: 'Sur' },
    score: (number: number) => `Note ${number}`,
    answer: (number: number) => `Réponse ${number}`,
    evidence: (number: number) => `Preuve ${number}`,
    confidence: (number: number) => `Sûreté ${number}`,
    verdicts: { true: 'vrai', false: 'faux', unstated: 'non dit' },
    confidenceLevels: { guess: 'au hasard', 'fairly-sure': 'assez sûr', certain: 'certain' },
  };

  it('begins with the mark of UTF-8, has a row a seat and ends its lines as they do', () => {
    const rows = toCsvRows(report, words);
    const text = formatCsv(rows, csvDialectFor('fr'));
    expect(text.startsWith('\ufeff"Place";"Points";"Sur";"Note 1"')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(2 + 30 + 1);
    expect(rows.every((row) => row.length <= (rows[0]?.length ?? 0))).toBe(true);
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
});
