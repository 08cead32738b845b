import { checkOption, openScreen, pressButton, type ScreenWalk, waitForText } from './visit.ts';

export const chooseWalks: ScreenWalk[] = [
  {
    name: 'a round to one’s wish',
    steps: {
      open: async (visit) => {
        await openScreen(visit, 'choisir');
        await visit.page.locator('main form').waitFor();
      },
      'no such fact': async (visit) => {
        await checkOption(visit, 'radio', visit.text.chooseRound.missedFacts);
        await pressButton(visit, visit.text.chooseRound.start);
        await waitForText(visit, visit.text.chooseRound.noSuchFact);
      },
    },
  },
];
