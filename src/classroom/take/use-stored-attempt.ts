import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { ATTEMPT_RECORD } from '../../shared/persisted-names.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import { type Attempt, createAttempt } from './attempt.ts';
import { type AttemptState, mergeAttempts, parseAttempt } from './attempt-state.ts';

type SaveProgress = 'saving' | 'saved' | 'refused';

function createStoredAttempt(
  app: AppContext,
  resolved: ResolvedAssignment,
  { engine }: PlayableBank,
  saveState: Signal<SaveProgress>,
): Attempt {
  const { assignment, items } = resolved;
  const recordKey = ATTEMPT_RECORD + assignment.id;
  let lastWrite = Promise.resolve();
  const write = async (state: AttemptState | undefined) => {
    const records = await app.openRecords();
    if (!state) return records.remove(recordKey);
    // another tab may be further on at the same seat
    const merged = await records.update(recordKey, (storedValue) => {
      const stored = parseAttempt(storedValue, assignment, items);
      return stored ? mergeAttempts(state, stored) : state;
    });
    const current = attempt.state.peek();
    if (current && merged.passed > current.passed) attempt.resume(mergeAttempts(current, merged));
  };
  const attempt = createAttempt(resolved, engine, app.game.now, (state) => {
    saveState.value = 'saving';
    // an earlier write knows nothing of the answers since
    const report = (outcome: SaveProgress) => () => {
      if (lastWrite === thisWrite) saveState.value = outcome;
    };
    // in sequence: otherwise an older state could be written last
    const thisWrite: Promise<void> = lastWrite
      .then(() => write(state))
      .then(report('saved'), report('refused'));
    lastWrite = thisWrite;
  });
  return attempt;
}

/** An attempt that is stored from its start on, and the one of an earlier visit. */
export function useStoredAttempt(resolved: ResolvedAssignment, playableBank: PlayableBank) {
  const app = useApp();
  const { assignment, items } = resolved;
  const saveState = useSignal<SaveProgress>('saved');
  /** Undefined while it is read, null if there is none. */
  const storedAttempt = useSignal<AttemptState | null | undefined>(undefined);
  const attempt = useMemo(
    () => createStoredAttempt(app, resolved, playableBank, saveState),
    [resolved],
  );
  useEffect(() => {
    app
      .openRecords()
      .then((records) => records.readByPrefix(ATTEMPT_RECORD + assignment.id))
      .then(
        ([entry]) => {
          storedAttempt.value = parseAttempt(entry?.[1], assignment, items) ?? null;
        },
        () => {
          storedAttempt.value = null;
          saveState.value = 'refused';
        },
      );
  }, [assignment]);
  return {
    attempt,
    saveState,
    storedAttempt: storedAttempt.value,
    leave() {
      storedAttempt.value = null;
      attempt.leave();
    },
  };
}
