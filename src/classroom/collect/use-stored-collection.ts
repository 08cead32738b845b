import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import {
  type Collection,
  createResultCodeReader,
  emptyCollection,
  restoreCollection,
  toStoredResults,
} from './collection.ts';

/** Kept until the page closes, for devices that store nothing. */
const unsavedCollections = new WeakMap<AppContext, Map<string, Collection>>();

/** Writes the seats that differ between two states of a collection. */
async function writeChanges(
  app: AppContext,
  assignmentId: string,
  before: Collection,
  next: Collection,
) {
  const changedResults = toStoredResults(assignmentId, next).filter(
    ({ seat, code, second }) =>
      before.seats.get(seat)?.code !== code || before.conflicts.get(seat)?.code !== second,
  );
  const removedSeats = [...before.seats.keys()].filter((seat) => !next.seats.has(seat));
  const store = await loadClassroomStore(app);
  if (changedResults.length > 0) await store.saveResults(changedResults);
  for (const seat of removedSeats) await store.deleteResult(assignmentId, seat);
}

const createReader = (
  resolved: ResolvedAssignmentProps['resolved'],
  { bank, engine }: ResolvedAssignmentProps['playableBank'],
) => createResultCodeReader(resolved, engine.scoreResponse, sentenceIdsOf(bank));

/** The collection as stored, and a way to replace it. */
export function useStoredCollection({ resolved, playableBank }: ResolvedAssignmentProps) {
  const app = useApp();
  const assignmentId = resolved.assignment.id;
  const reader = useMemo(() => createReader(resolved, playableBank), [resolved]);
  const collection = useSignal<Collection | undefined>(undefined);
  const isRefused = useSignal(false);
  /** Up to date before the next render too. */
  const getCollection = () => collection.peek() ?? emptyCollection;
  const lastWrite = useRef(Promise.resolve());
  useEffect(() => {
    const loadCollection = async () => {
      const unsaved = unsavedCollections.get(app)?.get(assignmentId);
      try {
        await lastWrite.current;
        const store = await loadClassroomStore(app);
        collection.value =
          unsaved ?? restoreCollection(reader, await store.listResults(assignmentId));
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

  /** Shows it at once. Resolves when this and all earlier writes are stored or refused. */
  const saveCollection = (next: Collection): Promise<void> => {
    const before = getCollection();
    collection.value = next;
    const write = async () => {
      await writeChanges(app, assignmentId, before, next).catch(() => {
        isRefused.value = true;
      });
      if (isRefused.value)
        unsavedCollections.set(app, new Map(unsavedCollections.get(app)).set(assignmentId, next));
    };
    lastWrite.current = lastWrite.current.then(write);
    return lastWrite.current;
  };
  return {
    reader,
    /** Until the stored results are read, a new one could overwrite them. */
    isReady: collection.value !== undefined,
    collection: collection.value ?? emptyCollection,
    getCollection,
    saveCollection,
    isRefused: isRefused.value,
  };
}
