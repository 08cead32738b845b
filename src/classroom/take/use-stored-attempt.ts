import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { createRetry } from '../../shared/create-retry.ts';
import { ATTEMPT_RECORD, CORRECTED_RECORD } from '../../shared/persisted-names.ts';
import { markSaved, unsavedWork } from '../../shared/unsaved-work.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import type { Assignment, ResolvedAssignment } from '../assignment.ts';
import { encodeAssignmentLink } from '../assignment-link.ts';
import { type Attempt, createAttempt } from './attempt.ts';
import {
  type AttemptState,
  firstSeatOf,
  hasOtherAnswer,
  isFinishedAttempt,
  isSameAttempt,
  isSameProgress,
  mergeAttempts,
  parseAttempt,
} from './attempt-state.ts';

type ChangeElsewhere = 'answered' | 'erased';
type SaveProgress = 'saving' | 'saved' | 'refused';

class AttemptErasedError extends Error {
  override name = 'AttemptErasedError';
}

interface Corrected {
  seat: number;
  begun: number;
}

const readCorrected = (stored: unknown): Corrected[] => {
  const { shown } = (stored ?? {}) as { shown?: unknown };
  // the record may come from a file
  const isSound = (one: Corrected | null) =>
    [one?.seat, one?.begun].every((value) => Number.isInteger(value));
  return Array.isArray(shown) ? shown.filter(isSound) : [];
};

/** The attempts whose correction this device has shown, which outlives them. */
function openCorrections(app: AppContext, { id, bank }: Assignment) {
  const name = CORRECTED_RECORD + id;
  const list = async () =>
    (await (await app.openRecords()).readByPrefix(name)).flatMap(([, stored]) =>
      readCorrected(stored),
    );
  return {
    list,
    /** Before the attempt of that start was handed in. */
    findSeats: async (begun: number) => {
      const others = (await list().catch(() => [])).filter((one) => one.begun !== begun);
      return [...new Set(others.map(({ seat }) => seat))].sort((a, b) => a - b);
    },
    async note({ seat, begun }: Corrected) {
      const records = await app.openRecords();
      await records.update(name, (stored) => {
        const others = readCorrected(stored).filter((one) => one.begun !== begun);
        return { bank, shown: [...others, { seat, begun }] };
      });
    },
  };
}

/** One record an attempt: seats, tabs and tries of one assignment leave each other alone. */
function openAttemptRecords(app: AppContext, resolved: ResolvedAssignment) {
  const { assignment, items } = resolved;
  const prefix = ATTEMPT_RECORD + assignment.id;
  const corrections = openCorrections(app, assignment);
  const storedNames = new Map<string, string>();
  const keyOf = (state: AttemptState) => `${firstSeatOf(state)}-${state.begun}`;
  const nameOf = (state: AttemptState) =>
    storedNames.get(keyOf(state)) ?? `${prefix}/${keyOf(state)}`;
  const list = async (): Promise<AttemptState[]> => {
    const entries = await (await app.openRecords()).readByPrefix(prefix);
    const states = entries.flatMap(([name, value]) => {
      const state = parseAttempt(value, assignment, items);
      if (state) storedNames.set(keyOf(state), name);
      return state ?? [];
    });
    return states.sort((a, b) => b.begun - a.begun);
  };
  return {
    list,
    corrections,
    /** Of several the unfinished one. */
    async findBySeat(seat: number) {
      const ofSeat = (await list()).filter((state) => state.seat === seat);
      return ofSeat.find((state) => !isFinishedAttempt(resolved, state)) ?? ofSeat[0];
    },
    /** Resolves with what is stored: another tab may be further on in this attempt. */
    async write(state: AttemptState, wasStored: boolean) {
      const records = await app.openRecords();
      const seats = await corrections.findSeats(state.begun);
      return records.update(nameOf(state), (storedValue) => {
        if (wasStored && !storedValue) throw new AttemptErasedError();
        const stored = parseAttempt(storedValue, assignment, items);
        const isOpen = !stored || !isFinishedAttempt(resolved, stored);
        const ours = isOpen && seats.length > 0 ? { ...state, seen: seats } : state;
        const merged = stored ? mergeAttempts(ours, stored) : ours;
        // asked for when a dossier is erased
        const isRunning = !isFinishedAttempt(resolved, merged);
        return {
          ...merged,
          bank: assignment.bank,
          ...(isRunning && { link: encodeAssignmentLink(assignment) }),
          ...(assignment.book === 'closed' && { closed: true }),
        };
      });
    },
    /** As it is stored by now, unless another tab has erased it. */
    async find(state: AttemptState) {
      return (await list()).find((one) => isSameAttempt(one, state));
    },
    remove: async (state: AttemptState) => (await app.openRecords()).remove(nameOf(state)),
  };
}

/** Writes of the attempt that is shown, of which another tab may know more, or that nothing is left. */
function createWriting(
  records: ReturnType<typeof openAttemptRecords>,
  change: Signal<ChangeElsewhere | undefined>,
  getAttempt: () => Attempt,
) {
  let begunStored: number | undefined;
  // what is shown, and its code, are of what is stored
  const showStored = (stored: AttemptState | undefined) => {
    const shown = getAttempt().state.peek();
    if (stored && shown && !isSameProgress(mergeAttempts(shown, stored), shown))
      getAttempt().absorb(stored);
  };
  const leaveIfErased = (error: unknown) => {
    if (!(error instanceof AttemptErasedError)) throw error;
    if (getAttempt().state.peek()?.begun !== begunStored) return;
    getAttempt().leave();
    change.value = 'erased';
  };
  const writeAnyway = async (state: AttemptState) => {
    const stored = await records.write(state, begunStored === state.begun);
    begunStored = state.begun;
    if (hasOtherAnswer(state, stored)) change.value = 'answered';
    showStored(stored);
  };
  const write = (state: AttemptState) => writeAnyway(state).catch(leaveIfErased);
  return {
    write,
    expectStored({ begun }: AttemptState) {
      begunStored = begun;
    },
    async catchUp(isOnlyIfErased = false) {
      const shown = getAttempt().state.peek();
      if (!shown || shown.begun !== begunStored) return;
      const stored = await records.find(shown);
      if (!isOnlyIfErased) showStored(stored);
      // erased, or damaged and to be written anew: the transaction knows
      if (!stored) await write(shown);
    },
  };
}

