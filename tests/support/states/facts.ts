import { storeWeekOfAnswers } from './stored-log.ts';
import { openScreen, type ScreenWalk, type Visit } from './visit.ts';

/** La Une, which is left for it, has the words of its heading, too. */
const waitForAxis = ({ page }: Visit, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

export const factsWalks: ScreenWalk[] = [
  {
    name: 'after a week',
    steps: {
      actors: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'faits/qui');
        await waitForAxis(visit, visit.text.axes.actors);
      },
    },
  },
  {
    name: 'after a week',
    steps: {
      dates: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit, 'faits/quand');
        await waitForAxis(visit, visit.text.axes.dates);
      },
      positions: async (visit) => {
        await openScreen(visit, 'faits/quoi');
        await waitForAxis(visit, visit.text.axes.positions);
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
