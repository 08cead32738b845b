import { describe, expect, it } from 'vitest';
import { resolveAssignment } from '../../../src/classroom/assignment.ts';
import { inSheetOrder, numberSheets } from '../../../src/classroom/print/sheets.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';

describe('sheets A and B', () => {
  it.each([2, 3, 5, 10, 24, 60])('have the same %i items, none at the same place', (count) => {
    for (let seed = 0; seed < 20; seed++) {
      const items = numberSheets(
        resolveAssignment(createAssignmentOfFirst(count, { seed }), fixtureBank),
      );
      const [a, b] = [inSheetOrder(items, 'A'), inSheetOrder(items, 'B')];
      expect(new Set(b)).toEqual(new Set(a));
      expect(a.map(({ numbers }) => numbers.A)).toEqual(a.map((_, at) => at + 1));
      expect(b.map(({ numbers }) => numbers.B)).toEqual(a.map((_, at) => at + 1));
      expect(items.filter(({ numbers }) => numbers.A === numbers.B)).toEqual([]);
    }
  });

  it('follow the assignment: A is in its order, B the same on every device', () => {
    const assignment = createAssignmentOfFirst(12);
    const items = numberSheets(resolveAssignment(assignment, fixtureBank));
    expect(inSheetOrder(items, 'A').map(({ item }) => item.id)).toEqual(
      assignment.items.map(({ id }) => id),
    );
    expect(numberSheets(resolveAssignment(assignment, fixtureBank))).toEqual(items);
  });

  it('leave out what the bank lacks, and number on', () => {
    const assignment = createAssignmentOfFirst(4);
    const items = [assignment.items[0], { id: 'gone', print: 0 }, ...assignment.items.slice(1)];
    const resolved = resolveAssignment(
      { ...assignment, items: items.flatMap((item) => item ?? []) },
      fixtureBank,
    );
    expect(numberSheets(resolved).map(({ numbers }) => numbers.A)).toEqual([1, 2, 3, 4]);
  });

  it('are the same sheet if there is one item', () => {
    const [only] = numberSheets(resolveAssignment(createAssignmentOfFirst(1), fixtureBank));
    expect(only?.numbers).toEqual({ A: 1, B: 1 });
  });
});
