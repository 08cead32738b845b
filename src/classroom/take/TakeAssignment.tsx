import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { QrText } from '../../qr/text/fr.ts';
import { ATTEMPT_RECORD } from '../../shared/persisted-names.ts';
import type { Assignment, ResolvedAssignment } from '../assignment.ts';
import type { ClassroomTexts, LinkedAssignmentProps } from '../screens.tsx';
import type { ClassroomText } from '../text/fr.ts';
import { AssignmentIntro } from './AssignmentIntro.tsx';
import { AttemptItem } from './AttemptItem.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { createAttempt } from './attempt.ts';
import { type AttemptState, mergeAttempts, parseAttempt } from './attempt-state.ts';
import { AssignmentLinkForm } from './OpenLink.tsx';

/** A pupil's way through an assignment: introduction, items, result. */
export function TakeAssignment({
  classroomText,
  qrText,
  ...link
}: ClassroomTexts & LinkedAssignmentProps & { qrText: QrText }) {
  return link.resolved ? (
    <AttemptScreen resolved={link.resolved} dossier={link.playableBank} t={classroomText} />
  ) : (
    <AssignmentLinkForm classroomText={classroomText} qrText={qrText} problem={link.problem} />
  );
}

interface Props {
  resolved: ResolvedAssignment<Assignment>;
  dossier: PlayableBank;
  t: ClassroomText;
}

/** One seat, from the link to the result. What it does is kept from its first moment on, and not before. */
function AttemptScreen({ resolved, dossier, t }: Props) {
  const app = useApp();
  const { assignment } = resolved;
  const saveState = useSignal<'saving' | 'saved' | 'refused'>('saved');
  /** What was kept of an earlier visit: undefined until that is known, null for nothing. */
  const storedAttempt = useSignal<AttemptState | null | undefined>(undefined);
  const attempt = useMemo(() => {
    const recordKey = ATTEMPT_RECORD + assignment.id;
    let lastWrite = Promise.resolve();
    const newAttempt = createAttempt(resolved, dossier.engine, app.game.now, (attemptState) => {
      saveState.value = 'saving';
      const write = async () => {
        const records = await app.openRecords();
        if (!attemptState) return records.remove(recordKey);
        // another tab may be further on at the same seat
        const mergedState = await records.update(recordKey, (storedValue) => {
          const storedState = parseAttempt(storedValue, assignment);
          return storedState ? mergeAttempts(attemptState, storedState) : attemptState;
        });
        const currentState = newAttempt.state.peek();
        if (currentState && mergedState.passed > currentState.passed)
          newAttempt.resume(mergeAttempts(currentState, mergedState));
      };
      // an earlier write knows nothing of the answers since
      const reportOutcome = (outcome: 'saved' | 'refused') => () => {
        if (lastWrite === thisWrite) saveState.value = outcome;
      };
      // one after the other, or the older would be the last word
      const thisWrite: Promise<void> = lastWrite
        .then(write)
        .then(reportOutcome('saved'), reportOutcome('refused'));
      lastWrite = thisWrite;
    });
    return newAttempt;
  }, [resolved]);
  useEffect(() => {
    app
      .openRecords()
      .then((records) => records.readByPrefix(ATTEMPT_RECORD + assignment.id))
      .then(
        (entries) => {
          const [, sat] = entries[0] ?? [];
          storedAttempt.value = parseAttempt(sat, assignment) ?? null;
        },
        () => {
          storedAttempt.value = null;
          saveState.value = 'refused';
        },
      );
  }, [assignment]);
  const stage = attempt.stage.value;
  if (storedAttempt.value === undefined) return <p class="note">{t.takeAssignment.loadingLink}</p>;
  if (stage === 'intro') {
    return (
      <AssignmentIntro
        resolved={resolved}
        front={app.game.front}
        storedAttempt={storedAttempt.value ?? undefined}
        isStorageAvailable={saveState.value !== 'refused'}
        t={t.takeAssignment}
        onResume={attempt.resume}
        onStart={attempt.start}
      />
    );
  }
  if (stage === 'ended') {
    return (
      <AttemptResult
        resolved={resolved}
        dossier={dossier}
        attempt={attempt}
        saveState={saveState}
        t={t.takeAssignment}
        onLeave={() => {
          storedAttempt.value = null;
          attempt.leave();
        }}
      />
    );
  }
  return (
    <AttemptItem
      assignment={assignment}
      dossier={dossier}
      attempt={attempt}
      axisOf={app.game.axisOf}
      now={app.game.now}
      saveState={saveState}
      t={t.takeAssignment}
    />
  );
}
