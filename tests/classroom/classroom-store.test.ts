import { describe, expect, it } from 'vitest';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { createMemoryRecords } from '../support/memory-records.ts';

const savedAssignment = (id: string, made: number) => ({
  ...createAssignmentOfFirst(4),
  id,
  name: `Assignment ${id}`,
  made,
});

describe('the classroom store', () => {
  it('lists the assignments, the newest first', async () => {
    const store = openClassroomStore(createMemoryRecords());
    const [older, newer] = [savedAssignment('AAAAAAAA', 1), savedAssignment('BBBBBBBB', 2)];
    await store.saveAssignment(older);
    await store.saveAssignment(newer);
    expect(await store.listAssignments()).toEqual([newer, older]);
    expect(await store.findAssignment('AAAAAAAA')).toEqual(older);
    expect(await store.findAssignment('CCCCCCCC')).toBeUndefined();
  });

  it('leaves out an assignment whose date is none', async () => {
    const store = openClassroomStore(createMemoryRecords());
    await store.saveAssignment(savedAssignment('AAAAAAAA', 1e300));
    await store.saveAssignment(savedAssignment('BBBBBBBB', 2));
    expect(await store.listAssignments()).toEqual([savedAssignment('BBBBBBBB', 2)]);
  });

  it('keeps one result a seat, in the order of seats', async () => {
    const store = openClassroomStore(createMemoryRecords());
    const resultOf = (seat: number, code: string) => ({ set: 'AAAAAAAA', seat, code });
    await store.saveResults([resultOf(12, 'twelve'), resultOf(3, 'three')]);
    await store.saveResults([resultOf(12, 'again')]);
    expect(await store.listResults('AAAAAAAA')).toEqual([
      resultOf(3, 'three'),
      resultOf(12, 'again'),
    ]);
    await store.deleteResult('AAAAAAAA', 3);
    expect(await store.listResults('AAAAAAAA')).toEqual([resultOf(12, 'again')]);
  });

  it('deletes an assignment with its results, and no other', async () => {
    const store = openClassroomStore(createMemoryRecords());
    await store.saveAssignment(savedAssignment('AAAAAAAA', 1));
    await store.saveAssignment(savedAssignment('BBBBBBBB', 2));
    await store.saveResults([{ set: 'AAAAAAAA', seat: 1, code: 'x' }]);
    await store.saveResults([{ set: 'BBBBBBBB', seat: 1, code: 'y' }]);
    await store.deleteAssignment('AAAAAAAA');
    expect(await store.listAssignments()).toHaveLength(1);
    expect(await store.listResults('AAAAAAAA')).toEqual([]);
    expect(await store.listResults('BBBBBBBB')).toHaveLength(1);
  });

  it('leaves out a record that is no assignment', async () => {
    const records = createMemoryRecords();
    await records.writeAll([['set/CCCCCCCC', { id: 'CCCCCCCC', name: 'no assignment' }]]);
    expect(await openClassroomStore(records).listAssignments()).toEqual([]);
  });
});
