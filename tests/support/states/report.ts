import { addCodes, openWithAssignment, simulateCodes } from './classroom.ts';
import { followLink, pressButton, type ScreenWalk, waitForText } from './visit.ts';

export const reportWalks: ScreenWalk[] = [
  {
    name: 'report',
    steps: {
      'nothing yet': async (visit) => {
        await openWithAssignment(visit, 'rapport');
        await waitForText(visit, visit.text.report.report.noResults);
      },
      'a class': async (visit) => {
        const assignment = await openWithAssignment(visit, 'recueillir');
        await visit.page.getByLabel(visit.text.report.collect.codesLabel).waitFor();
        await addCodes(visit, simulateCodes(visit, assignment));
        await waitForText(visit, visit.text.report.collect.collectedCount(28, 28));
        await followLink(visit, visit.text.report.collect.seeReport);
        await waitForText(visit, visit.text.report.report.itemsTitle);
      },
      'one pupil': async (visit) => {
        const { seatPage } = visit.text.report.report;
        await visit.page.getByRole('link', { name: '14', exact: true }).click();
        await visit.page.getByRole('heading', { name: seatPage.title(14) }).waitFor();
      },
      'the names of a class': async (visit) => {
        const { classList, report } = visit.text.report;
        await followLink(visit, report.seatPage.back);
        await followLink(visit, classList.title);
        await visit.page.getByLabel(classList.pupilsLabel).fill('Dupont Léa\n14 O’Connor Siobhán');
        await pressButton(visit, classList.save);
        await visit.page
          .getByRole('heading', { name: classList.seatsTitle(classList.unnamed) })
          .waitFor();
      },
    },
  },
];
