import { openWithAssignment } from './classroom.ts';
import { cameraRefusalPattern } from './failures.ts';
import { pressButton, type ScreenWalk } from './visit.ts';

export const cardsWalks: ScreenWalk[] = [
  {
    name: 'cards',
    steps: {
      'before the first': async (visit) => {
        await openWithAssignment(visit, 'cartes');
        await visit.page
          .getByRole('button', { name: visit.text.late.cards.answerCards.readCards })
          .waitFor();
      },
      'no camera': async (visit) => {
        await pressButton(visit, visit.text.late.cards.answerCards.readCards);
        await visit.page
          .getByText(cameraRefusalPattern(visit.text.late.cards.answerCards.refusals))
          .waitFor();
      },
    },
  },
];
