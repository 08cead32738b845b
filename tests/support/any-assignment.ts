import { type Assignment, toAssignmentItems } from '../../src/classroom/assignment.ts';
import { bank } from './world.ts';

/** One item of each type, of the real bank. */
export const oneItemPerType = [...new Map(bank.items.map((item) => [item.type, item])).values()];

/** A set of the real bank; what is not named is as plain as can be. */
export const createTestAssignment = (parts: Partial<Assignment> = {}): Assignment => ({
  id: 'ABCDEFGH',
  bank: bank.id,
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
