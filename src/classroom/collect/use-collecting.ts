import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import {
  type AddCodeOutcome,
  type Collection,
  type ConflictResolution,
  isAccepted,
  type ResultCodeReader,
  removeSeat,
  resolveConflict,
  addCodes as withCodes,
} from './collection.ts';
import { extractCodes, extractFileCodes } from './find-codes.ts';
import { useStoredCollection } from './use-stored-collection.ts';

const MAX_SHOWN_PROBLEMS = 8;

/** Codes of photos that are chosen together come one after another. */
const SCAN_BATCH_MS = 5_000;

const MAX_FILE_BYTES = 8_000_000;

export type CollectNotice =
  | { kind: 'added'; outcomes: readonly AddCodeOutcome[] }
  | { kind: 'first-kept' | 'removed'; seat: number };

export type CollectProblem =
  | Exclude<AddCodeOutcome, { kind: 'new' }>
  | { kind: 'unreadable'; fileName: string };

/** Without the count of results that clash: the latest replaces the others. */
export const problemKey = (problem: CollectProblem): string =>
  JSON.stringify(problem, ['kind', 'seat', 'code', 'fileName']);

function mergeProblems(latest: readonly CollectProblem[], earlier: readonly CollectProblem[]) {
  const problems = [...latest.toReversed(), ...earlier];
  const keys = problems.map(problemKey);
  return problems
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .slice(0, MAX_SHOWN_PROBLEMS);
}

async function readCodeFiles(files: readonly File[], reader: ResultCodeReader) {
  const codes: string[] = [];
  const unreadableFiles: string[] = [];
  for (const file of files) {
    const content = file.size > MAX_FILE_BYTES ? '' : await file.text().catch(() => '');
    const foundCodes = extractFileCodes(content, reader);
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

const toProblems = (outcomes: readonly AddCodeOutcome[]) =>
  outcomes.filter((outcome) => !isAccepted(outcome)) as CollectProblem[];

const joinDamaged = (outcomes: readonly AddCodeOutcome[]) =>
  outcomes.flatMap((one) => (one.kind === 'damaged' ? one.code : [])).join('\n');

interface Collecting
  extends Pick<ReturnType<typeof useStoredCollection>, 'reader' | 'changeCollection'> {
  notice: Signal<CollectNotice | undefined>;
  problems: Signal<readonly CollectProblem[]>;
}

interface AddingParts {
  unreadableFiles?: readonly string[];
  isSameBatch?: boolean;
}

function createAddCodes({ reader, changeCollection, notice, problems }: Collecting) {
  return async (
    codes: readonly string[],
    { unreadableFiles = [], isSameBatch = false }: AddingParts = {},
  ) => {
    let outcomes: readonly AddCodeOutcome[] = [];
    notice.value = undefined;
    // a second code in the same picture comes before the next render
    const saving = changeCollection((before) => {
      const added = withCodes(reader, before, codes);
      outcomes = added.outcomes;
      return added.collection;
    });
    const newProblems: CollectProblem[] = [
      ...unreadableFiles.map((fileName) => ({ kind: 'unreadable', fileName }) as const),
      ...toProblems(outcomes),
    ];
    problems.value = mergeProblems(newProblems, isSameBatch ? problems.peek() : []);
    await saving;
    // what another tab has stored decides
    problems.value = mergeProblems(toProblems(outcomes), problems.peek());
    notice.value = { kind: 'added', outcomes: outcomes.filter(isAccepted) };
    return outcomes;
  };
}

export function useCollecting(props: ResolvedAssignmentProps) {
  const { reader, changeCollection, ...stored } = useStoredCollection(props);
  const notice = useSignal<CollectNotice | undefined>(undefined);
  const problems = useSignal<readonly CollectProblem[]>([]);
  /** The camera sees the same code many times a second. */
  const scannedCodes = useRef(new Set<string>());
  const lastScan = useRef(Number.NEGATIVE_INFINITY);

  /** Once it is stored: a pupil who hears the notice may put the code away. */
  const changeAndAnnounce = async (
    change: (collection: Collection) => Collection,
    describe: () => CollectNotice,
  ) => {
    let isChanged = false;
    notice.value = undefined;
    await changeCollection((before) => {
      const after = change(before);
      isChanged = after !== before;
      return after;
    });
    if (isChanged) notice.value = describe();
  };

  const addCodes = createAddCodes({ reader, changeCollection, notice, problems });

  return {
    ...stored,
    notice: notice.value,
    problems: problems.value,
    /** Resolves with what has to be typed again, as one text. */
    addText: (text: string) => addCodes(extractCodes(text, reader)).then(joinDamaged),
    addScannedCode(code: string) {
      if (scannedCodes.current.has(code)) return;
      scannedCodes.current.add(code);
      const now = performance.now();
      void addCodes([code], { isSameBatch: now - lastScan.current < SCAN_BATCH_MS });
      lastScan.current = now;
    },
    async addFiles(files: readonly File[]) {
      const { codes, unreadableFiles } = await readCodeFiles(files, reader);
      await addCodes(codes, { unreadableFiles });
    },
    decide(seat: number, resolution: ConflictResolution, code: string) {
      void changeAndAnnounce(
        (collection) => resolveConflict(collection, seat, resolution, code),
        () => noticeOfResolution(seat, resolution),
      );
      problems.value = problems
        .peek()
        .filter((one) => !(one.kind === 'clash' && one.seat === seat));
    },
    remove(seat: number) {
      void changeAndAnnounce(
        (collection) => removeSeat(collection, seat),
        () => ({ kind: 'removed', seat }),
      );
      scannedCodes.current.clear();
    },
  };
}
