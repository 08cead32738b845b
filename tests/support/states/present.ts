import { toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { firstChoiceItems, openWithAssignment } from './classroom.ts';
import { findItem, oneItemPerKind } from './stored-log.ts';
import { type ScreenWalk, waitForText } from './visit.ts';

export const presentWalks: ScreenWalk[] = [
  ...oneItemPerKind.map(
    ({ kind, alike, id }): ScreenWalk => ({
      name: kind,
      alike,
      steps: {
        asked: async (visit) => {
          const item = findItem(visit, id);
          await openWithAssignment(visit, 'projeter', { items: toAssignmentItems([item]) });
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
        await openWithAssignment(visit, 'projeter', { items: firstChoiceItems(visit, 1) });
        await visit.page.locator('main select').selectOption('4');
        for (const [option, hands] of ['14', '5', '8'].entries())
          await visit.page.locator(`[data-hands="${option}"]`).fill(hands);
        await visit.page.keyboard.press('PageDown');
      },
      over: async (visit) => {
        await visit.page.locator('main h2').focus();
        await visit.page.keyboard.press('ArrowRight');
        await visit.page.keyboard.press('PageDown');
        await waitForText(visit, visit.text.late.teaching.present.noMoreItems);
      },
    },
  },
];
