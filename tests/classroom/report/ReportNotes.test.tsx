// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { ItemAnalysis } from '../../../src/classroom/report/ItemAnalysis.tsx';
import { ReportNotes } from '../../../src/classroom/report/ReportNotes.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const { report: t } = catalogue;
const report = createReport(reckonedAssignment, fixtureBank, [
  ...reckonedCollection.seats.values(),
]);

it('names the pupils without a result where the class has a list', () => {
  const nameOf = (seat: number) => (seat === 9 ? 'Abel Niels' : undefined);
  renderInFrench(<ReportNotes report={report} conflictSeats={[]} nameOf={nameOf} t={t} />);
  expect(screen.getByText(/^Sans résultat/).textContent).toMatch(/: 8 et 9 Abel Niels$/);
});

it('names the seats whose device had shown the correction before', () => {
  const [first, second, ...others] = report.seats;
  const seats = [
    { ...first, corrected: 'seat' },
    { ...second, corrected: 'others' },
    ...others,
  ] as typeof report.seats;
  const nameOf = (seat: number) => (seat === first?.seat ? 'Abel Niels' : undefined);
  const props = { conflictSeats: [], nameOf, t };
  renderInFrench(<ReportNotes report={{ ...report, seats }} {...props} />);
  screen.getByText(/^Deuxième passage, la correction déjà vue à la même place.: \d+ Abel Niels\.$/);
  screen.getByText(/^Fait sur un appareil qui avait déjà montré la correction.*: \d+\.$/);
  cleanup();
  renderInFrench(<ReportNotes report={report} {...props} />);
  expect(screen.queryByText(/correction/)).toBeNull();
});

it('says how many answers short codes leave out, where the shares count fewer answers', () => {
  const told: (string | undefined)[] = [];
  for (const item of report.items) {
    renderInFrench(<ItemAnalysis report={item} t={t} language="fr" />);
    told.push(screen.queryByText(/codes? courts? ne di/)?.textContent ?? undefined);
    cleanup();
  }
  const one = '1 code court ne dit pas la réponse';
  expect(told).toEqual([undefined, undefined, one, one, one, undefined]);
});
