import { type SavedAssignment, setItems } from '../../../src/classroom/assignment.ts';
import { linkOf } from '../../../src/classroom/assignment-link.ts';
import { wordOf } from '../../../src/classroom/take/attempt-state.ts';
import { onlyChoices, setFor } from './class.ts';
import { open, press, type ScreenWalk, sees, type Visit } from './visit.ts';

/** Opens a set's link as a pupil. */
async function receive(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const set = setFor(visit, more);
  await open(visit, `devoir/${linkOf(set)}`);
  await visit.page.getByLabel(visit.text.late.class.devoir.seat).waitFor();
  return set;
}

/** Sits down at a seat. */
async function sit(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const set = await receive(visit, more);
  await visit.page.getByLabel(visit.text.late.class.devoir.seat).fill('17');
  await press(visit, visit.text.late.class.devoir.start);
  await visit.page.locator('main h2[id^="prompt-"]').waitFor();
  return set;
}

/** Ends a short set, however answered. */
async function end(visit: Visit, more: Partial<SavedAssignment> = {}) {
  const { page, text } = visit;
  const items = onlyChoices(visit, 3);
  const set = await sit(visit, { items, evidence: false, confidence: false, ...more });
  for (let at = 1; at <= 3; at++) {
    await sees(visit, text.partie.progress(at, 3));
    await page.locator('[data-option]').first().click();
  }
  await sees(visit, text.late.class.devoir.over);
  return set;
}

export const devoir: ScreenWalk[] = [
  {
    name: 'a link',
    steps: {
      none: async (visit) => {
        await open(visit, 'devoir');
        await visit.page.getByLabel(visit.text.late.class.devoir.paste).waitFor();
      },
      broken: async (visit) => {
        await open(visit, `devoir/${linkOf(setFor(visit)).slice(0, 60)}`);
        await sees(visit, visit.text.late.class.devoir.problems.damaged);
      },
      told: (visit) => receive(visit),
      'no such seat': async (visit) => {
        await visit.page.getByLabel(visit.text.late.class.devoir.seat).fill('77');
        await press(visit, visit.text.late.class.devoir.start);
        await sees(visit, visit.text.late.class.devoir.seatWrong(28));
      },
      'timed, in part of another version': async (visit) => {
        const { items } = setFor(visit);
        const forged = items.map((one, nth) =>
          nth < 2 ? { ...one, id: `unknown-${nth}` } : nth < 4 ? { ...one, print: 1 } : one,
        );
        await receive(visit, {
          ...{ items: forged, minutes: 20, stretch: { 3: 1.33 } },
          ...{ book: 'open', order: 'by-seat', correction: 'held' },
        });
      },
      'all of another version': async (visit) => {
        const items = [{ id: 'unknown', print: 7 }];
        await open(visit, `devoir/${linkOf(setFor(visit, { items }))}`);
        await sees(visit, visit.text.late.class.devoir.empty);
      },
      'of another dossier': async (visit) => {
        await open(visit, `devoir/${linkOf(setFor(visit, { bank: '2021-03-04-nimes' }))}`);
        await sees(visit, visit.text.late.class.elsewhere.dossier);
      },
    },
  },
  {
    name: 'a seat',
    steps: {
      asked: (visit) => {
        const items = setItems(visit.bank.items.filter(({ type }) => type === 'verdict'));
        return sit(visit, { items, book: 'open', minutes: 20 });
      },
      'a proof': async (visit) => {
        await visit.page.locator('[data-option]').first().click();
        await visit.page
          .getByRole('button', { name: visit.text.late.class.devoir.leave })
          .waitFor();
      },
      'come back': async (visit) => {
        await sees(visit, visit.text.late.class.devoir.noted);
        await visit.page.waitForTimeout(100);
        await visit.page.reload();
        await visit.page
          .getByRole('button', { name: visit.text.late.class.devoir.resume(17) })
          .waitFor();
      },
    },
  },
  {
    name: 'a seat',
    steps: {
      'corrected at once': async (visit) => {
        await sit(visit, { correction: 'at-once', evidence: false, confidence: false });
        await visit.page.locator('[data-option]').first().click();
        await visit.page.locator('#verdict').waitFor();
      },
    },
  },
  {
    name: 'the end',
    steps: {
      held: (visit) => end(visit, { correction: 'held' }),
      corrected: async (visit) => {
        const set = setFor(visit, { items: onlyChoices(visit, 3) });
        const { devoir } = visit.text.late.class;
        await visit.page.getByLabel(devoir.word).fill(wordOf(set));
        await press(visit, devoir.unlock);
        await visit.page.locator('main summary').first().click();
      },
      leaving: (visit) => press(visit, visit.text.late.class.devoir.finish),
    },
  },
];
