import { useApp } from '../../app/app-context.ts';
import type { HashFormat } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { EnlargeBox } from '../../ui/EnlargeBox.tsx';
import { LinkActions } from '../../ui/LinkActions.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { SavedAssignment } from '../assignment.ts';
import { encodeAssignmentLink } from '../assignment-link.ts';
import { ErasedNote } from '../ErasedNote.tsx';
import type { ClassroomTexts, SharedAssignmentProps } from '../needs.tsx';
import { assignmentPageUrl } from '../OpenOnOtherPage.tsx';
import { unlockWordOf } from '../take/attempt-state.ts';
import { findUnsaved } from '../unsaved-assignments.ts';
import css from './ShareAssignment.module.css';

/** An absolute URL: the assignment may be of another bank or language than this page. */
function buildAssignmentLink(
  assignment: SavedAssignment,
  payload: string,
  currentBankId: string,
  router: HashFormat,
): string {
  const url = new URL(assignmentPageUrl(assignment, currentBankId), window.location.href);
  url.hash = router.hashOf('take', payload);
  return url.href;
}

export function ShareAssignment({
  assignment,
  handOut,
  classroomText,
}: ClassroomTexts & SharedAssignmentProps) {
  const app = useApp();
  const { game, router } = app;
  const shellText = useText();
  const t = classroomText.shareAssignment;
  const payload = encodeAssignmentLink(assignment);
  const url = buildAssignmentLink(assignment, payload, game.front.id, router);
  useWakeLock();
  return (
    <div class={css.share}>
      {findUnsaved(app, assignment.id) && (
        <p role="alert">{classroomText.assignments.saveFailed}</p>
      )}
      <ErasedNote id={assignment.id} t={classroomText.assignments} />
      <h1>
        <span class="hidden">{t.title} </span>
        {assignment.name}
      </h1>
      <p class="note">
        {classroomText.assignments.summary(
          assignment.items.length,
          assignment.seats,
          formatDay(assignment.made, shellText.locale),
        )}
      </p>
      {handOut ? (
        handOut({ payload, name: assignment.name, url })
      ) : (
        <>
          <p class={css.lead}>{t.lead}</p>
          <EnlargeBox t={t}>
            {/* without error correction to spare, a projected code has the fewest and largest modules */}
            <QrCode content={url} level="low" label={t.qrLabel} />
          </EnlargeBox>
        </>
      )}
      {assignment.correction === 'held' && (
        // folded, because this page is projected and the word is for the teacher
        <details class={css.word}>
          <summary>{t.unlockWord}</summary>
          <b>{unlockWordOf(assignment)}</b>
          <p class="note">{t.unlockWordNote}</p>
        </details>
      )}
      {!handOut && (
        <>
          <LinkActions url={url} t={t} />
          <p class="note">{t.offlineNote}</p>
        </>
      )}
      <a class="quiet" href={router.hashOf('assignments')}>
        {t.allAssignments}
      </a>
    </div>
  );
}
