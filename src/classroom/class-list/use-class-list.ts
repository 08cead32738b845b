import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { drawIdentity } from '../assign/draw-identity.ts';
import type { SavedAssignment } from '../assignment.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import { type ClassList, nameOfSeat } from './class-list.ts';
import { openClassListStore } from './class-list-store.ts';

export type TypedList = Pick<ClassList, 'name' | 'pupils'> & { id?: string | undefined };

const findList = (lists: readonly ClassList[], wanted: string | undefined) =>
  lists.find(({ id }) => id === wanted);

const withList = (lists: readonly ClassList[], one: ClassList | undefined) =>
  one && !findList(lists, one.id) ? [one, ...lists] : lists;

/** The names of an assignment's seats, as this device holds them. Another tab changes no choice while this one types. */
export function useClassList(assignment: SavedAssignment, isTyping = { current: () => false }) {
  const app = useApp();
  const lists = useSignal<readonly ClassList[]>([]);
  const chosenId = useSignal(assignment.classList);
  const isReady = useSignal(false);
  const hasFailed = useSignal(false);
  const loadStore = async () => openClassListStore(await app.openRecords());
  const load = async () => {
    try {
      const stored = await (await loadClassroomStore(app)).findAssignment(assignment.id);
      if (stored && !isTyping.current()) chosenId.value = stored.classList;
      const typedIn = isTyping.current() ? findList(lists.peek(), chosenId.peek()) : undefined;
      lists.value = withList(await (await loadStore()).listClassLists(), typedIn);
    } catch {
      // a device that stores nothing has no list either
    }
    isReady.value = true;
  };
  useEffectWhenVisible(() => void load(), [assignment.id, app.game.revision.value]);
  /** Resolves with undefined if the device has not stored it. */
  const change = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    hasFailed.value = false;
    try {
      const result = await run();
      await load();
      return result;
    } catch {
      hasFailed.value = true;
      return undefined;
    }
  };
  const storeChoice = async (classList: string | undefined) => {
    await (await loadClassroomStore(app)).noteAssignment(assignment.id, { classList });
    chosenId.value = classList;
  };
  const chosen = findList(lists.value, chosenId.value);
  return {
    isReady: isReady.value,
    lists: lists.value,
    chosen,
    hasFailed: hasFailed.value,
    nameOf: (seat: number) => nameOfSeat(chosen, seat),
    chooseList: (id: string | undefined) => change(() => storeChoice(id)),
    /** Without an id it is a new list, and the assignment's from then on. */
    saveList: ({ id = drawIdentity().id, ...list }: TypedList, base: ClassList['pupils']) =>
      change(async () => {
        const store = await loadStore();
        const whole = { ...list, id, made: app.game.now() };
        const pupils = await store.saveClassList(whole, assignment.id, base);
        await storeChoice(id);
        return pupils;
      }),
    deleteList: (id: string) =>
      change(async () => {
        await (await loadStore()).deleteClassList(id);
        await storeChoice(undefined);
        return true;
      }),
  };
}
