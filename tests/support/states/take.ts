import { type SavedAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { unlockWordOf } from '../../../src/classroom/take/attempt-state.ts';
import { assignmentFor, firstChoiceItems } from './classroom.ts';
import { openScreen, pressButton, type ScreenWalk, type Visit, waitForText } from './visit.ts';

/** Opens an assignment's link as a pupil. */
async function openAssignmentLink(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const assignment = assignmentFor(visit, more);
  await openScreen(visit, `devoir/${encodeAssignmentLink(assignment)}`);
  await visit.page.getByLabel(visit.text.late.class.takeAssignment.seatLabel).waitFor();
  return assignment;
}

/** Starts the attempt of a seat. */
async function startAttempt(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const assignment = await openAssignmentLink(visit, more);
  await visit.page.getByLabel(visit.text.late.class.takeAssignment.seatLabel).fill('17');
  await pressButton(visit, visit.text.late.class.takeAssignment.start);
  await visit.page.locator('main h2[id^="prompt-"]').waitFor();
  return assignment;
}

/** Answers a short assignment to its end. */
async function finishAttempt(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const { page, text } = visit;
  const items = firstChoiceItems(visit, 3);
  const assignment = await startAttempt(visit, {
    items,
    evidence: false,
    confidence: false,
    ...more,
  });
  for (let at = 1; at <= 3; at++) {
    await waitForText(visit, text.round.progress(at, 3));
    await page.locator('[data-option]').first().click();
  }
  await waitForText(visit, text.late.class.takeAssignment.review);
  return assignment;
}

export const takeWalks: ScreenWalk[] = [
  {
    name: 'a link',
    steps: {
      none: async (visit) => {
        await openScreen(visit, 'devoir');
        await visit.page.getByLabel(visit.text.late.class.takeAssignment.linkLabel).waitFor();
      },
      broken: async (visit) => {
        await openScreen(
          visit,
          `devoir/${encodeAssignmentLink(assignmentFor(visit)).slice(0, 60)}`,
        );
        await waitForText(visit, visit.text.late.class.takeAssignment.problems.damaged);
      },
      intro: (visit) => openAssignmentLink(visit),
      'no such seat': async (visit) => {
        await visit.page.getByLabel(visit.text.late.class.takeAssignment.seatLabel).fill('77');
        await pressButton(visit, visit.text.late.class.takeAssignment.start);
        await waitForText(visit, visit.text.late.class.takeAssignment.seatWrong(28));
      },
      'timed, in part of another version': async (visit) => {
        const { items } = assignmentFor(visit);
        const forged = items.map((one, nth) =>
          nth < 2 ? { ...one, id: `unknown-${nth}` } : nth < 4 ? { ...one, print: 1 } : one,
        );
        await openAssignmentLink(visit, {
          ...{ items: forged, minutes: 20, stretch: { 3: 1.33 } },
          ...{ book: 'open', order: 'by-seat', correction: 'held' },
        });
      },
      'all of another version': async (visit) => {
        const items = [{ id: 'unknown', print: 7 }];
        await openScreen(visit, `devoir/${encodeAssignmentLink(assignmentFor(visit, { items }))}`);
        await waitForText(visit, visit.text.late.class.takeAssignment.noItems);
      },
      'of another dossier': async (visit) => {
        await openScreen(
          visit,
          `devoir/${encodeAssignmentLink(assignmentFor(visit, { bank: '2021-03-04-nimes' }))}`,
        );
        await waitForText(visit, visit.text.late.class.openOnOtherPage.otherDossier);
      },
      'of a dossier that the device has not': async (visit) => {
        const bank = 'local-valmere-0123456789';
        await openScreen(visit, `devoir/${encodeAssignmentLink(assignmentFor(visit, { bank }))}`);
        await waitForText(visit, visit.text.late.class.dossierNotHere.explanation);
      },
      'something else': async (visit) => {
        await openScreen(visit, 'devoir');
        await visit.page
          .getByLabel(visit.text.late.class.takeAssignment.linkLabel)
          .fill('QUI1K7M2');
        await pressButton(visit, visit.text.late.class.takeAssignment.openLink);
        await waitForText(visit, visit.text.late.qr.misplaced.result.says);
      },
    },
  },
  {
    name: 'a seat',
    steps: {
      asked: (visit) => {
        const items = toAssignmentItems(visit.bank.items.filter(({ type }) => type === 'verdict'));
        return startAttempt(visit, { items, book: 'open', minutes: 20 });
      },
      'how sure': async (visit) => {
        await visit.page.locator('[data-option]').first().click();
        await visit.page
          .getByRole('button', { name: visit.text.confidence.levels.certain, exact: true })
          .waitFor();
      },
      evidence: async (visit) => {
        await pressButton(visit, visit.text.confidence.levels.certain);
        await visit.page
          .getByRole('button', { name: visit.text.late.class.takeAssignment.skipEvidence })
          .waitFor();
      },
      'come back': async (visit) => {
        await waitForText(visit, visit.text.late.class.takeAssignment.answerNoted(''));
        await visit.page.waitForTimeout(100);
        await visit.page.reload();
        await visit.page
          .getByRole('button', { name: visit.text.late.class.takeAssignment.resume(17) })
          .waitFor();
      },
    },
  },
  {
    name: 'a seat',
    steps: {
      'corrected at once': async (visit) => {
        await startAttempt(visit, { correction: 'at-once', evidence: false, confidence: false });
        await visit.page.locator('[data-option]').first().click();
        await visit.page.locator('#verdict').waitFor();
      },
    },
  },
  {
    name: 'the end',
    steps: {
      'looked at again': (visit) => finishAttempt(visit, { correction: 'held' }),
      'another answer': async (visit) => {
        const { takeAssignment: takeText } = visit.text.late.class;
        await pressButton(visit, takeText.inItem(takeText.changeAnswer, 1));
        await visit.page.locator('[data-option][aria-pressed=true]').waitFor();
      },
      'wrong seat': async (visit) => {
        const { takeAssignment: takeText } = visit.text.late.class;
        await pressButton(visit, takeText.keepAnswer);
        await pressButton(visit, takeText.changeSeat(17));
        await visit.page.getByLabel(takeText.rightSeat).waitFor();
      },
      held: async (visit) => {
        const { takeAssignment: takeText } = visit.text.late.class;
        await pressButton(visit, takeText.cancelChangeSeat);
        await pressButton(visit, takeText.handIn);
        await waitForText(visit, takeText.result);
      },
      corrected: async (visit) => {
        const assignment = assignmentFor(visit, { items: firstChoiceItems(visit, 3) });
        const { takeAssignment: takeText } = visit.text.late.class;
        await visit.page.getByLabel(takeText.unlockWord).fill(unlockWordOf(assignment));
        await pressButton(visit, takeText.unlock);
        await visit.page.locator('main summary').first().click();
      },
      leaving: (visit) => pressButton(visit, visit.text.late.class.takeAssignment.eraseResult),
    },
  },
];
