import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import {
  type AddCodeOutcome,
  type ConflictResolution,
  extractCodes,
  isAccepted,
  removeSeat,
  resolveConflict,
  addCodes as withCodes,
} from './collection.ts';
import { useStoredCollection } from './use-stored-collection.ts';

/** Only the latest problems are shown. */
const MAX_SHOWN_PROBLEMS = 8;

/** A file of a class's results is smaller. */
const MAX_FILE_BYTES = 1_000_000;

export type CollectNotice =
  | { kind: 'added'; outcomes: readonly AddCodeOutcome[] }
  | { kind: 'first-kept' | 'removed'; seat: number };

export type CollectProblem =
  | Exclude<AddCodeOutcome, { kind: 'new' }>
  | { kind: 'unreadable'; fileName: string };

/** Also a problem's identity. */
export const problemKey = (problem: CollectProblem): string => JSON.stringify(problem);

/** The latest first, each once. */
function mergeProblems(latest: readonly CollectProblem[], earlier: readonly CollectProblem[]) {
  const problems = [...latest.toReversed(), ...earlier];
  const byKey = new Map(problems.map((problem) => [problemKey(problem), problem]));
  return [...byKey.values()].slice(0, MAX_SHOWN_PROBLEMS);
}

async function readCodeFiles(files: readonly File[], findCodes: (text: string) => string[]) {
  const codes: string[] = [];
  const unreadableFiles: string[] = [];
  for (const file of files) {
    const content = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
    const foundCodes = findCodes(content);
    codes.push(...foundCodes);
    if (foundCodes.length === 0) unreadableFiles.push(file.name);
  }
  return { codes, unreadableFiles };
}

const noticeOfResolution = (seat: number, resolution: ConflictResolution): CollectNotice =>
  resolution === 'first'
    ? { kind: 'first-kept', seat }
    : {
        kind: 'added',
        outcomes: [{ kind: 'new', seat: resolution === 'second' ? seat : resolution }],
      };

/** Adds, removes and decides results, with a notice for each and the problems met. */
export function useCollecting(props: ResolvedAssignmentProps) {
  const { reader, getCollection, saveCollection, ...stored } = useStoredCollection(props);
  const notice = useSignal<CollectNotice | undefined>(undefined);
  const problems = useSignal<readonly CollectProblem[]>([]);
  /** The camera sees the same code many times a second. */
  const scannedCodes = useRef(new Set<string>());

  /** Waits for the storage: a pupil who hears the notice may put the code away. */
  const announceWhenSaved = async (next: CollectNotice, saving: Promise<void>) => {
    notice.value = undefined;
    await saving;
    notice.value = next;
  };

  const findCodes = (text: string) => extractCodes(text, reader);
  const addCodes = (codes: readonly string[], unreadableFiles: readonly string[] = []) => {
    // a second code in the same picture comes before the next render
    const { collection, outcomes } = withCodes(reader, getCollection(), codes);
    const newProblems: CollectProblem[] = [
      ...unreadableFiles.map((fileName) => ({ kind: 'unreadable', fileName }) as const),
      ...(outcomes.filter((outcome) => !isAccepted(outcome)) as CollectProblem[]),
    ];
    problems.value = mergeProblems(newProblems, codes.length === 1 ? problems.peek() : []);
    void announceWhenSaved(
      { kind: 'added', outcomes: outcomes.filter(isAccepted) },
      saveCollection(collection),
    );
  };

  return {
    ...stored,
    notice: notice.value,
    problems: problems.value,
    addText: (text: string) => addCodes(findCodes(text)),
    addScannedCode(code: string) {
      if (scannedCodes.current.has(code)) return;
      scannedCodes.current.add(code);
      addCodes([code]);
    },
    async addFiles(files: readonly File[]) {
      const { codes, unreadableFiles } = await readCodeFiles(files, findCodes);
      addCodes(codes, unreadableFiles);
    },
    decide(seat: number, resolution: ConflictResolution) {
      void announceWhenSaved(
        noticeOfResolution(seat, resolution),
        saveCollection(resolveConflict(getCollection(), seat, resolution)),
      );
      problems.value = problems
        .peek()
        .filter((one) => !(one.kind === 'clash' && one.seat === seat));
    },
    remove(seat: number) {
      void announceWhenSaved(
        { kind: 'removed', seat },
        saveCollection(removeSeat(getCollection(), seat)),
      );
      scannedCodes.current.clear();
    },
  };
}
