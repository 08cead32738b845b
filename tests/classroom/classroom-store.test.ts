import { describe, expect, it } from 'vitest';
import { openClassListStore } from '../../src/classroom/class-list/class-list-store.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { type KeyValueStore, RecordMissingError } from '../../src/progress/storage/key-value.ts';
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

  it('notes when a set was given and ended, takes the end back, and brings no erased set back', async () => {
    const store = openClassroomStore(createMemoryRecords());
    const set = {
      ...savedAssignment('AAAAAAAA', 1),
      ...{ title: 'OTAN-Russie', purpose: 'cards' as const, code: '0402BN6J1YEE' },
    };
    await store.saveAssignment(set);
    await store.noteAssignment('AAAAAAAA', { given: 5 });
    await store.noteAssignment('AAAAAAAA', { ended: 9 });
    expect(await store.findAssignment('AAAAAAAA')).toEqual({ ...set, given: 5, ended: 9 });
    await store.noteAssignment('AAAAAAAA', { ended: undefined });
    expect(await store.findAssignment('AAAAAAAA')).toEqual({ ...set, given: 5 });
    await store.deleteAssignment('AAAAAAAA');
    await expect(store.noteAssignment('AAAAAAAA', { given: 6 })).rejects.toThrow();
    expect(await store.listAssignments()).toEqual([]);
  });

  it('counts the seats with a result, set by set', async () => {
    const store = openClassroomStore(createMemoryRecords());
    const results = [3, 4, 3].map((seat) => ({ set: 'AAAAAAAA', seat, code: 'x' }));
    await store.saveResults([...results, { set: 'BBBBBBBB', seat: 1, code: 'y' }]);
    expect([...(await store.countResults())]).toEqual([
      ['AAAAAAAA', 2],
      ['BBBBBBBB', 1],
    ]);
  });

  it('has none of what a file has put under another name, to erase which would erase the other', async () => {
    const records = createMemoryRecords();
    const store = openClassroomStore(records);
    const lists = openClassListStore(records);
    const list = { id: 'own', name: '3e B', made: 1, pupils: [{ seat: 1, name: 'Ana' }] };
    await store.saveAssignment(savedAssignment('AAAAAAAA', 1));
    await store.saveResults([{ set: 'AAAAAAAA', seat: 1, code: 'x' }]);
    await lists.saveClassList(list);
    await records.writeAll([
      ['set/BBBBBBBB', savedAssignment('AAAAAAAA', 2)],
      ['result/AAAAAAAA/02', { set: 'AAAAAAAA', seat: 1, code: 'y' }],
      ['result/AAAAAAAA/03', { set: 'BBBBBBBB', seat: 3, code: 'y' }],
      ['list/forged', { ...list, id: '' }],
      ['list/twice', list],
    ]);
    expect(await store.listAssignments()).toEqual([savedAssignment('AAAAAAAA', 1)]);
    expect(await store.listResults('AAAAAAAA')).toHaveLength(1);
    expect([...(await store.countResults())]).toEqual([['AAAAAAAA', 1]]);
    expect(await lists.listClassLists()).toEqual([list]);
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

  it('keeps the hands of each question, deletes them with their assignment, and counts none for an erased one', async () => {
    const records = createMemoryRecords();
    const store = openClassroomStore(records);
    await store.saveAssignment(savedAssignment('AAAAAAAA', 1));
    await store.saveAssignment(savedAssignment('BBBBBBBB', 2));
    await store.saveHands('AAAAAAAA', 'one', { a: 12, b: 3 });
    await store.saveHands('AAAAAAAA', 'two', { true: 9 });
    await store.saveHands('AAAAAAAA', 'one', { b: 4 });
    await store.saveHands('BBBBBBBB', 'one', { a: 1 });
    const counted = { one: { b: 4 }, two: { true: 9 } };
    expect(await store.readHands('AAAAAAAA')).toEqual(counted);
    await store.deleteAssignment('AAAAAAAA');
    expect(await store.readHands('AAAAAAAA')).toEqual({});
    await expect(store.saveHands('AAAAAAAA', 'one', { a: 2 })).rejects.toThrow();
    expect(await store.readHands('AAAAAAAA')).toEqual({});
    expect(await store.readHands('BBBBBBBB')).toEqual({ one: { a: 1 } });
    await store.deleteHands('BBBBBBBB');
    expect(await store.readHands('BBBBBBBB')).toEqual({});
  });

  it.each<
    [
      string,
      (store: ReturnType<typeof openClassroomStore>, records: KeyValueStore) => Promise<unknown>,
    ]
  >([
    ['a note', (store) => store.noteAssignment('AAAAAAAA', { given: 5 })],
    ['hands', (store) => store.saveHands('AAAAAAAA', 'one', { a: 1 })],
    [
      'a result',
      (store) =>
        store.changeResults('AAAAAAAA', () => ({
          saved: [{ set: 'AAAAAAAA', seat: 1, code: 'x' }],
        })),
    ],
    [
      'names',
      (_, records) =>
        openClassListStore(records).saveClassList(
          { id: 'L', name: '3e B', made: 1, pupils: [{ seat: 1, name: 'Léa' }] },
          'AAAAAAAA',
        ),
    ],
  ])(
    '%s on its way while another tab erases the set is not stored without it',
    async (_, write) => {
      const records = createMemoryRecords();
      await openClassroomStore(records).saveAssignment(savedAssignment('AAAAAAAA', 1));
      const erase = () => records.remove('set/AAAAAAAA');
      const erasedMeanwhile: KeyValueStore = {
        ...records,
        writeAll: (...all) => erase().then(() => records.writeAll(...all)),
        update: (...all) => erase().then(() => records.update(...all)),
      };
      const writing = write(openClassroomStore(erasedMeanwhile), erasedMeanwhile);
      await expect(writing).rejects.toThrow(RecordMissingError);
      expect(await records.readByPrefix('')).toEqual([]);
    },
  );

  it('leaves out hands that no class can have raised', async () => {
    const records = createMemoryRecords();
    const counts = { a: 3, b: 'x', c: -1, d: 1.5, e: 100, f: null };
    await records.writeAll([['hands/AAAAAAAA', { one: counts, two: 'x', three: null, four: {} }]]);
    const store = openClassroomStore(records);
    expect(await store.readHands('AAAAAAAA')).toEqual({ one: { a: 3 } });
  });

  it('leaves out a record that is no assignment', async () => {
    const records = createMemoryRecords();
    await records.writeAll([['set/CCCCCCCC', { id: 'CCCCCCCC', name: 'no assignment' }]]);
    expect(await openClassroomStore(records).listAssignments()).toEqual([]);
  });
});
