import { signal } from '@preact/signals';
import type { AppContext } from '../app/app-context.ts';
import { createRetry } from '../shared/create-retry.ts';
import { markSaved, unsavedWork } from '../shared/unsaved-work.ts';
import type { SavedAssignment } from './assignment.ts';

/** Kept until the page closes, for devices that store nothing: every screen of a set finds them. */
const unsavedByApp = new WeakMap<AppContext, Map<string, SavedAssignment>>();
const changeCount = signal(0);

function readUnsaved(app: AppContext) {
  changeCount.value;
  return unsavedByApp.get(app);
}

/** Without those that were forgotten when all was erased. */
export const listUnsaved = (app: AppContext): SavedAssignment[] =>
  [...(readUnsaved(app)?.values() ?? [])].filter((one) => unsavedWork.has(one)).reverse();

export const findUnsaved = (app: AppContext, id: string): SavedAssignment | undefined =>
  listUnsaved(app).find((one) => one.id === id);

/** The device is asked again, as for answers. */
export function keepUnsaved(
  app: AppContext,
  assignment: SavedAssignment,
  save: () => Promise<{ deleteAssignment(id: string): Promise<void> }>,
): void {
  const unsaved = unsavedByApp.get(app) ?? new Map<string, SavedAssignment>();
  eraseUnsaved(app, assignment.id);
  unsavedByApp.set(app, unsaved.set(assignment.id, assignment));
  markSaved(assignment, false);
  changeCount.value++;
  const isUnsaved = () => findUnsaved(app, assignment.id) === assignment;
  const retry = async () => {
    const store = await save();
    if (isUnsaved()) eraseUnsaved(app, assignment.id);
    // erased while it was written
    else if (!findUnsaved(app, assignment.id)) await store.deleteAssignment(assignment.id);
  };
  createRetry(isUnsaved, () => retry().catch(() => {}))();
}

/** Returns whether it was one. */
export function eraseUnsaved(app: AppContext, id: string): boolean {
  const assignment = findUnsaved(app, id);
  if (!assignment) return false;
  markSaved(assignment, true);
  unsavedByApp.get(app)?.delete(id);
  changeCount.value++;
  return true;
}
