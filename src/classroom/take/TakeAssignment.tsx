import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { QrText } from '../../qr/text/fr.ts';
import { useStep } from '../../ui/press-guard.ts';
import type { Assignment, ResolvedAssignment } from '../assignment.ts';
import type { ClassroomTexts, LinkedAssignmentProps } from '../needs.tsx';
import type { ClassroomText } from '../text/fr.ts';
import { AssignmentIntro } from './AssignmentIntro.tsx';
import { AssignmentLinkForm } from './AssignmentLinkForm.tsx';
import { AttemptItem } from './AttemptItem.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import css from './TakeAssignment.module.css';
import { useStoredAttempt } from './use-stored-attempt.ts';

export function TakeAssignment({
  classroomText,
  qrText,
  ...link
}: ClassroomTexts & LinkedAssignmentProps & { qrText: QrText }) {
  return link.resolved ? (
    <AttemptScreen
      resolved={link.resolved}
      playableBank={link.playableBank}
      t={classroomText.takeAssignment}
    />
  ) : (
    <AssignmentLinkForm classroomText={classroomText} qrText={qrText} problem={link.problem} />
  );
}

interface Props {
  resolved: ResolvedAssignment<Assignment>;
  playableBank: PlayableBank;
  t: ClassroomText['takeAssignment'];
}

function AttemptScreen(props: Props) {
  const stored = useStoredAttempt(props.resolved, props.playableBank);
  const { preferences } = useApp();
  const isBegun = stored.attempt.state.value !== undefined;
  useEffect(() => {
    if (isBegun) preferences.setToggle('running', true);
  }, [isBegun]);
  return (
    <>
      <p role="status" class={css.elsewhere}>
        {stored.change && props.t.changesElsewhere[stored.change]}
      </p>
      <AttemptStep {...props} stored={stored} />
    </>
  );
}

interface StepProps extends Props {
  stored: ReturnType<typeof useStoredAttempt>;
}

function AttemptStep({ stored, ...props }: StepProps) {
  const { game } = useApp();
  const { t } = props;
  const { attempt, saveState, storedAttempts, takenSeats } = stored;
  const step = { ...props, attempt, takenSeats, saveState };
  useStep(attempt.stage.value);
  if (!storedAttempts) return <p class="note">{t.loadingLink}</p>;
  switch (attempt.stage.value) {
    case 'intro':
      return (
        <AssignmentIntro
          resolved={props.resolved}
          front={game.front}
          storedAttempts={storedAttempts}
          isStorageAvailable={saveState.value !== 'refused'}
          hasCorrected={stored.hasCorrected}
          t={t}
          onResume={stored.resume}
          onStart={stored.start}
        />
      );
    case 'review':
      return <ReviewAnswers {...step} />;
    case 'ended':
      return <AttemptResult {...step} onLeave={stored.leave} onCorrect={stored.noteCorrected} />;
    default:
      return <AttemptItem {...step} axisOf={game.axisOf} />;
  }
}
