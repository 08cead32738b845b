import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { useLazy } from '../ui/use-lazy.ts';
import type { SavedAssignment } from './assignment.ts';
import { type ClassroomStore, openClassroomStore } from './classroom-store.ts';
import type { ClassroomText } from './text/fr.ts';
import { loadClassText } from './text/index.ts';

/** What the class's screens say, once that has come; the page is called by what `title` picks of it. */
export function useClassroomText(
  pickTitle: (t: ClassroomText) => string,
): ClassroomText | undefined {
  const { tag, text: shellText } = useLanguage();
  const words = useLazy(true, () => loadClassText(tag));
  useEffect(() => {
    if (words) document.title = shellText.screenTitle(pickTitle(words));
  }, [words]);
  return words;
}

/** The sets on this device. Rejects where the device keeps nothing. */
export const loadClassroomStore = async ({
  openRecords,
}: Pick<AppContext, 'openRecords'>): Promise<ClassroomStore> =>
  openClassroomStore(await openRecords());

/** The set that the address names: undefined until it has come, null where it is not on this device. */
export function useSavedAssignment(app: AppContext): SavedAssignment | null | undefined {
  const id = app.router.currentRoute.value.about ?? '';
  const assignment = useSignal<SavedAssignment | null | undefined>(undefined);
  useEffect(() => {
    assignment.value = undefined;
    loadClassroomStore(app)
      .then((store) => store.findAssignment(id))
      .then(
        (stored) => {
          assignment.value = stored ?? null;
        },
        () => {
          assignment.value = null;
        },
      );
  }, [id]);
  return assignment.value;
}
