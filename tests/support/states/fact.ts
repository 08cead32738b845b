import { storeWeekOfAnswers } from './stored-log.ts';
import { openScreen, type ScreenWalk, waitForText } from './visit.ts';

export const factWalks: ScreenWalk[] = [
  ...(['actors', 'dates', 'positions'] as const).map(
    (axis): ScreenWalk => ({
      name: `one of the ${axis}`,
      steps: {
        met: async (visit) => {
          await storeWeekOfAnswers(visit);
          await openScreen(visit, `fait/${visit.bank[axis][0]?.id}`);
          await waitForText(visit, visit.text.fact.play);
        },
      },
    }),
  ),
  {
    name: 'a fact',
    steps: {
      'never met': async (visit) => {
        await openScreen(visit, 'fait/otan');
        await waitForText(visit, visit.text.fact.states.unseen);
      },
      'of no bank': async (visit) => {
        await openScreen(visit, 'fait/nobody');
        await waitForText(visit, visit.text.fact.notInDossier);
      },
    },
  },
];
