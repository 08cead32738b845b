import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { App } from '../../src/app/App.tsx';
import type { AppContext } from '../../src/app/app-context.ts';
import {
  type Assignment,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { catalogue } from '../../src/classroom/report/text/fr.ts';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { createAssignmentOfFirst } from './assignments.ts';
import { fixtureBank as bank } from './fixture-bank.ts';
import { createMemoryRecords } from './memory-records.ts';
import { encodeResultCodes, simulateClass } from './simulated-class.ts';
import { createTestContext, renderInFrench } from './test-app.tsx';

export const collectText = catalogue.collect;

export const createSavedAssignment = (more: Partial<Assignment> = {}): SavedAssignment => ({
  ...createAssignmentOfFirst(0, { ...more }),
  bank: bank.id,
  items: toAssignmentItems(bank.items.slice(0, 12)),
  name: 'Troisième B',
  made: Date.UTC(2026, 10, 23),
});

/** A teacher's device with a saved assignment, at the screen that collects its results. */
export async function createTeacherApp(assignment = createSavedAssignment()): Promise<AppContext> {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(assignment);
  return createTestContext({
    routeId: 'collect',
    about: assignment.id,
    openRecords: async () => records,
  });
}

/** Leaves nothing to the next test, not even of devices that store nothing. */
export function closeTeacherScreen() {
  cleanup();
  unsavedWork.clear();
}

/** Finds the exact text: by default, no-break spaces would count as others. */
export const findLine = (sentence: string, where = document.body) =>
  within(where).findByText(sentence, { normalizer: (text) => text });

export const openStoreOf = async ({ openRecords: records }: AppContext) =>
  openClassroomStore(await records());

export async function pasteCodes(text: string) {
  const field = await screen.findByLabelText(collectText.codesLabel);
  await act(async () => {
    fireEvent.input(field, { target: { value: text } });
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: collectText.addCodes }));
  });
}

export function giveSeat(group: HTMLElement, seat: number) {
  const free = within(group).getByLabelText(collectText.otherSeat);
  fireEvent.change(free, { target: { value: String(seat) } });
  fireEvent.click(within(group).getByRole('button', { name: collectText.giveSeat }));
}

export const resolved = resolveAssignment(createSavedAssignment(), bank);
export const played = simulateClass(resolved, 30, 2);
export const codes = encodeResultCodes(resolved, played);

export async function openCollect(at: AppContext) {
  await at.game.loadBank();
  renderInFrench(<App app={at} />);
  await screen.findByRole('heading', { name: collectText.title });
  await screen.findByLabelText(collectText.codesLabel);
}
