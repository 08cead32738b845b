import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import type { HashFormat } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { SavedAssignment } from '../assignment.ts';
import { encodeAssignmentLink } from '../assignment-link.ts';
import { assignmentPageUrl } from '../OpenOnOtherPage.tsx';
import type { ClassroomTexts, SavedAssignmentProps } from '../screens.tsx';
import { unlockWordOf } from '../take/attempt-state.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './ShareAssignment.module.css';

/** The whole address of a set, whatever page this is. */
export function buildAssignmentLink(
  assignment: SavedAssignment,
  currentBankId: string,
  router: HashFormat,
): string {
  const url = new URL(assignmentPageUrl(assignment, currentBankId), window.location.href);
  url.hash = router.hashOf('take', encodeAssignmentLink(assignment));
  return url.href;
}

/** A set handed out: its link as a code, as large as the screen, and as words to copy. */
export function ShareAssignment({
  assignment,
  classroomText,
}: ClassroomTexts & SavedAssignmentProps) {
  const { game, router } = useApp();
  return (
    <SharePanel
      set={assignment}
      address={buildAssignmentLink(assignment, game.front.id, router)}
      words={classroomText}
    />
  );
}

export function SharePanel({
  set: assignment,
  address: url,
  words: classroomText,
}: {
  set: SavedAssignment;
  address: string;
  words: ClassroomText;
}) {
  const shellText = useText();
  const { router } = useApp();
  const t = classroomText.shareAssignment;
  const isLarge = useSignal(false);
  const copyStatus = useSignal<'nothing' | 'copied' | 'failed'>('nothing');
  useWakeLock();
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(url);
      copyStatus.value = 'copied';
    } catch {
      copyStatus.value = 'failed';
    }
  };
  const shareLink = () => {
    // put away by the teacher: the link stands on the page
    navigator.share({ title: shellText.name, url }).catch(() => {});
  };
  const formattedDate = new Intl.DateTimeFormat(shellText.locale, { dateStyle: 'long' }).format(
    assignment.made,
  );
  return (
    <div class={css.donner} data-large={isLarge.value}>
      <h1>
        <span class="hidden">{t.title} </span>
        {assignment.name}
      </h1>
      <p class="note">
        {classroomText.assignments.summary(
          assignment.items.length,
          assignment.seats,
          formattedDate,
        )}
      </p>
      <p class={css.lead}>{t.lead}</p>
      <div class={css.code}>
        {/* nothing covers a code on a wall: the fewest modules are read from the farthest */}
        <QrCode content={url} level="low" label={t.qrLabel} />
        <button
          type="button"
          class="quiet"
          aria-pressed={isLarge.value}
          onClick={() => {
            isLarge.value = !isLarge.value;
          }}
        >
          {isLarge.value ? t.shrink : t.enlarge}
        </button>
      </div>
      {assignment.correction === 'held' && (
        // this page stands on the wall: the word is for the teacher
        <details class={css.word}>
          <summary>{t.unlockWord}</summary>
          <b>{unlockWordOf(assignment)}</b>
          <p class="note">{t.unlockWordNote}</p>
        </details>
      )}
      <div class={css.ways}>
        <button type="button" class="action" onClick={copyLink}>
          {t.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="quiet" onClick={shareLink}>
            {t.share}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {copyStatus.value === 'copied' && t.copied}
        {copyStatus.value === 'failed' && t.copyFailed}
      </p>
      <label class="field">
        {t.linkLabel}
        <textarea
          readOnly
          rows={3}
          value={url}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p class="note">{t.offlineNote}</p>
      <a class="quiet" href={router.hashOf('assignments')}>
        {t.allAssignments}
      </a>
    </div>
  );
}
