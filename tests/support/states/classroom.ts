import type { Language } from '../../../src/bank/types.ts';
import {
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { encodeResultCode } from '../../../src/classroom/result-code.ts';
import { withChecksum } from '../../../src/progress/storage/checksummed.ts';
import { CLASS_LIST_RECORD, RECORD_PREFIX } from '../../../src/shared/persisted-names.ts';
import type { StoredRecord } from '../browser/write-records.ts';
import { simulateClass } from '../simulated-class.ts';
import { oneItemPerKind } from './stored-log.ts';
import { FIXED_NOW_MS, openScreen, pressButton, storeBeforeOpening, type Visit } from './visit.ts';

/** A set of an item of each kind, and of more choices, as a teacher keeps it. */
export function assignmentFor(
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
    items: toAssignmentItems(ids.flatMap((id) => bank.items.find((one) => one.id === id) ?? [])),
    ...{ book: 'closed', evidence: true, confidence: true, order: 'same' },
    correction: 'at-the-end',
    ...more,
  };
}
export const assignmentRecord = (set: SavedAssignment): StoredRecord => [
  `~class/set/${set.id}`,
  withChecksum(set),
];

/** As long as a pupil's name can be, and no line can be broken in it. */
export const LONG_NAME = 'm'.repeat(60);

export const longNamesRecord = (id: string): StoredRecord => [
  RECORD_PREFIX + CLASS_LIST_RECORD + id,
  withChecksum({
    ...{ id, name: LONG_NAME, made: FIXED_NOW_MS },
    pupils: [1, 2, 14, 28].map((seat) => ({ seat, name: LONG_NAME })),
  }),
];

/** Opens a screen of the class with a set on the device. */
export async function openWithAssignment(
  visit: Visit,
  route: string,
  more: Partial<SavedAssignment> = {},
) {
  const set = assignmentFor(visit, more);
  await storeBeforeOpening(visit, [assignmentRecord(set)]);
  await openScreen(visit, `${route}/${set.id}`);
  return set;
}

export const firstChoiceItems = ({ bank }: Visit, count: number) =>
  toAssignmentItems(bank.items.filter(({ type }) => type === 'choice').slice(0, count));

export const simulateCodes = (visit: Visit, set: SavedAssignment, seed = 11) => {
  const whole = resolveAssignment(set, visit.bank);
  return simulateClass(whole, 28, seed).map((result) => encodeResultCode(whole, result));
};
export async function addCodes(visit: Visit, texts: readonly string[]) {
  const { collect: recueillir } = visit.text.report;
  await visit.page.getByLabel(recueillir.codesLabel).fill(texts.join('\n'));
  await pressButton(visit, recueillir.addCodes);
}
