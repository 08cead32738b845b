import type { Bank } from '../../../src/bank/types.ts';
import type { StoredRecord } from '../browser/write-records.ts';
import { recordKeyAt } from './stored-log.ts';
import { DAY_MS, FIXED_NOW_MS, openScreen, type ScreenWalk, storeBeforeOpening } from './visit.ts';

/** Every fact right, eight a day, the last of them yesterday. */
export function winEveryFact(bank: Bank, end = FIXED_NOW_MS): StoredRecord[] {
  const facts = [...bank.actors, ...bank.dates, ...bank.positions].map(({ id }) => id);
  return facts.map((fact, nth) => {
    const daysAgo = 1 + Math.floor((facts.length - 1 - nth) / 8);
    const at = end - daysAgo * DAY_MS + nth;
    const key = recordKeyAt(at, nth);
    const common = { v: 1, key, at, bank: bank.id, round: `r${nth}`, kind: 'answer' };
    return [
      key,
      { ...common, item: bank.opening, axis: 'actors', facts: [fact], response: '', score: 1 },
    ];
  });
}

export const lastEditionWalks: ScreenWalk[] = [
  {
    name: 'before the end',
    steps: {
      'how many are left': async (visit) => {
        await openScreen(visit, 'boucle');
        await visit.page.getByRole('heading', { level: 1 }).waitFor();
      },
    },
  },
  {
    name: 'completed',
    steps: {
      'the page, and what came after': async (visit) => {
        await storeBeforeOpening(visit, winEveryFact(visit.bank));
        await openScreen(visit, 'boucle');
        await visit.page.locator('main article').waitFor();
      },
    },
  },
  {
    name: 'completed',
    paper: true,
    steps: {
      'on paper': async (visit) => {
        await storeBeforeOpening(visit, winEveryFact(visit.bank));
        await openScreen(visit, 'boucle');
        await visit.page.locator('main article').waitFor();
      },
    },
  },
];
