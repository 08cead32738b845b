import { addCodes, openWithAssignment, simulateCodes } from './classroom.ts';
import { followLink, type ScreenWalk, waitForText } from './visit.ts';

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
    },
  },
];
