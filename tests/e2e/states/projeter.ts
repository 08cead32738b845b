import { setItems } from '../../../src/classroom/assignment.ts';
import { onlyChoices, teach } from './class.ts';
import { itemOf, oneItemPerKind } from './log.ts';
import { type ScreenWalk, sees } from './visit.ts';

export const projeter: ScreenWalk[] = [
  ...oneItemPerKind.map(
    ({ kind, id }): ScreenWalk => ({
      name: kind,
      steps: {
        asked: async (visit) => {
          const item = itemOf(visit, id);
          await teach(visit, 'projeter', { items: setItems([item]) });
          await visit.page.locator('[data-step=asked] h2').waitFor();
        },
        answer: ({ page }) => page.keyboard.press('PageDown'),
        sentence: ({ page }) => page.keyboard.press('PageDown'),
      },
    }),
  ),
  {
    name: 'teams',
    steps: {
      playing: async (visit) => {
        await teach(visit, 'projeter', { items: onlyChoices(visit, 1) });
        await visit.page.locator('main select').selectOption('4');
        for (const [option, hands] of ['14', '5', '8'].entries())
          await visit.page.locator(`[data-hands="${option}"]`).fill(hands);
        await visit.page.keyboard.press('PageDown');
      },
      over: async (visit) => {
        await visit.page.locator('main h2').focus();
        await visit.page.keyboard.press('PageDown');
        await visit.page.keyboard.press('PageDown');
        await sees(visit, visit.text.late.class.projeter.over);
      },
    },
  },
];
