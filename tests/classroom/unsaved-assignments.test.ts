import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SavedAssignment } from '../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { eraseUnsaved, keepUnsaved, listUnsaved } from '../../src/classroom/unsaved-assignments.ts';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { createTestContext } from '../support/test-app.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  unsavedWork.clear();
});

const set: SavedAssignment = { ...createTestAssignment(), name: '3e B', made: 1 };

/** A set that the device refused; `onWrite` once it is asked again. */
function openRefused(onWrite: (one: SavedAssignment) => void = () => {}) {
  const app = createTestContext();
  const store = openClassroomStore(createMemoryRecords());
  const keep = (one: SavedAssignment) =>
    keepUnsaved(app, one, async () => {
      onWrite(one);
      await store.saveAssignment(one);
      return store;
    });
  keep(set);
  return { app, store, keep };
}

it('a set that is erased in the instant in which it is asked for again stays erased', async () => {
  const { app, store } = openRefused(() => eraseUnsaved(app, set.id));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await store.listAssignments()).toEqual([]);
});

it('a set that was changed meanwhile is stored as it was changed', async () => {
  const renamed = { ...set, name: '3e C' };
  const { app, store, keep } = openRefused((one) => one === set && keep(renamed));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await store.listAssignments()).toMatchObject([{ name: '3e C' }]);
  expect(listUnsaved(app)).toEqual([]);
  expect(unsavedWork.size).toBe(0);
});

it('a set that the device refused is not stored once all was erased', async () => {
  const { app, store } = openRefused();
  await app.game.erase();
  expect(listUnsaved(app)).toEqual([]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await store.listAssignments()).toEqual([]);
});
