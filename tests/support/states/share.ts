import { openWithAssignment } from './classroom.ts';
import { openScreen, pressButton, type ScreenWalk, waitForText } from './visit.ts';

export const shareWalks: ScreenWalk[] = [
  {
    name: 'assign',
    steps: {
      'the link': async (visit) => {
        await openWithAssignment(visit, 'donner', { correction: 'held' });
        await visit.page.locator('main svg[role=img]').waitFor();
      },
      'the word': ({ page }) => page.locator('main details summary').click(),
      large: (visit) => pressButton(visit, visit.text.late.class.shareAssignment.enlarge),
      'no such assignment': async (visit) => {
        await openScreen(visit, 'donner/ZZZZZZZZ');
        await waitForText(visit, visit.text.late.class.shareAssignment.notFound);
      },
    },
  },
];
