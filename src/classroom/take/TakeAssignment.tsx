import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useLanguage } from '../../i18n/context.ts';
import { ATTEMPT_RECORD } from '../../shared/persisted-names.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { type Assignment, resolveAssignment } from '../assignment.ts';
import { parseAssignmentLink } from '../assignment-link.ts';
import { isOnOtherPage, OpenOnOtherPage } from '../OpenOnOtherPage.tsx';
import type { ClassroomText } from '../text/fr.ts';
import { useClassroomText } from '../use-classroom.ts';
import { AssignmentIntro } from './AssignmentIntro.tsx';
import { AttemptItem } from './AttemptItem.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { createAttempt } from './attempt.ts';
import { type AttemptState, mergeAttempts, parseAttempt } from './attempt-state.ts';
import { AssignmentLinkForm } from './OpenLink.tsx';
import css from './TakeAssignment.module.css';

/** What a class was handed out: what the link holds, then the items, then the result. */
export function TakeAssignment({ app }: { app: AppContext }) {
  const { tag, text: shellText } = useLanguage();
  const t = useClassroomText(({ takeAssignment }) => takeAssignment.title);
  const payload = app.router.currentRoute.value.about;
  const parsedLink = useMemo(() => (payload ? parseAssignmentLink(payload) : undefined), [payload]);
  const { dossier, failed: hasFailed, fetch: loadBank } = useDossier(app.game);
  if (!t) return <p class="note">{shellText.round.loading}</p>;
  if (!parsedLink?.ok)
    return <AssignmentLinkForm app={app} classroomText={t} problem={parsedLink?.problem} />;
  const { assignment } = parsedLink;
  if (isOnOtherPage(assignment, app, tag)) {
    return (
      <div class={css.devoir}>
        <h1>{t.takeAssignment.title}</h1>
        <OpenOnOtherPage assignment={assignment} app={app} t={t.openOnOtherPage} />
      </div>
    );
  }
  if (!dossier) {
    return hasFailed ? (
      <LoadError title={t.takeAssignment.title} onRetry={loadBank} />
    ) : (
      <p class="note">{shellText.round.loading}</p>
    );
  }
  return <AttemptScreen key={payload} app={app} assignment={assignment} dossier={dossier} t={t} />;
}

interface Props {
  app: AppContext;
  assignment: Assignment;
  dossier: PlayableBank;
  t: ClassroomText;
}

/** One seat, from the link to the result. What it does is kept from its first moment on, and not before. */
function AttemptScreen({ app, assignment: linkedAssignment, dossier, t }: Props) {
  const resolved = useMemo(
    () => resolveAssignment(linkedAssignment, dossier.bank),
    [linkedAssignment, dossier],
  );
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
