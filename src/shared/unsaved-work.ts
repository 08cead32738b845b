/** Things that live in this page alone, so that no reload happens unasked. */
export const unsavedWork = new Set<unknown>();

export function markSaved(work: unknown, isSaved: boolean): void {
  if (isSaved) unsavedWork.delete(work);
  else unsavedWork.add(work);
}
