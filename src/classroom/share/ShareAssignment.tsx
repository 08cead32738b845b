import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import type { HashFormat } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { EnlargeBox } from '../../ui/EnlargeBox.tsx';
import { LinkActions } from '../../ui/LinkActions.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { TeachingText } from '../assign/text/fr.ts';
import type { SavedAssignment } from '../assignment.ts';
import { encodeAssignmentLink } from '../assignment-link.ts';
import { describeTimeLimit } from '../describe-time-limit.ts';
import { ErasedNote } from '../ErasedNote.tsx';
import type { SharedAssignmentProps, TeachingTexts } from '../needs.tsx';
import { assignmentPageUrl } from '../OpenOnOtherPage.tsx';
import { unlockWordOf } from '../take/attempt-state.ts';
import { encodeTeacherLink } from '../teacher-link.ts';
import { formatSetCode } from '../typed/set-code.ts';
import { findUnsaved } from '../unsaved-assignments.ts';
import css from './ShareAssignment.module.css';

/** An absolute URL: the assignment may be of another bank or language than this page. */
function buildPageLink(
  assignment: SavedAssignment,
  currentBankId: string,
  hash: ReturnType<HashFormat['hashOf']>,
): string {
  const url = new URL(assignmentPageUrl(assignment, currentBankId), window.location.href);
  url.hash = hash;
  return url.href;
}

/** No other device reaches these: RFC 6761 and the loopback addresses. */
const isLoopback = (hostname: string) =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** As one types it: without the protocol and the last slash. */
function readSiteAddress(): string {
  const { host, pathname } = new URL('./', window.location.href);
  return `${host}${pathname}`.replace(/\/$/, '');
}

export function ShareAssignment({
  assignment,
  handOut,
  classroomText,
  teachingText,
}: TeachingTexts & SharedAssignmentProps) {
  const app = useApp();
  const { game, router } = app;
  const shellText = useText();
  const t = teachingText.shareAssignment;
  const timeLimit = describeTimeLimit(assignment, classroomText.takeAssignment);
  const payload = encodeAssignmentLink(assignment);
  const url = buildPageLink(assignment, game.front.id, router.hashOf('take', payload));
  useWakeLock();
  return (
    <div class={css.share}>
      {findUnsaved(app, assignment.id) && <p role="alert">{teachingText.assignments.saveFailed}</p>}
      <ErasedNote id={assignment.id} t={classroomText.savedAssignment} />
      <h1 class="hidden">{t.title}</h1>
      <p class="note">
        {teachingText.assignments.summary(
          assignment.items.length,
          assignment.seats,
          formatDay(assignment.made, shellText.locale),
        )}
        {handOut && timeLimit && <b> {timeLimit}</b>}
      </p>
      {isLoopback(window.location.hostname) && (
        <div class={css.loopback}>
          <b>{t.loopback}</b>
          <p>{t.loopbackRemedy(window.location.hostname)}</p>
        </div>
      )}
      {handOut ? (
        handOut({ payload, name: assignment.name, url })
      ) : (
        <WallCode assignment={assignment} url={url} timeLimit={timeLimit} t={t} />
      )}
      {assignment.correction === 'held' && (
        // folded, because this page is projected and the word is for the teacher
        <details class={css.fold}>
          <summary>{t.unlockWord}</summary>
          <b>{unlockWordOf(assignment)}</b>
          <p class="note">{t.unlockWordNote}</p>
        </details>
      )}
      <ToMyPhone assignment={assignment} isDossierHeld={handOut !== undefined} t={t} />
      {!handOut && (
        <>
          <LinkActions url={url} t={t} />
          <p class="note">{t.offlineNote}</p>
        </>
      )}
    </div>
  );
}

interface PartProps {
  assignment: SavedAssignment;
  t: TeachingText['shareAssignment'];
}

/** On the whole screen it says by itself what it is, and what to do with it. */
interface WallProps extends PartProps {
  url: string;
  timeLimit: string | undefined;
}

function WallCode({ assignment, url, timeLimit, t }: WallProps) {
  const { code, name } = assignment;
  return (
    <EnlargeBox t={t}>
      <div class={css.wall}>
        <b class={css.name} aria-hidden="true">
          {name}
        </b>
        <p>
          {t.lead} {timeLimit && <b>{timeLimit}</b>}
        </p>
        {/* without error correction to spare, a projected code has the fewest and largest modules */}
        <QrCode content={url} level="low" label={t.qrLabel} />
        {code ? (
          <p class={css.typed}>
            {t.typedCode(readSiteAddress())} <strong>{formatSetCode(code)}</strong>
          </p>
        ) : (
          <p class="note">{assignment.stretch ? t.noTypedCode.stretched : t.noTypedCode.changed}</p>
        )}
      </div>
    </EnlargeBox>
  );
}

/** The set goes to another device as its teacher's, not as a pupil's. */
function ToMyPhone({ assignment, isDossierHeld, t }: PartProps & { isDossierHeld: boolean }) {
  const { game, router } = useApp();
  const isOpen = useSignal(false);
  const hash = router.hashOf('assignments', encodeTeacherLink(assignment));
  return (
    <details
      class={css.fold}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{t.toMyPhone}</summary>
      {isDossierHeld && <p>{t.dossierFirst}</p>}
      <p class="note">{t.toMyPhoneNote}</p>
      {isOpen.value && (
        <QrCode
          content={buildPageLink(assignment, game.front.id, hash)}
          level="low"
          label={t.toMyPhoneCode}
        />
      )}
    </details>
  );
}
