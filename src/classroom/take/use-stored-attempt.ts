import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { ATTEMPT_RECORD } from '../../shared/persisted-names.ts';
import { markSaved } from '../../shared/unsaved-work.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import { createAttempt } from './attempt.ts';
import {
  type AttemptState,
  hasOtherAnswer,
  isFinishedAttempt,
  isSameProgress,
  mergeAttempts,
  parseAttempt,
} from './attempt-state.ts';

type SaveProgress = 'saving' | 'saved' | 'refused';

/** One record an attempt: seats, tabs and tries of one assignment leave each other alone. */
function openAttemptRecords(app: AppContext, resolved: ResolvedAssignment) {
  const { assignment, items } = resolved;
  const prefix = ATTEMPT_RECORD + assignment.id;
  const olderNames = new Map<number, string>();
  const nameOf = ({ seat, begun }: AttemptState) =>
    olderNames.get(begun) ?? `${prefix}/${seat}-${begun}`;
  const list = async (): Promise<AttemptState[]> => {
    const entries = await (await app.openRecords()).readByPrefix(prefix);
    const states = entries.flatMap(([name, value]) => {
      const state = parseAttempt(value, assignment, items);
      if (state && name === prefix) olderNames.set(state.begun, name);
      return state ?? [];
    });
    return states.sort((a, b) => b.begun - a.begun);
  };
  return {
    list,
    /** Of several the unfinished one. */
    async findBySeat(seat: number) {
      const ofSeat = (await list()).filter((state) => state.seat === seat);
      return ofSeat.find((state) => !isFinishedAttempt(resolved, state)) ?? ofSeat[0];
    },
    /** Resolves with what is stored: another tab may be further on in this attempt. */
    async write(state: AttemptState) {
      const records = await app.openRecords();
      return records.update(nameOf(state), (storedValue) => {
        const stored = parseAttempt(storedValue, assignment, items);
        const merged = stored ? mergeAttempts(state, stored) : state;
        // asked for when a dossier is erased
        return { ...merged, bank: assignment.bank };
      });
    },
    /** As it is stored by now, unless another tab has erased it. */
    async find({ seat, begun }: AttemptState) {
      return (await list()).find((one) => one.seat === seat && one.begun === begun);
    },
    remove: async (state: AttemptState) => (await app.openRecords()).remove(nameOf(state)),
  };
}

function createStoredAttempt(
  app: AppContext,
  resolved: ResolvedAssignment,
  { engine }: PlayableBank,
  saveState: Signal<SaveProgress>,
  isAnsweredElsewhere: Signal<boolean>,
) {
  const records = openAttemptRecords(app, resolved);
  const clocks = { wall: app.game.now, monotonic: () => performance.now() };
  let current: AttemptState | undefined;
  let lastWrite = Promise.resolve();
  let lastAnswerWrite = lastWrite;
  // what is shown, and its code, are of what is stored
  const showStored = (stored: AttemptState | undefined) => {
    const shown = attempt.state.peek();
    if (stored && shown && !isSameProgress(mergeAttempts(shown, stored), shown))
      attempt.absorb(stored);
  };
  const write = async (state: AttemptState | undefined, before: AttemptState | undefined) => {
    if (state) {
      const stored = await records.write(state);
      isAnsweredElsewhere.value ||= hasOtherAnswer(state, stored);
      showStored(stored);
    } else if (before) await records.remove(before);
  };
  const attempt = createAttempt(resolved, engine, clocks, (state, isTimeOnly) => {
    const before = current;
    current = state;
    // in sequence: otherwise an older state could be written last
    if (isTimeOnly && state) {
      const writeTime = async () => {
        if (await records.find(state)) await write(state, before);
      };
      lastWrite = lastWrite.then(writeTime).catch(() => {});
      return;
    }
    saveState.value = 'saving';
    isAnsweredElsewhere.value = false;
    // an earlier write knows nothing of the answers since
    const report = (outcome: SaveProgress) => () => {
      if (lastAnswerWrite !== thisWrite) return;
      saveState.value = outcome;
      markSaved(attempt, outcome === 'saved' || !state);
    };
    const thisWrite: Promise<void> = lastWrite
      .then(() => write(state, before))
      .then(report('saved'), report('refused'));
    lastWrite = lastAnswerWrite = thisWrite;
  });
  const resume = (state: AttemptState) => {
    current = state;
    attempt.resume(state);
  };
  const catchUp = async () => {
    const shown = attempt.state.peek();
    if (shown) showStored(await records.find(shown));
  };
  return { attempt, records, resume, catchUp, flush: () => lastWrite };
}

/** An attempt that is stored from its start on, and those of earlier visits and other tabs. */
export function useStoredAttempt(resolved: ResolvedAssignment, playableBank: PlayableBank) {
  const app = useApp();
  const saveState = useSignal<SaveProgress>('saved');
  const storedAttempts = useSignal<readonly AttemptState[] | undefined>(undefined);
  const isAnsweredElsewhere = useSignal(false);
  const { attempt, records, resume, catchUp, flush } = useMemo(
    () => createStoredAttempt(app, resolved, playableBank, saveState, isAnsweredElsewhere),
    [resolved],
  );
  const load = async () => {
    try {
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
  return {
    attempt,
    saveState,
    isAnsweredElsewhere: isAnsweredElsewhere.value,
    storedAttempts: storedAttempts.value,
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
