import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { useLanguage } from '../i18n/context.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { resolveAssignment, type SavedAssignment } from './assignment.ts';
import {
  type Collection,
  createResultCodeReader,
  emptyCollection,
  type ResultCodeReader,
  restoreCollection,
  toStoredResults,
} from './collect/collection.ts';
import type { ReportText } from './report/text/fr.ts';
import { loadReportText } from './report/text/index.ts';
import { loadClassroomStore } from './use-classroom.ts';

/** What is said of results, once it has come; the page is called by what `title` picks of it. */
export function useReportText(pickTitle: (t: ReportText) => string): ReportText | undefined {
  const { tag, text: shellText } = useLanguage();
  const words = useLazy(true, () => loadReportText(tag));
  useEffect(() => {
    if (words) document.title = shellText.screenTitle(pickTitle(words));
  }, [words]);
  return words;
}

/** Reads the codes of a set with the bank that this device has. */
export const createAssignmentReader = (
  assignment: SavedAssignment,
  { bank, engine }: PlayableBank,
): ResultCodeReader =>
  createResultCodeReader(
    resolveAssignment(assignment, bank),
    engine.scoreResponse,
    bank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  );

/** What a device that keeps nothing has collected, for as long as the page lasts. */
const unsavedCollections = new WeakMap<AppContext, Map<string, Collection>>();

/** What has come of a set so far; undefined until it is known. */
export function useCollection(
  app: AppContext,
  assignment: SavedAssignment,
  dossier: PlayableBank | undefined,
) {
  const collection = useSignal<Collection | undefined>(undefined);
  const isRefused = useSignal(false);
  const reader = dossier && createAssignmentReader(assignment, dossier);
  /** What has come up to now, also before the page has followed. */
  const getCollection = () => collection.peek() ?? emptyCollection;
  /** The last that is on its way to the device. */
  const pendingWrite = useRef(Promise.resolve());
  useEffect(() => {
    if (!reader) return;
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
  }, [dossier, assignment.id]);

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
