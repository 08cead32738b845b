import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { useLater } from '../ui/use-lazy.ts';
import type { SavedAssignment } from './assignment.ts';
import { type ClassroomStore, openShelf } from './classroom-store.ts';
import type { ClassroomText } from './text/fr.ts';
import { loadClassText } from './text/index.ts';

/** What the class's screens say, once that has come; the page is called by what `title` picks of it. */
export function useClassText(title: (words: ClassroomText) => string): ClassroomText | undefined {
  const { tag, text } = useLanguage();
  const words = useLater(true, () => loadClassText(tag));
  useEffect(() => {
    if (words) document.title = text.page(title(words));
  }, [words]);
  return words;
}

/** The sets on this device. Rejects where the device keeps nothing. */
export const shelfOf = async ({ records }: Pick<AppContext, 'records'>): Promise<ClassroomStore> =>
  openShelf(await records());

/** The set that the address names: undefined until it has come, null where it is not on this device. */
export function useKeptSet(desk: AppContext): SavedAssignment | null | undefined {
  const id = desk.router.place.value.about ?? '';
  const found = useSignal<SavedAssignment | null | undefined>(undefined);
  useEffect(() => {
    found.value = undefined;
    shelfOf(desk)
      .then((shelf) => shelf.set(id))
      .then(
        (set) => {
          found.value = set ?? null;
        },
        () => {
          found.value = null;
        },
      );
  }, [id]);
  return found.value;
}
