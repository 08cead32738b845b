import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../app/app-context.ts';
import { sentenceIdsOf } from '../bank/front-page.ts';
import { loadClassroomStore } from './classroom-store.ts';
import {
  type Collection,
  createResultCodeReader,
  emptyCollection,
  type ResultCodeReader,
  restoreCollection,
  toStoredResults,
} from './collect/collection.ts';
import type { ResolvedAssignmentProps } from './screens.tsx';

/** Reads the assignment's codes with this device's bank. */
export const createAssignmentReader = ({
  resolved,
  playableBank: { bank, engine },
}: ResolvedAssignmentProps): ResultCodeReader =>
  createResultCodeReader(resolved, engine.scoreResponse, sentenceIdsOf(bank));

/** What a device that keeps nothing has collected, for as long as the page lasts. */
const unsavedCollections = new WeakMap<AppContext, Map<string, Collection>>();

/** What has been collected so far, and a way to add to it. */
export function useCollection(props: ResolvedAssignmentProps) {
  const app = useApp();
  const { assignment } = props.resolved;
  const reader = useMemo(() => createAssignmentReader(props), [props.resolved]);
  const collection = useSignal<Collection | undefined>(undefined);
  const isRefused = useSignal(false);
  /** What has come up to now, also before the page has followed. */
  const getCollection = () => collection.peek() ?? emptyCollection;
  /** The last that is on its way to the device. */
  const pendingWrite = useRef(Promise.resolve());
  useEffect(() => {
    const loadCollection = async () => {
      const unsaved = unsavedCollections.get(app)?.get(assignment.id);
      try {
        await pendingWrite.current;
        const store = await loadClassroomStore(app);
        collection.value =
          unsaved ?? restoreCollection(reader, await store.listResults(assignment.id));
      } catch {
        collection.value = unsaved ?? getCollection();
      }
    };
    // another tab may have collected meanwhile
    const reloadIfVisible = () => {
      if (!document.hidden) void loadCollection();
    };
    void loadCollection();
    document.addEventListener('visibilitychange', reloadIfVisible);
    return () => document.removeEventListener('visibilitychange', reloadIfVisible);
  }, [reader]);

  /** Takes what has come: shown at once, and resolved when the device has it or has refused it. */
  const saveCollection = (next: Collection): Promise<void> => {
    const before = getCollection();
    collection.value = next;
    // one after the other, so that whoever waits for the last has waited for all
    pendingWrite.current = pendingWrite.current.then(() => writeChanges(before, next));
    return pendingWrite.current;
  };
  async function writeChanges(before: Collection, next: Collection) {
    const changedResults = toStoredResults(assignment.id, next).filter(
      ({ seat, code, second }) =>
        before.seats.get(seat)?.code !== code || before.conflicts.get(seat)?.code !== second,
    );
    const removedSeats = [...before.seats.keys()].filter((seat) => !next.seats.has(seat));
    try {
      const store = await loadClassroomStore(app);
      if (changedResults.length > 0) await store.saveResults(changedResults);
      for (const seat of removedSeats) await store.deleteResult(assignment.id, seat);
    } catch {
      isRefused.value = true;
    }
    if (isRefused.value) {
      unsavedCollections.set(app, new Map(unsavedCollections.get(app)).set(assignment.id, next));
    }
  }
  return {
    reader,
    /** Whether it is known what came before, so that nothing that comes now is lost over it. */
    isReady: collection.value !== undefined,
    collection: collection.value ?? emptyCollection,
    current: getCollection,
    keep: saveCollection,
    isRefused: isRefused.value,
  };
}
