import { type Signal, signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { RecordMissingError } from '../../progress/storage/key-value.ts';
import { createRetry } from '../../shared/create-retry.ts';
import { markSaved } from '../../shared/unsaved-work.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import { findUnsaved } from '../unsaved-assignments.ts';
import {
  type Collection,
  createResultCodeReader,
  diffCollections,
  emptyCollection,
  restoreCollection,
} from './collection.ts';

/** Applied to what is shown, and to what is stored by then: another tab may have changed it. */
type CollectionChange = (collection: Collection) => Collection;

/** Kept until the page closes, for devices that store nothing. */
interface UnsavedChanges {
  changes: CollectionChange[];
  /** Reads and writes in sequence: a read must not miss what is being written. */
  lastAccess: Promise<void>;
  isRefused: Signal<boolean>;
}
const unsavedByApp = new WeakMap<AppContext, Map<string, UnsavedChanges>>();

function unsavedChangesOf(app: AppContext, assignmentId: string): UnsavedChanges {
  const byId = unsavedByApp.get(app) ?? new Map<string, UnsavedChanges>();
  unsavedByApp.set(app, byId);
  const unsaved = byId.get(assignmentId) ?? {
    changes: [],
    lastAccess: Promise.resolve(),
    isRefused: signal(false),
  };
  byId.set(assignmentId, unsaved);
  return unsaved;
}

function accessInTurn(unsaved: UnsavedChanges, task: () => Promise<void>): Promise<void> {
  unsaved.lastAccess = unsaved.lastAccess.then(task);
  return unsaved.lastAccess;
}

const createRetryInTurn = (unsaved: UnsavedChanges, write: () => Promise<void>) =>
  createRetry(
    () => unsaved.isRefused.peek(),
    () => accessInTurn(unsaved, write),
  );

const applyChanges = (changes: readonly CollectionChange[], collection: Collection) =>
  changes.reduce((changed, change) => change(changed), collection);

const createReader = (
  resolved: ResolvedAssignmentProps['resolved'],
  { bank, engine }: ResolvedAssignmentProps['playableBank'],
) => createResultCodeReader(resolved, engine.scoreResponse, sentenceIdsOf(bank));

export function useStoredCollection({ resolved, playableBank }: ResolvedAssignmentProps) {
  const app = useApp();
  const assignmentId = resolved.assignment.id;
  const reader = useMemo(() => createReader(resolved, playableBank), [resolved]);
  const unsaved = useMemo(() => unsavedChangesOf(app, assignmentId), [app, assignmentId]);
  const collection = useSignal<Collection | undefined>(undefined);
  const isErased = useSignal(false);
  const load = async () => {
    try {
      const store = await loadClassroomStore(app);
      isErased.value =
        !findUnsaved(app, assignmentId) && !(await store.findAssignment(assignmentId));
      const stored = restoreCollection(reader, await store.listResults(assignmentId));
      collection.value = applyChanges(unsaved.changes, stored);
    } catch {
      collection.value ??= applyChanges(unsaved.changes, emptyCollection);
    }
  };
  useEffectWhenVisible(() => void accessInTurn(unsaved, load), [reader, app.game.revision.value]);

  const writeChanges = async () => {
    const changes = [...unsaved.changes];
    if (changes.length === 0) return;
    try {
      const store = await loadClassroomStore(app);
      let next = emptyCollection;
      await store.changeResults(assignmentId, (results) => {
        const stored = restoreCollection(reader, results);
        next = applyChanges(changes, stored);
        return diffCollections(assignmentId, stored, next);
      });
      unsaved.changes.splice(0, changes.length);
      unsaved.isRefused.value = false;
      markSaved(unsaved, true);
      collection.value = applyChanges(unsaved.changes, next);
    } catch (error) {
      isErased.value = error instanceof RecordMissingError && !findUnsaved(app, assignmentId);
      if (isErased.value) unsaved.changes = [];
      unsaved.isRefused.value = !isErased.value;
      markSaved(unsaved, isErased.value);
      if (unsaved.isRefused.value) askAgain();
    }
  };
  const askAgain = useMemo(() => createRetryInTurn(unsaved, writeChanges), [unsaved]);
  return {
    reader,
    /** Until the stored results are read, a new one could overwrite them. */
    isReady: collection.value !== undefined,
    collection: collection.value ?? emptyCollection,
    /** Shows it at once. Resolves when this and all earlier changes are stored or refused. */
    changeCollection(change: CollectionChange): Promise<void> {
      collection.value = change(collection.peek() ?? emptyCollection);
      unsaved.changes.push(change);
      return accessInTurn(unsaved, writeChanges);
    },
    isRefused: unsaved.isRefused.value,
    isErased: isErased.value,
  };
}
