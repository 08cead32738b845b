// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ClassSummary } from '../../../src/classroom/report/ClassSummary.tsx';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { catalogue as english } from '../../../src/classroom/report/text/en.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { countAnswered } from '../../../src/classroom/take/attempt-state.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';
import { rightResponse } from '../../support/responses.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);
const t = catalogue.report;

it('a question without an answer counts in who, when and what as it does in the class’s score', () => {
  const report = createReport(reckonedAssignment, fixtureBank, [
    ...reckonedCollection.seats.values(),
  ]);
  renderInFrench(<ClassSummary report={report} t={t} />);
  const lines = within(screen.getByRole('region', { name: t.axes })).getAllByRole('listitem');
  let [points, asked] = [0, 0];
  for (const { textContent } of lines) {
    const [, percent, of] = /(\d+)\s%.* sur (\d+)$/.exec(textContent) ?? [];
    points += (Number(percent) / 100) * Number(of);
    asked += Number(of);
  }
  expect(asked).toBe(report.score.of);
  expect(Math.abs(points - report.score.points)).toBeLessThan(0.3);
});

it('tells as many answers of an attempt with an “I don’t know” as its pupil’s page', () => {
  const given = reckonedAssignment.items.flatMap((item, at) =>
    item ? [{ response: at === 1 ? ('' as const) : rightResponse(item) }] : [],
  );
  const result = { set: reckonedAssignment.assignment.id, seat: 1, given };
  const scored = scoreSeat(reckonedAssignment, result, scoreResponse);
  const report = createReport(reckonedAssignment, fixtureBank, [
    { seat: 1, code: '', scored, isFull: true },
  ]);
  renderInFrench(<ClassSummary report={report} t={t} />);
  const lines = within(screen.getByRole('region', { name: t.axes })).getAllByRole('listitem');
  const [answered, asked] = [1, 2].map((part) =>
    lines
      .map(({ textContent }) =>
        Number(/(\d+) réponses? données? sur (\d+)$/.exec(textContent)?.[part]),
      )
      .reduce((sum, one) => sum + one, 0),
  );
  expect([answered, asked]).toEqual([countAnswered({ given }), given.length]);
  expect(answered).toBe(5);
});

it('the answers of who, when and what are those given, which nobody takes for the right ones', () => {
  expect(english.report.axisScore('10%', 7, 12)).toBe('10% of the points, 7 of 12 answers given');
});
