import { teach } from './class.ts';
import { open, press, type ScreenWalk, sees } from './visit.ts';

export const donner: ScreenWalk[] = [
  {
    name: 'assign',
    steps: {
      'the link': async (visit) => {
        await teach(visit, 'donner', { correction: 'held' });
        await visit.page.locator('main svg[role=img]').waitFor();
      },
      'the word': ({ page }) => page.locator('main details summary').click(),
      large: (visit) => press(visit, visit.text.late.class.donner.large),
      'no such set': async (visit) => {
        await open(visit, 'donner/ZZZZZZZZ');
        await sees(visit, visit.text.late.class.donner.unknown);
      },
    },
  },
];
