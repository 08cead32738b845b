// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { ResultsTable } from '../../../src/classroom/report/ResultsTable.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

it('tells a pupil who did not know from one who gave no answer, as the file for spreadsheets does', () => {
  const items = toAssignmentItems(
    fixtureBank.items.filter(({ type }) => type === 'recall').slice(0, 2),
  );
  const resolved = resolveAssignment(createTestAssignment({ items }), fixtureBank);
  const given = [{ response: '' }, undefined];
  const answers = { set: resolved.assignment.id, seat: 3, given };
  const scored = scoreSeat(resolved, answers, scoreResponse);
  const report = createReport(resolved, fixtureBank, [{ seat: 3, code: '', scored, isFull: true }]);
  renderInFrench(<ResultsTable report={report} max={20} hrefOf={String} t={catalogue.report} />);
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells.slice(2, 4)).toEqual(['Je ne sais pas', '–sans réponse']);
});

const reckoned = createReport(reckonedAssignment, fixtureBank, [
  ...reckonedCollection.seats.values(),
]);
const names = ['Zola Ana', 'Abel Niels', 'Noël Eva'];

it('sorts the seats by points and by name, and leads to the page of each', () => {
  renderInFrench(
    <ResultsTable
      report={reckoned}
      nameOf={(seat) => names[seat - 1]}
      max={20}
      hrefOf={(seat) => `#/${seat}`}
      t={catalogue.report}
    />,
  );
  const seats = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  const first = ['1 Zola Ana', '2 Abel Niels', '3 Noël Eva', '4', '5', '6', '7', 'Classe (%)'];
  expect(seats()).toEqual(first);
  const order = screen.getByRole('combobox', { name: 'Ranger par' });
  fireEvent.change(order, { target: { value: 'points' } });
  // 100, 100, 70, 60, 50, 20 and 0 %
  expect(seats().map((cell) => cell?.[0])).toEqual(['1', '6', '5', '2', '7', '3', '4', 'C']);
  fireEvent.change(order, { target: { value: 'name' } });
  expect(seats().slice(0, 4)).toEqual(['2 Abel Niels', '3 Noël Eva', '1 Zola Ana', '4']);
  expect(screen.getByRole('link', { name: '3 Noël Eva' }).getAttribute('href')).toBe('#/3');
});

it('has marks to the half point, and under the table the average of each question', () => {
  renderInFrench(<ResultsTable report={reckoned} max={10} hrefOf={String} t={catalogue.report} />);
  const rows = screen.getAllByRole('row');
  const cells = (row: HTMLElement | undefined) =>
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent?.replace(/\s/g, ' '));
  expect(rows.slice(1, -1).map((row) => cells(row)[0])).toEqual([
    ...['10,0', '6,0', '2,0', '0,0', '7,0', '10,0', '5,0'],
  ]);
  screen.getByText(/Les notes sont arrondies au demi-point/);
  // 15.5 of 29 points, 2 of 7 proofs; question 6 was not asked
  expect(cells(rows.at(-1))).toEqual([
    ...['5,3', '53 %', '29 %'],
    ...['8686 %', '2929 %', '6060 %', '5050 %', '4040 %', ''],
  ]);
});
