import type { Bank } from '../../../src/bank/types.ts';
import { composeDailyRound } from '../../../src/engine/daily-round.ts';
import type { StoredRecord } from '../browser/write-records.ts';
import { recordKeyAt } from './stored-log.ts';
import { DAY_MS, FIXED_NOW_MS } from './visit.ts';

export interface Plan {
  /** Days before now, the newest last. */
  daysAgo: readonly number[];
  newFacts?: number;
  /** One of so many answers is wrong. */
  missEvery?: number;
  /** Whether the daily five were played, too. */
  isDaily?: boolean;
}

/** Somebody who plays ten or so each day: what is oldest first, then what is new. */
export function playedDays(bank: Bank, { daysAgo, ...plan }: Plan): StoredRecord[] {
  const { newFacts = 9, missEvery = 5, isDaily = true } = plan;
  const facts = [...bank.positions, ...bank.actors, ...bank.dates].map(({ id }) => id);
  const shuffled = facts.map((id, at) => facts[(at * 7) % facts.length] ?? id);
  const lastSeen = new Map<string, number>();
  const records: StoredRecord[] = [];
  let nth = 0;
  const write = (at: number, event: object) => {
    const key = recordKeyAt(at, nth++);
    records.push([key, { v: 1, key, at, bank: bank.id, ...event }]);
  };
  for (const ago of daysAgo) {
    const at = FIXED_NOW_MS - ago * DAY_MS - 3_600_000;
    const fresh = shuffled.filter((fact) => !lastSeen.has(fact)).slice(0, newFacts);
    const old = [...lastSeen].sort(([, a], [, b]) => a - b).slice(0, 10);
    const asked = [...new Set([...old.map(([fact]) => fact), ...fresh])];
    for (const fact of asked) {
      const item = bank.items.find((one) => one.facts[0] === fact);
      const axis = bank.actors.some(({ id }) => id === fact) ? 'actors' : 'positions';
      const score = lastSeen.has(fact) || nth % missEvery ? 1 : 0;
      lastSeen.set(fact, at + nth);
      write(at + nth * 1_000, {
        ...{ kind: 'answer', round: `r${ago}-${fact}`, item: item?.id ?? bank.opening },
        ...{ axis, facts: [fact], response: '', score },
      });
    }
    if (!isDaily) continue;
    const day = new Date(at).toISOString().slice(0, 10);
    const items = composeDailyRound(bank, day);
    const common = { round: `d${ago}` };
    write(at + 500_000, {
      ...common,
      kind: 'round',
      seed: 1,
      items: items.map(({ id }) => id),
      day,
    });
    for (const { id, facts: asked } of items) {
      for (const fact of asked) lastSeen.set(fact, at + nth);
      write(at + 500_000 + nth * 1_000, {
        ...{ ...common, kind: 'answer', item: id, axis: 'positions', facts: asked, response: '' },
        ...{ score: 1, confidence: 'certain' },
      });
    }
  }
  return records;
}

const countDown = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, nth) => from - nth);

/** La Une on the days of a player that look least alike. */
export const editions: Readonly<Record<string, Plan>> = {
  'the first day': { daysAgo: [0], newFacts: 5, isDaily: false },
  'the fourth day': { daysAgo: countDown(3, 1) },
  'the tenth day, one missed': { daysAgo: [9, 8, 7, 6, 4, 3, 2, 1] },
  'the fortieth day': { daysAgo: countDown(39, 1) },
  'all known': { daysAgo: countDown(40, 0), missEvery: 999 },
  'six months away': { daysAgo: countDown(194, 180) },
};
