import { describe, expect, it } from 'vitest';
import { openShelf } from '../../src/classroom/classroom-store.ts';
import { setOfSome } from '../support/assignments.ts';
import { memoryRecords } from '../support/memory-records.ts';

const named = (id: string, made: number) => ({ ...setOfSome(4), id, name: `Set ${id}`, made });

describe('the shelf', () => {
  it('gives the sets back, the newest first', async () => {
    const shelf = openShelf(memoryRecords());
    const [old, young] = [named('AAAAAAAA', 1), named('BBBBBBBB', 2)];
    await shelf.keepSet(old);
    await shelf.keepSet(young);
    expect(await shelf.sets()).toEqual([young, old]);
    expect(await shelf.set('AAAAAAAA')).toEqual(old);
    expect(await shelf.set('CCCCCCCC')).toBeUndefined();
  });

  it('passes a set over that was made on no day', async () => {
    const shelf = openShelf(memoryRecords());
    await shelf.keepSet(named('AAAAAAAA', 1e300));
    await shelf.keepSet(named('BBBBBBBB', 2));
    expect(await shelf.sets()).toEqual([named('BBBBBBBB', 2)]);
  });

  it('keeps one result a seat, in the order of seats', async () => {
    const shelf = openShelf(memoryRecords());
    const of = (seat: number, code: string) => ({ set: 'AAAAAAAA', seat, code });
    await shelf.keepResults([of(12, 'twelve'), of(3, 'three')]);
    await shelf.keepResults([of(12, 'again')]);
    expect(await shelf.results('AAAAAAAA')).toEqual([of(3, 'three'), of(12, 'again')]);
    await shelf.forgetResult('AAAAAAAA', 3);
    expect(await shelf.results('AAAAAAAA')).toEqual([of(12, 'again')]);
  });

  it('forgets a set with its results, and no other', async () => {
    const shelf = openShelf(memoryRecords());
    await shelf.keepSet(named('AAAAAAAA', 1));
    await shelf.keepSet(named('BBBBBBBB', 2));
    await shelf.keepResults([{ set: 'AAAAAAAA', seat: 1, code: 'x' }]);
    await shelf.keepResults([{ set: 'BBBBBBBB', seat: 1, code: 'y' }]);
    await shelf.forgetSet('AAAAAAAA');
    expect(await shelf.sets()).toHaveLength(1);
    expect(await shelf.results('AAAAAAAA')).toEqual([]);
    expect(await shelf.results('BBBBBBBB')).toHaveLength(1);
  });

  it('passes over what is no set', async () => {
    const records = memoryRecords();
    await records.write([['set/CCCCCCCC', { id: 'CCCCCCCC', name: 'no set' }]]);
    expect(await openShelf(records).sets()).toEqual([]);
  });
});
