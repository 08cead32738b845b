import { assignmentFor, assignmentRecord } from './classroom.ts';
import {
  checkOption,
  DAY_MS,
  FIXED_NOW_MS,
  openScreen,
  type ScreenWalk,
  storeBeforeOpening,
  waitForText,
} from './visit.ts';

export const assignmentsWalks: ScreenWalk[] = [
  {
    name: 'prepare',
    steps: {
      'first assignment': async (visit) => {
        await openScreen(visit, 'classe');
        await visit.page
          .getByRole('button', { name: visit.text.late.teaching.assignmentForm.saveAndShare })
          .waitFor();
      },
      'names, choosing by hand, limited time': async (visit) => {
        const { assignmentForm: preparer } = visit.text.late.teaching;
        await visit.page.locator('summary').filter({ hasText: preparer.classList }).click();
        await visit.page.locator('main textarea').waitFor();
        await visit.page.locator('summary').filter({ hasText: preparer.options }).click();
        await checkOption(visit, 'radio', preparer.timers.limited);
        await visit.page.getByText(preparer.pickByHand, { exact: true }).click();
      },
    },
  },
  {
    name: 'prepare',
    steps: {
      'assignments on the device': async (visit) => {
        const long = assignmentFor(visit, {
          id: 'W7M2Q4XB',
          name: 'Classe d’accueil du gymnase de Chamblandes, mercredi après-midi',
          made: FIXED_NOW_MS - DAY_MS,
        });
        await storeBeforeOpening(visit, [
          assignmentRecord(assignmentFor(visit)),
          assignmentRecord(long),
        ]);
        await openScreen(visit, 'classe');
        await waitForText(visit, visit.text.late.teaching.assignments.savedTitle);
      },
      'erasing one': async ({ page, text }) => {
        const { manage, erase } = text.late.teaching.assignments;
        await page.locator('summary').filter({ hasText: manage }).first().click();
        await page
          .getByRole('button', { name: new RegExp(`^${erase}`) })
          .first()
          .click();
      },
    },
  },
];