function createStoredAttempt(
  app: AppContext,
  resolved: ResolvedAssignment,
  { engine }: PlayableBank,
  saveState: Signal<SaveProgress>,
  change: Signal<ChangeElsewhere | undefined>,
) {
  const records = openAttemptRecords(app, resolved);
  const clocks = { wall: app.game.now, monotonic: () => performance.now() };
  let current: AttemptState | undefined;
  let lastWrite = Promise.resolve();
  let lastAnswerWrite = lastWrite;
  let storeAgain = () => lastWrite;
  const askAgain = createRetry(
    () => saveState.peek() === 'refused' && unsavedWork.has(attempt),
    () => storeAgain(),
  );
  const writing = createWriting(records, change, () => attempt);
  const write = async (state: AttemptState | undefined, before: AttemptState | undefined) => {
    if (state) await writing.write(state);
    else if (before) await records.remove(before);
  };
  const attempt = createAttempt(resolved, engine, clocks, (state, isTimeOnly) => {
    const before = current;
    current = state;
    // in sequence: otherwise an older state could be written last
    if (isTimeOnly && state) {
      lastWrite = lastWrite.then(() => writing.write(state)).catch(() => {});
      return;
    }
    saveState.value = 'saving';
    change.value = undefined;
    void store(state, before);
  });
  function store(state: AttemptState | undefined, before: AttemptState | undefined) {
    // an earlier write knows nothing of the answers since
    const report = (outcome: SaveProgress) => () => {
      if (lastAnswerWrite !== thisWrite) return;
      saveState.value = outcome;
      markSaved(attempt, outcome === 'saved' || !state);
      if (outcome === 'refused') askAgain();
    };
    const thisWrite: Promise<void> = lastWrite
      .then(() => write(state, before))
      .then(report('saved'), report('refused'));
    lastWrite = lastAnswerWrite = thisWrite;
    storeAgain = () => store(current, before);
    return thisWrite;
  }
  const resume = (state: AttemptState) => {
    current = state;
    writing.expectStored(state);
    attempt.resume(state);
  };
  return { attempt, records, resume, catchUp: writing.catchUp, flush: () => lastWrite };
}

/** Notes that the correction is shown: after each answer, or when the function is called. */
function useCorrectionNotes(
  attempt: Attempt,
  { corrections }: ReturnType<typeof openAttemptRecords>,
): () => void {
  const note = () => {
    const state = attempt.state.peek();
    // a device that stores nothing knows no earlier attempt either
    if (state) void corrections.note(state).catch(() => {});
  };
  const isCorrecting = attempt.stage.value === 'feedback';
  useEffect(() => {
    if (isCorrecting) note();
  }, [isCorrecting]);
  return note;
}

/** An attempt that is stored from its start on, and those of earlier visits and other tabs. */
export function useStoredAttempt(resolved: ResolvedAssignment, playableBank: PlayableBank) {
  const app = useApp();
  const saveState = useSignal<SaveProgress>('saved');
  const storedAttempts = useSignal<readonly AttemptState[] | undefined>(undefined);
  const change = useSignal<ChangeElsewhere | undefined>(undefined);
  const hasCorrected = useSignal(false);
  const { attempt, records, resume, catchUp, flush } = useMemo(
    () => createStoredAttempt(app, resolved, playableBank, saveState, change),
    [resolved],
  );
  const load = async () => {
    try {
      hasCorrected.value = (await records.corrections.list()).length > 0;
      storedAttempts.value = await records.list();
    } catch {
      storedAttempts.value = [];
      saveState.value = 'refused';
    }
  };
  useEffectWhenVisible(() => {
    if (attempt.state.peek()) void catchUp().catch(() => {});
    else void load();
  }, [records]);
  useEffect(() => app.game.revision.subscribe(() => void catchUp(true).catch(() => {})), [records]);
  useEffect(() => {
    if (change.value === 'erased') void load();
  }, [change.value]);
  const noteCorrected = useCorrectionNotes(attempt, records);
  const shownState = attempt.state.value;
  return {
    attempt,
    saveState,
    change: change.value,
    storedAttempts: storedAttempts.value,
    /** This device has shown the correction of the set. */
    hasCorrected: hasCorrected.value,
    noteCorrected,
    /** By other attempts on this device. */
    takenSeats: (storedAttempts.value ?? [])
      .filter((one) => !shownState || !isSameAttempt(one, shownState))
      .map(({ seat }) => seat),
    async resume(state: AttemptState) {
      const stored = await records.find(state).catch(() => state);
      if (attempt.state.peek()) return;
      if (stored) resume(stored);
      else await load();
    },
    async start(seat: number) {
      const earlier = await records.findBySeat(seat).catch(() => undefined);
      if (attempt.state.peek()) return;
      if (earlier) resume(earlier);
      else attempt.start(seat);
    },
    leave() {
      storedAttempts.value = undefined;
      attempt.leave();
      void flush().then(load);
    },
  };
}
