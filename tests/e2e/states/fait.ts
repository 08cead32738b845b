import { met } from './log.ts';
import { open, type ScreenWalk, sees } from './visit.ts';

export const fait: ScreenWalk[] = [
  ...(['actors', 'dates', 'positions'] as const).map(
    (axis): ScreenWalk => ({
      name: `one of the ${axis}`,
      steps: {
        met: async (visit) => {
          await met(visit);
          await open(visit, `fait/${visit.bank[axis][0]?.id}`);
          await visit.page.locator('meter').waitFor();
        },
      },
    }),
  ),
  {
    name: 'a fact',
    steps: {
      'never met': async (visit) => {
        await open(visit, 'fait/otan');
        await sees(visit, visit.text.fait.never);
      },
      'of no bank': async (visit) => {
        await open(visit, 'fait/nobody');
        await sees(visit, visit.text.fait.unknown);
      },
    },
  },
];
