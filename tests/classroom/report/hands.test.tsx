// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { toStoredResults } from '../../../src/classroom/collect/collection.ts';
import { ClassReport } from '../../../src/classroom/report/ClassReport.tsx';
import { createReport } from '../../../src/classroom/report/create-report.ts';
import { handsShareOf } from '../../../src/classroom/report/hands.ts';
import { selectMissedItems } from '../../../src/classroom/report/missed-items.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { catalogue as classroomText } from '../../../src/classroom/text/fr.ts';
import type { KeyValueStore } from '../../../src/progress/storage/key-value.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { reckonedAssignment, reckonedCollection } from '../../support/reckoned-class.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

/** The first question, two rows of the grid, and the sixth, which no seat was asked. */
const counted = {
  'quoi-psaki': { 'psaki-trop-tot': 21, etablie: 7 },
  'quoi-grille-accusations': {
    'espionnage-occidentaux/accuses': 24,
    'espionnage-occidentaux/denies': 4,
    'attaque-russie/denies': 6,
    'attaque-russie/accuses': 18,
    'a row that was taken out/denies': 9,
  },
  'qui-maison-blanche': { 'no option': 3 },
  'quoi-ultimatum': { false: 5, true: 15 },
};
const seats = [...reckonedCollection.seats.values()];
const report = createReport(reckonedAssignment, fixtureBank, seats, counted);
const byHand = createReport(reckonedAssignment, fixtureBank, [], counted);

describe('the hands of a class', () => {
  it('are counted by option, row by row in a grid, as reckoned by hand', () => {
    const [first, second, third, grid, , sixth] = report.items;
    expect(first?.hands).toEqual([
      {
        options: expect.arrayContaining([
          { id: 'psaki-trop-tot', isKey: true, times: 21 },
          { id: 'etablie', isKey: false, times: 7 },
        ]),
        right: { points: 21, of: 28 },
      },
    ]);
    expect(second?.hands?.[0]?.right).toEqual({ points: 5, of: 20 });
    expect(grid?.hands?.map(({ right }) => right).filter(({ of }) => of > 0)).toEqual([
      { points: 24, of: 28 },
      { points: 6, of: 24 },
    ]);
    expect([third?.hands, sixth?.hands]).toEqual([undefined, undefined]);
    expect(report.items.map(handsShareOf)).toEqual([
      ...[0.75, 0.25, undefined],
      (24 / 28 + 6 / 24) / 2,
      ...[undefined, undefined],
    ]);
  });

  it('change no mark and no point of a seat', () => {
    const withoutHands = createReport(reckonedAssignment, fixtureBank, seats);
    expect(report.seats).toEqual(withoutHands.seats);
    expect(report.score).toEqual(withoutHands.score);
    expect(report.items.map(({ score, right, blank }) => ({ score, right, blank }))).toEqual(
      withoutHands.items.map(({ score, right, blank }) => ({ score, right, blank })),
    );
  });

  it('choose what is played again where no seat handed anything in, the most missed first', () => {
    expect(selectMissedItems(byHand).map(({ id }) => id)).toEqual([
      'quoi-ultimatum',
      'quoi-grille-accusations',
    ]);
  });
});

async function openReport(isCollected: boolean, refusals: Partial<KeyValueStore> = {}) {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  const { assignment } = reckonedAssignment;
  await store.saveAssignment(assignment);
  if (isCollected) await store.saveResults(toStoredResults(assignment.id, reckonedCollection));
  for (const [itemId, hands] of Object.entries(counted))
    await store.saveHands(assignment.id, itemId, hands);
  const app = createTestContext({ openRecords: async () => ({ ...records, ...refusals }) });
  const playableBank = await app.game.loadBank();
  renderInFrench(
    <ClassReport
      about={assignment.id}
      resolved={reckonedAssignment}
      playableBank={playableBank}
      reportText={catalogue}
      classroomText={classroomText}
    />,
    app,
  );
  await screen.findByText(/^Mains levées, à 3 questions/);
  return store;
}
const article = (number: number) =>
  screen.getByRole('article', { name: new RegExp(`^${number} `) }).textContent?.replace(/\s/g, ' ');

describe('the report of a class that raised its hands', () => {
  it('has their figures where nobody handed anything in, and no table of seats', async () => {
    await openReport(false);
    // (75 + 25 + 55) / 3
    expect(screen.getByText(/^Mains levées/).textContent?.replace(/\s/g, ' ')).toBe(
      'Mains levées, à 3 questions : 52 % de bonnes réponses en moyenne. Elles n’entrent dans aucune note.',
    );
    screen.getByText(catalogue.report.noResults);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull();
    screen.getByRole('button', { name: /^Rejouer ce que la classe a manqué \(2 questions\)/ });
    expect(article(1)).toContain('À main levée : 75 % de bonnes réponses (28 mains)');
    expect(article(1)).toContain('21 mains sur 28 (75 %)');
    expect(article(1)).not.toMatch(/Personne|sur 0/);
    expect(article(4)).toContain(
      'À main levée : 86 % de bonnes réponses (28 mains) accuse ou soupçonne : 24, nie : 4',
    );
    expect(article(3)).toContain('Posée à personne');
  });

  it('has them beside what the seats handed in', async () => {
    await openReport(true);
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(article(2)).toMatch(
      /2 justes sur 7 .*À main levée : 25 % de bonnes réponses \(20 mains\)/,
    );
    expect(article(2)).toMatch(/Faux.*2 sur 7 \(29 %\)5 mains sur 20 \(25 %\)/);
  });

  it('loses them once the teacher has said so twice', async () => {
    const store = await openReport(false);
    fireEvent.click(screen.getByRole('button', { name: catalogue.report.hands.erase }));
    const question = await screen.findByRole('group', {
      name: catalogue.report.hands.eraseQuestion,
    });
    expect(await store.readHands(reckonedAssignment.assignment.id)).not.toEqual({});
    await act(async () => {
      fireEvent.click(
        within(question).getByRole('button', { name: catalogue.report.hands.confirmErase }),
      );
    });
    expect(await store.readHands(reckonedAssignment.assignment.id)).toEqual({});
    expect(screen.queryByText(/Mains levées/)).toBeNull();
  });

  it('keeps them, and says so, where the device refuses to erase them', async () => {
    await openReport(false, { remove: () => Promise.reject(new Error('refused')) });
    fireEvent.click(screen.getByRole('button', { name: catalogue.report.hands.erase }));
    fireEvent.click(
      await screen.findByRole('button', { name: catalogue.report.hands.confirmErase }),
    );
    expect((await screen.findByRole('alert')).textContent).toBe(catalogue.report.changeRefused);
    screen.getByText(/^Mains levées/);
  });
});
