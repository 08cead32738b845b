import { describe, expect, it } from 'vitest';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { createMemoryRecords } from '../support/memory-records.ts';

const named = (id: string, made: number) => ({
  ...createAssignmentOfFirst(4),
  id,
  name: `Set ${id}`,
  made,
});

describe('the shelf', () => {
  it('gives the sets back, the newest first', async () => {
    const shelf = openClassroomStore(createMemoryRecords());
    const [old, young] = [named('AAAAAAAA', 1), named('BBBBBBBB', 2)];
    await shelf.saveAssignment(old);
    await shelf.saveAssignment(young);
    expect(await shelf.listAssignments()).toEqual([young, old]);
    expect(await shelf.findAssignment('AAAAAAAA')).toEqual(old);
    expect(await shelf.findAssignment('CCCCCCCC')).toBeUndefined();
  });

  it('passes a set over that was made on no day', async () => {
    const shelf = openClassroomStore(createMemoryRecords());
    await shelf.saveAssignment(named('AAAAAAAA', 1e300));
    await shelf.saveAssignment(named('BBBBBBBB', 2));
    expect(await shelf.listAssignments()).toEqual([named('BBBBBBBB', 2)]);
  });

  it('keeps one result a seat, in the order of seats', async () => {
    const shelf = openClassroomStore(createMemoryRecords());
    const of = (seat: number, code: string) => ({ set: 'AAAAAAAA', seat, code });
    await shelf.saveResults([of(12, 'twelve'), of(3, 'three')]);
    await shelf.saveResults([of(12, 'again')]);
    expect(await shelf.listResults('AAAAAAAA')).toEqual([of(3, 'three'), of(12, 'again')]);
    await shelf.deleteResult('AAAAAAAA', 3);
    expect(await shelf.listResults('AAAAAAAA')).toEqual([of(12, 'again')]);
  });

  it('forgets a set with its results, and no other', async () => {
    const shelf = openClassroomStore(createMemoryRecords());
    await shelf.saveAssignment(named('AAAAAAAA', 1));
    await shelf.saveAssignment(named('BBBBBBBB', 2));
    await shelf.saveResults([{ set: 'AAAAAAAA', seat: 1, code: 'x' }]);
    await shelf.saveResults([{ set: 'BBBBBBBB', seat: 1, code: 'y' }]);
    await shelf.deleteAssignment('AAAAAAAA');
    expect(await shelf.listAssignments()).toHaveLength(1);
    expect(await shelf.listResults('AAAAAAAA')).toEqual([]);
    expect(await shelf.listResults('BBBBBBBB')).toHaveLength(1);
  });

  it('passes over what is no set', async () => {
    const records = createMemoryRecords();
    await records.writeAll([['set/CCCCCCCC', { id: 'CCCCCCCC', name: 'no set' }]]);
    expect(await openClassroomStore(records).listAssignments()).toEqual([]);
  });
});
