// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { ResultsTable } from '../../../src/classroom/report/ResultsTable.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { renderInFrench } from '../../support/test-app.tsx';

it('tells a pupil who did not know from one who gave no answer, as the file for spreadsheets does', () => {
  const items = toAssignmentItems(
    fixtureBank.items.filter(({ type }) => type === 'recall').slice(0, 2),
  );
  const resolved = resolveAssignment(createTestAssignment({ items }), fixtureBank);
  const given = [{ response: '' }, undefined];
  const answers = { set: resolved.assignment.id, seat: 3, given };
  const scored = scoreSeat(resolved, answers, scoreResponse);
  const report = createReport(resolved, fixtureBank, [{ seat: 3, code: '', scored, isFull: true }]);
  renderInFrench(<ResultsTable report={report} t={catalogue.report} />);
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells.slice(1)).toEqual(['Je ne sais pas', '–sans réponse']);
});
