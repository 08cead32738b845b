import { open, press, type ScreenWalk, sees, tick } from './visit.ts';

export const choisir: ScreenWalk[] = [
  {
    name: 'a round to one’s wish',
    steps: {
      open: async (visit) => {
        await open(visit, 'choisir');
        await visit.page.locator('main form').waitFor();
      },
      'no such fact': async (visit) => {
        await tick(visit, 'radio', visit.text.choisir.missed);
        await press(visit, visit.text.choisir.start);
        await sees(visit, visit.text.choisir.nothing);
      },
    },
  },
];
