import type { Language } from '../../../src/bank/types.ts';
import { meet, type SavedAssignment, setItems } from '../../../src/classroom/assignment.ts';
import { resultText } from '../../../src/classroom/result-code.ts';
import { sealed } from '../../../src/progress/storage/checksummed.ts';
import { playedBy } from '../../support/pupils.ts';
import type { StoredRecord } from '../records.ts';
import { oneItemPerKind } from './log.ts';
import { FIXED_NOW_MS, keep, open, press, type Visit } from './visit.ts';

/** A set of an item of each kind, and of more choices, as a teacher keeps it. */
export function setFor(
  { bank, language }: Visit,
  more: Partial<SavedAssignment> = {},
): SavedAssignment {
  const chosen = [
    ...oneItemPerKind.map(({ id }) => id),
    ...bank.items.filter(({ type }) => type === 'choice').map(({ id }) => id),
  ].slice(0, 16);
  const ids = [...new Set(chosen)];
  return {
    ...{ id: 'K7M2Q4XA', name: language === 'fr' ? 'Troisième B, lundi' : 'Year 9 B, Monday' },
    ...{ bank: bank.id, language: language as Language, made: FIXED_NOW_MS, seed: 2022, seats: 28 },
    items: setItems(ids.flatMap((id) => bank.items.find((one) => one.id === id) ?? [])),
    ...{ book: 'closed', evidence: true, confidence: true, order: 'same' },
    correction: 'at-the-end',
    ...more,
  };
}
export const kept = (set: SavedAssignment): StoredRecord => [`~class/set/${set.id}`, sealed(set)];

/** Opens a screen of the class with a set on the device. */
export async function teach(visit: Visit, route: string, more: Partial<SavedAssignment> = {}) {
  const set = setFor(visit, more);
  await keep(visit, [kept(set)]);
  await open(visit, `${route}/${set.id}`);
  return set;
}

export const onlyChoices = ({ bank }: Visit, count: number) =>
  setItems(bank.items.filter(({ type }) => type === 'choice').slice(0, count));

export const codes = (visit: Visit, set: SavedAssignment, seed = 11) => {
  const whole = meet(set, visit.bank);
  return playedBy(whole, 28, seed).map((result) => resultText(whole, result));
};
export async function collect(visit: Visit, texts: readonly string[]) {
  const { recueillir } = visit.text.report;
  await visit.page.getByLabel(recueillir.paste).fill(texts.join('\n'));
  await press(visit, recueillir.add);
}
