import type { AppContext } from '../app/app-context.ts';
import { markSaved } from '../shared/unsaved-work.ts';
import type { SavedAssignment } from './assignment.ts';

/** Kept until the page closes, for devices that store nothing: every screen of a set finds them. */
const unsavedByApp = new WeakMap<AppContext, Map<string, SavedAssignment>>();

export const listUnsaved = (app: AppContext): SavedAssignment[] =>
  [...(unsavedByApp.get(app)?.values() ?? [])].reverse();

export const findUnsaved = (app: AppContext, id: string): SavedAssignment | undefined =>
  unsavedByApp.get(app)?.get(id);

export function keepUnsaved(app: AppContext, assignment: SavedAssignment): void {
  const unsaved = unsavedByApp.get(app) ?? new Map<string, SavedAssignment>();
  unsavedByApp.set(app, unsaved.set(assignment.id, assignment));
  markSaved(assignment, false);
}

/** Returns whether it was one. */
export function eraseUnsaved(app: AppContext, id: string): boolean {
  const assignment = findUnsaved(app, id);
  if (assignment) markSaved(assignment, true);
  return unsavedByApp.get(app)?.delete(id) ?? false;
}
