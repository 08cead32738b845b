import { storeWeekOfAnswers } from './stored-log.ts';
import { openScreen, type ScreenWalk, waitForText } from './visit.ts';

export const factsWalks: ScreenWalk[] = [
  {
    name: 'after a week',
    steps: {
      actors: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'faits/qui');
        await waitForText(visit, visit.text.axes.actors);
      },
    },
  },
  {
    name: 'after a week',
    steps: {
      dates: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'faits/quand');
        await waitForText(visit, visit.text.axes.dates);
      },
      positions: async (visit) => {
        await openScreen(visit, 'faits/quoi');
        await visit.page
          .getByRole('heading', { level: 1, name: visit.text.axes.positions })
          .waitFor();
      },
    },
  },
  {
    name: 'the memory',
    steps: {
      'as a table': async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'faits/memoire');
        await visit.page.getByText(visit.text.memoryChart.asTable, { exact: true }).first().click();
      },
    },
  },
];
