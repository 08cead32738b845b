import { fireEvent, screen, within } from '@testing-library/preact';
import { App } from '../../src/app/App.tsx';
import { resolveAssignment, type SavedAssignment } from '../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { createTestAssignment } from './assignments.ts';
import { fixtureBank as bank } from './fixture-bank.ts';
import { createMemoryRecords } from './memory-records.ts';
import { createTestContext, renderInFrench } from './test-app.tsx';

export const findButton = (name: string | RegExp) => screen.findByRole('button', { name });
export const tickBox = async (name: string) =>
  fireEvent.click(await screen.findByRole('checkbox', { name }));
export const chooseOption = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
export const typeInto = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** The teacher's first screen, on a device with these assignments. */
export async function openAssignments(...saved: SavedAssignment[]) {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  for (const one of saved) await store.saveAssignment(one);
  const made = createTestContext({ routeId: 'assignments', openRecords: async () => records });
  renderInFrench(<App app={made} />);
  return { app: made, store };
}

export const createSavedAssignment = (parts: Partial<SavedAssignment> = {}): SavedAssignment => ({
  ...createTestAssignment(),
  name: '3e B, lundi',
  made: Date.UTC(2026, 10, 23),
  ...parts,
});

export const itemsOf = (saved: SavedAssignment | undefined) =>
  saved ? resolveAssignment(saved, bank).items.flatMap((item) => item ?? []) : [];

export const fieldValue = (label: string) =>
  (screen.getByLabelText(label) as HTMLInputElement).value;
