import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { signalReceived } from '../../ui/signal-received.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import {
  type AddCodeOutcome,
  type Collection,
  type ConflictResolution,
  isAccepted,
  moveSeat,
  type ResultCodeReader,
  removeSeat,
  resolveConflict,
  takeBackRefusal,
  addCodes as withCodes,
} from './collection.ts';
import { type FiledElsewhere, fileElsewhere } from './file-elsewhere.ts';
import { extractCodes, extractFileCodes } from './find-codes.ts';
import { useStoredCollection } from './use-stored-collection.ts';

const MAX_SHOWN_PROBLEMS = 8;

/** Codes in one frame of the camera are told of together. */
const SAME_FRAME_MS = 1_000;

/** Codes of photos that are chosen together come one after another. */
const SCAN_BATCH_MS = 5_000;

const MAX_FILE_BYTES = 8_000_000;

export type CollectSource = 'camera' | 'paste' | 'files' | 'choice';

export type CollectOutcome = AddCodeOutcome | FiledElsewhere;

export type CollectNotice =
  | { kind: 'added'; outcomes: readonly CollectOutcome[] }
  | { kind: 'first-kept' | 'removed'; seat: number }
  | { kind: 'moved'; seat: number; to: number };

export type CollectProblem =
  | Exclude<AddCodeOutcome, { kind: 'new' }>
  | { kind: 'unreadable'; fileName: string };

/** Without the count of results that clash: the latest replaces the others. */
export const problemKey = (problem: CollectProblem): string =>
  JSON.stringify(problem, ['kind', 'seat', 'code', 'fileName']);

function mergeProblems(latest: readonly CollectProblem[], earlier: readonly CollectProblem[]) {
  const problems = [...[...latest].reverse(), ...earlier];
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
  source: Signal<CollectSource>;
  /** Taken since the last news began. */
  told: { current: readonly CollectOutcome[] };
}

interface AddingParts {
  unreadableFiles?: readonly string[];
  isSameBatch?: boolean;
  /** Tells of it together with the codes before. */
  isSameNews?: boolean;
}

const isOfOther = (outcome: AddCodeOutcome): outcome is AddCodeOutcome & { code: string } =>
  'code' in outcome && outcome.kind !== 'newer';

function createAddCodes(
  { reader, changeCollection, notice, problems, source, told }: Collecting,
  fileCode: (code: string) => Promise<FiledElsewhere | undefined>,
) {
  return async (
    codes: readonly string[],
    from: CollectSource,
    { unreadableFiles = [], isSameBatch = false, isSameNews = false }: AddingParts = {},
  ) => {
    if (!isSameNews) told.current = [];
    let outcomes: readonly AddCodeOutcome[] = [];
    source.value = from;
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
    const tell = (taken: readonly CollectOutcome[]) => {
      told.current = [...told.current, ...taken];
      notice.value = { kind: 'added', outcomes: told.current };
    };
    tell(outcomes.filter(isAccepted));
    const filed = await Promise.all(
      // a device that stores nothing has no other set either
      outcomes.map((one) => (isOfOther(one) ? fileCode(one.code).catch(() => {}) : undefined)),
    );
    if (!filed.some(Boolean)) return outcomes;
    const filedKeys = toProblems(outcomes.filter((_, at) => filed[at])).map(problemKey);
    problems.value = problems.peek().filter((one) => !filedKeys.includes(problemKey(one)));
    if (source.peek() === from) tell(filed.flatMap((one) => one ?? []));
    return outcomes.filter((_, at) => !filed[at]);
  };
}

/** Once it is stored: a pupil who hears the notice may put the code away. */
const createChangeAndAnnounce =
  ({ changeCollection, notice, source }: Collecting) =>
  async (change: (collection: Collection) => Collection, describe: () => CollectNotice) => {
    let isChanged = false;
    source.value = 'choice';
    notice.value = undefined;
    await changeCollection((before) => {
      const after = change(before);
      isChanged = after !== before;
      return after;
    });
    if (isChanged) notice.value = describe();
  };

function useScannedCodes(addCodes: ReturnType<typeof createAddCodes>) {
  const codes = useRef(new Set<string>());
  const lastScan = useRef(Number.NEGATIVE_INFINITY);
  const add = async (code: string, isPhoto: boolean) => {
    const now = performance.now();
    const passedMs = now - lastScan.current;
    lastScan.current = now;
    const [outcome] = await addCodes([code], 'camera', {
      isSameBatch: passedMs < SCAN_BATCH_MS,
      isSameNews: passedMs < (isPhoto ? SCAN_BATCH_MS : SAME_FRAME_MS),
    });
    if (!outcome || isAccepted(outcome)) signalReceived();
  };
  return {
    addOnce(code: string, isPhoto: boolean) {
      if (codes.current.has(code)) return;
      codes.current.add(code);
      void add(code, isPhoto);
    },
    forgetAll: () => codes.current.clear(),
  };
}

export function useCollecting(props: ResolvedAssignmentProps) {
  const app = useApp();
  const { reader, changeCollection, ...stored } = useStoredCollection(props);
  const source = useSignal<CollectSource>('camera');
  const notice = useSignal<CollectNotice | undefined>(undefined);
  const problems = useSignal<readonly CollectProblem[]>([]);
  const told = useRef<readonly CollectOutcome[]>([]);

  const collecting = { reader, changeCollection, notice, problems, source, told };
  const changeAndAnnounce = createChangeAndAnnounce(collecting);
  const addCodes = createAddCodes(collecting, async (code) => {
    const store = await loadClassroomStore(app);
    return fileElsewhere(store, code, props.resolved.assignment, props.playableBank);
  });
  const scanned = useScannedCodes(addCodes);

  return {
    ...stored,
    notice: notice.value,
    problems: problems.value,
    source: source.value,
    /** Resolves with what has to be typed again, as one text. */
    addText: (text: string) => addCodes(extractCodes(text, reader), 'paste').then(joinDamaged),
    addScannedCode: scanned.addOnce,
    async addFiles(files: readonly File[]) {
      const { codes, unreadableFiles } = await readCodeFiles(files, reader);
      await addCodes(codes, 'files', { unreadableFiles });
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
    takeBack(seat: number, code: string) {
      const count = (stored.collection.conflicts.get(seat)?.length ?? 0) + 2;
      void changeAndAnnounce(
        (collection) => takeBackRefusal(collection, seat, code),
        () => ({ kind: 'added', outcomes: [{ kind: 'clash', seat, count }] }),
      );
    },
    move(seat: number, to: number) {
      void changeAndAnnounce(
        (collection) => moveSeat(collection, seat, to),
        () => ({ kind: 'moved', seat, to }),
      );
    },
    remove(seat: number) {
      void changeAndAnnounce(
        (collection) => removeSeat(collection, seat),
        () => ({ kind: 'removed', seat }),
      );
      scanned.forgetAll();
    },
  };
}
