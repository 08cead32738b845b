import { resolveAssignment } from '../../../src/classroom/assignment.ts';
import { encodeResultCode } from '../../../src/classroom/result-code.ts';
import { simulateClass } from '../simulated-class.ts';
import {
  addCodes,
  assignmentFor,
  LONG_NAME,
  longNamesRecord,
  openWithAssignment,
  simulateCodes,
} from './classroom.ts';
import { followLink, type ScreenWalk, storeBeforeOpening, waitForText } from './visit.ts';

export const collectWalks: ScreenWalk[] = [
  {
    name: 'collect',
    steps: {
      'nothing yet': async (visit) => {
        await storeBeforeOpening(visit, [longNamesRecord('B7M2Q4XL')]);
        await openWithAssignment(visit, 'recueillir', { classList: 'B7M2Q4XL' });
        await waitForText(visit, LONG_NAME);
        await visit.page.getByLabel(visit.text.report.collect.codesLabel).waitFor();
      },
      'some, and what is wrong': async (visit) => {
        const assignment = assignmentFor(visit);
        await addCodes(visit, [
          ...simulateCodes(visit, assignment).slice(0, 12),
          simulateCodes(visit, assignment)[20]?.slice(0, -1) ?? '',
          'bonjour',
        ]);
        await waitForText(visit, visit.text.report.collect.collectedCount(12, 28));
      },
      'two for one seat, and one that was set aside': async (visit) => {
        const { collect } = visit.text.report;
        const resolved = resolveAssignment(assignmentFor(visit), visit.bank);
        const [, second, third] = simulateClass(resolved, 28, 12);
        const others = [second, third].flatMap((one) => one ?? []);
        await addCodes(
          visit,
          others.map((one) => encodeResultCode(resolved, one)),
        );
        const groupOf = (seat: number) =>
          visit.page.getByRole('group', { name: collect.conflictTitle(seat) });
        await groupOf(2).getByRole('button', { name: collect.keepFirst }).click();
        await visit.page.getByText(collect.refusedTitle(1)).click();
        await groupOf(3).waitFor();
      },
      'the report of some': async (visit) => {
        await followLink(visit, visit.text.report.collect.seeReport);
        await waitForText(visit, visit.text.report.report.itemsTitle);
      },
    },
  },
];
