import { type Assignment, toAssignmentItems } from '../../src/classroom/assignment.ts';
import { fixtureBank } from './fixture-bank.ts';

/** One item of each type, of the frozen dossier. */
export const oneItemPerType = [
  ...new Map(fixtureBank.items.map((item) => [item.type, item])).values(),
];

/** An assignment with an item of each type and no option set, but for the parts given. */
export const createTestAssignment = (parts: Partial<Assignment> = {}): Assignment => ({
  id: 'ABCDEFGH',
  bank: fixtureBank.id,
  language: 'fr',
  items: toAssignmentItems(oneItemPerType),
  seed: 7,
  seats: 30,
  book: 'closed',
  evidence: false,
  confidence: false,
  order: 'same',
  correction: 'at-the-end',
  ...parts,
});

/** An assignment of the first items of the frozen dossier. */
export const createAssignmentOfFirst = (count: number, parts: Partial<Assignment> = {}) =>
  createTestAssignment({
    id: 'K7M2Q4XA',
    items: toAssignmentItems(fixtureBank.items.slice(0, count)),
    seed: 2022,
    ...parts,
  });
