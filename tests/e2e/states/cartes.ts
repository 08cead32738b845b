import { teach } from './class.ts';
import { refusal } from './failures.ts';
import { press, type ScreenWalk } from './visit.ts';

export const cartes: ScreenWalk[] = [
  {
    name: 'cards',
    steps: {
      'before the first': async (visit) => {
        await teach(visit, 'cartes');
        await visit.page.getByRole('button', { name: visit.text.late.cards.cartes.read }).waitFor();
      },
      'no camera': async (visit) => {
        await press(visit, visit.text.late.cards.cartes.read);
        await visit.page.getByText(refusal(visit.text.late.cards.cartes.refusals)).waitFor();
      },
    },
  },
];
