import type { Bank, Item } from '../../../src/bank/types.ts';
import type { StoredRecord } from '../browser/write-records.ts';
import { mistakenResponse, rightResponse } from '../responses.ts';
import { texts } from './texts.ts';
import { DAY_MS, FIXED_NOW_MS, storeBeforeOpening, type Visit } from './visit.ts';

/** An item's type and, where that changes its look, its form. */
const itemKinds: Record<string, (item: Item) => boolean> = {
  choice: (item) => item.type === 'choice',
  verdict: (item) => item.type === 'verdict' && item.key === true,
  'not stated': (item) => item.type === 'verdict' && item.key === 'unstated',
  speakers: (item) => item.type === 'match' && item.form === 'speaker',
  roles: (item) => item.type === 'match' && item.form === 'role',
  camps: (item) => item.type === 'match' && item.form === 'camp',
  grid: (item) => item.type === 'match' && item.form === 'grid',
  sort: (item) => item.type === 'match' && item.form === 'sort',
  order: (item) => item.type === 'order',
  date: (item) => item.type === 'date' && item.key.length === 10,
  number: (item) => item.type === 'number' && !item.holders,
  'figure and whose': (item) => item.type === 'number' && item.holders !== undefined,
  recall: (item) => item.type === 'recall',
};

/** Kinds with the view of another: a verdict's, or a match from lists. */
const alikeKinds = ['not stated', 'roles', 'sort'];

export const bankItems = texts.fr.bank.items;
export const oneItemPerKind = Object.entries(itemKinds).flatMap(([kind, is]) => {
  const item = bankItems.find(is);
  return item ? [{ kind, alike: alikeKinds.includes(kind), id: item.id }] : [];
});
/** The items of a round, however it went. */
export const finishedItemIds = oneItemPerKind.slice(0, 10).map(({ id }) => id);
export const findItem = ({ bank }: Visit, id: string) => {
  const item = bank.items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

export const recordKeyAt = (at: number, nth: number) =>
  `${(at + nth).toString(36).padStart(9, '0')}-test`;

/** A round of these items at the end of the log, as it was dealt a moment ago. */
export function roundRecord(items: readonly string[], more: object = {}): StoredRecord {
  const key = recordKeyAt(FIXED_NOW_MS, 0);
  const common = { v: 1, key, at: FIXED_NOW_MS, bank: texts.fr.bank.id, round: 'r', kind: 'round' };
  return [key, { ...common, seed: 3, items, ...more }];
}

/** What was answered to a round: every third item wrongly or in part. */
export function answerRecords(bank: Bank, items: readonly string[]): StoredRecord[] {
  return items.flatMap((id, nth): StoredRecord[] => {
    const item = bank.items.find((one) => one.id === id);
    if (!item) return [];
    const isSlip = nth % 3 === 1;
    const response = isSlip ? mistakenResponse(item, 5) : rightResponse(item);
    const score = isSlip ? (item.type === 'match' || item.type === 'order' ? 0.5 : 0) : 1;
    const common = {
      v: 1,
      at: FIXED_NOW_MS + nth,
      bank: bank.id,
      round: 'r',
      item: id,
      facts: item.facts,
    };
    const axis = bank.actors.some((one) => one.id === item.facts[0])
      ? 'actors'
      : bank.dates.some((one) => one.id === item.facts[0])
        ? 'dates'
        : 'positions';
    const confidence = ['guess', 'fairly-sure', 'certain'][nth % 3];
    const [answer, proof] = [
      recordKeyAt(FIXED_NOW_MS, 2 * nth + 1),
      recordKeyAt(FIXED_NOW_MS, 2 * nth + 2),
    ];
    return [
      [answer, { ...common, key: answer, kind: 'answer', axis, response, score, confidence }],
      ...(item.type === 'verdict'
        ? [[proof, { ...common, key: proof, kind: 'proof', sentences: [], score }] as const]
        : []),
    ];
  });
}

/** The log of somebody who answered most facts over a week, some of them wrongly. */
export function weekOfAnswers(bank: Bank, end = FIXED_NOW_MS - DAY_MS): StoredRecord[] {
  const facts = [...bank.actors, ...bank.dates, ...bank.positions].map(({ id }) => id);
  return facts.flatMap((fact, index) => {
    if (index % 7 === 5) return [];
    return Array.from({ length: 1 + (index % 3) }, (_, time): StoredRecord => {
      const at = Math.round(end - (7 - time * 3 - (index % 2)) * DAY_MS);
      const key = recordKeyAt(at, index);
      const common = { v: 1, key, at, bank: bank.id, round: `r${time}-${index}`, kind: 'answer' };
      const score = (index + time) % 4 === 0 ? 0 : 1;
      return [
        key,
        { ...common, item: bank.opening, axis: 'actors', facts: [fact], response: '', score },
      ];
    });
  });
}

export const storeWeekOfAnswers = (visit: Visit, settings?: object) =>
  storeBeforeOpening(visit, weekOfAnswers(visit.bank), settings);
