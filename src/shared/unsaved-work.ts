/** Things that live in this page alone, so that no reload happens unasked. */
export const unsavedWork = new Set<unknown>();

export function markSaved(work: unknown, isSaved: boolean): void {
  if (isSaved) unsavedWork.delete(work);
  else unsavedWork.add(work);
}

/** The next page gives its content the focus, as a screen does that comes in the place of another. */
export function restartPage(): void {
  window.history.replaceState({ ...window.history.state, isRestarted: true }, '');
  window.location.reload();
}
